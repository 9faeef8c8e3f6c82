import { describe, expect, test } from 'vitest';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from '../../lib/core/settings/settings.ts';

describe('readSettings', () => {
  test.each([
    ['nothing stored', undefined, {}, []],
    ['not an object', 'broken', {}, []],
    ['a change', { language: 'ru', textSize: 150 }, { language: 'ru', textSize: 150 }, []],
    ['a value from the future', { language: 'kk', theme: 'dark' }, { theme: 'dark' }, ['language']],
    ['a field from the future', { hologram: true, marks: 'core' }, { marks: 'core' }, ['hologram']],
  ])('%s', (_name, stored, expected, ignored) => {
    expect(readSettings(stored)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...expected }, ignored });
  });
});

describe('changeSettings', () => {
  test.each([
    [
      'keeps what a newer version wrote',
      { hologram: true, language: 'kk' },
      { theme: 'dark' as const },
      { hologram: true, language: 'kk', theme: 'dark' },
    ],
    ['stores only what differs from the defaults', { theme: 'dark' }, { theme: 'system' as const }, {}],
    ['starts from a broken record', 'broken', { badge: false }, { badge: false }],
    ['lists are compared by content', {}, { disabledSites: [] }, {}],
  ])('%s', (_name, stored, change, expected) => {
    expect(changeSettings(stored, change)).toEqual(expected);
  });
});
