// Settings: their schema, their defaults (here and nowhere else) and how a stored record is read without ever losing it.
// Small build of the schema library: the popup carries this file and has a budget.
import * as z from 'zod/mini';
import { LANGUAGES } from '../dataset/vocabulary.ts';

const shape = {
  /** Language of the interface and of definitions. */
  language: z.enum(LANGUAGES),
  theme: z.enum(['system', 'light', 'dark']),
  /** Recognition on pages altogether. */
  enabled: z.boolean(),
  /** Host names on which nothing is recognised. */
  disabledSites: z.array(z.string()),
  /** Which names are marked. */
  marks: z.enum(['core', 'all']),
  /** Mark every mention or only the first in each section. */
  mentions: z.enum(['all', 'first']),
  /** How a card opens with the pointer. */
  opening: z.enum(['hover', 'modifier', 'click']),
  /** Size of text in the card, percent. */
  textSize: z.int().check(z.minimum(80), z.maximum(300)),
  /** Show the number of distinct terms on the toolbar icon. */
  badge: z.boolean(),
};

export const Settings = z.object(shape);
export type Settings = z.infer<typeof Settings>;

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
    if (name in shape) {
      const parsed = z.partial(Settings).safeParse({ [name]: value });
      if (parsed.success) Object.assign(settings, parsed.data);
      else ignored.push(name);
    } else {
      ignored.push(name);
    }
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
