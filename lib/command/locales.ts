// Writes the extension's localised name and description from the one table of messages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { translate } from '../core/i18n/translate.ts';
import { GENERATED_FOLDER } from './paths.ts';

const LOCALES = { zh_CN: 'zh', en: 'en', ru: 'ru' } as const;

/** Messages that the manifest names. */
const IN_MANIFEST = ['appName', 'appDescription', 'openSidePanel', 'commandLookUp', 'menuToggleSite'] as const;

/** @returns the files written, with their place in the extension */
export function writeLocales(): { path: string; relative: string }[] {
  return Object.entries(LOCALES).map(([locale, language]) => {
    const relative = `_locales/${locale}/messages.json`;
    const path = join(GENERATED_FOLDER, relative);
    const messages = Object.fromEntries(IN_MANIFEST.map((name) => [name, { message: translate(language, name) }]));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(messages, null, 2));
    return { path, relative };
  });
}
