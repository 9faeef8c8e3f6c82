import type { Language } from '../dataset/schema.ts';
import { fillPlaces } from './fill.ts';
import { MESSAGES, type MessageName } from './messages.ts';

/** A message in a language, with `{name}` places filled in. */
export function translate(
  language: Language,
  name: MessageName,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillPlaces(MESSAGES[name][language], values);
}
