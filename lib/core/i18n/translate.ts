import type { Language } from '../dataset/schema.ts';
import { MESSAGES, type MessageName } from './messages.ts';

/** A message in a language, with `{name}` places filled in. */
export function translate(
  language: Language,
  name: MessageName,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return MESSAGES[name][language].replace(/\{(\w+)\}/gu, (whole, key: string) => String(values[key] ?? whole));
}
