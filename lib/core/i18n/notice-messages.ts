// The few words that are said on a page before, or without, the card's interface. A table of its own: pages carry it.
import type { LocalText } from '../dataset/schema.ts';

export const NOTICE_MESSAGES = {
  reloadPage: {
    zh: '扩展已更新，请刷新本页',
    en: 'The extension was updated: reload this page',
    ru: 'Расширение обновлено: перезагрузите страницу',
  },
  lookUp: { zh: '释读“{text}”', en: 'Look up “{text}”', ru: 'Что такое «{text}»?' },
  noEntry: { zh: '没有“{text}”的条目', en: 'No entry for “{text}”', ru: 'Нет статьи «{text}»' },
} as const satisfies Record<string, LocalText>;
