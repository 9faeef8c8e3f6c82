/** Languages in which every record speaks. Order is the order of display. */
export const LANGUAGES = ['zh', 'en', 'ru'] as const;
