// Settings: their schema, their defaults (here and nowhere else) and how a stored record is read without ever losing it.
// A flat record needs no schema library: the smallest would be 17 kB of the 30 that React leaves to the popup.
import { LANGUAGES } from '../dataset/languages.ts';

type Guard<Value> = (value: unknown) => value is Value;

/** What each field may hold. The type of the settings derives from this table. */
const FIELDS = {
  /** Language of the interface and of definitions. */
  language: oneOf(LANGUAGES),
  theme: oneOf(['system', 'light', 'dark']),
  /** Recognition on pages altogether. */
  enabled: isBoolean,
  /** Host names on which nothing is recognised. */
  disabledSites: isListOfText,
  /** Which names are marked. */
  marks: oneOf(['core', 'all']),
  /** Mark every mention or only the first in each section. */
  mentions: oneOf(['all', 'first']),
  /** How a card opens with the pointer. */
  opening: oneOf(['hover', 'modifier', 'click']),
  /** Size of text in the card, percent. */
  textSize: wholeNumber(80, 300),
  /** Show the number of distinct terms on the toolbar icon. */
  badge: isBoolean,
};

export type Settings = {
  [Name in keyof typeof FIELDS]: (typeof FIELDS)[Name] extends Guard<infer Value> ? Value : never;
};

export const DEFAULT_SETTINGS: Readonly<Settings> = Object.freeze({
  language: 'zh',
  theme: 'system',
  enabled: true,
  disabledSites: [],
  marks: 'all',
  mentions: 'all',
  opening: 'hover',
  textSize: 100,
  badge: true,
});

export interface ReadSettings {
  settings: Settings;
  /** Fields of the stored record that this version does not understand; they are left in the store untouched. */
  ignored: string[];
}

/**
 * Reads what the store holds: only what the user changed, perhaps written by a newer version.
 * A field that does not parse falls back to its default for reading, and is reported; it is never overwritten by reading.
 */
export function readSettings(stored: unknown): ReadSettings {
  const settings: Settings = { ...DEFAULT_SETTINGS, disabledSites: [...DEFAULT_SETTINGS.disabledSites] };
  const ignored: string[] = [];
  if (typeof stored !== 'object' || stored === null) return { settings, ignored };
  for (const [name, value] of Object.entries(stored)) {
    const guard = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof Settings] : undefined;
    if (guard?.(value) === true) Object.assign(settings, { [name]: value });
    else ignored.push(name);
  }
  return { settings, ignored };
}

/**
 * The record to store after a change: earlier content kept (unknown fields included), the change laid over it, and
 * fields equal to their default removed so that later defaults reach the user.
 */
export function changeSettings(stored: unknown, change: Partial<Settings>): Record<string, unknown> {
  const next: Record<string, unknown> = { ...(typeof stored === 'object' && stored !== null ? stored : {}) };
  for (const [name, value] of Object.entries(change)) {
    const isDefault = JSON.stringify(value) === JSON.stringify(DEFAULT_SETTINGS[name as keyof Settings]);
    if (isDefault) delete next[name];
    else next[name] = value;
  }
  return next;
}

function oneOf<const Values extends readonly string[]>(values: Values): Guard<Values[number]> {
  return (value): value is Values[number] => values.includes(value as string);
}

function wholeNumber(least: number, most: number): Guard<number> {
  return (value): value is number => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isListOfText(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
