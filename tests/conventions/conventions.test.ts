// The house rules that a machine can check.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../lib/command/paths.ts';
import { MESSAGES } from '../../lib/core/i18n/messages.ts';
import { reachableFrom, wrongImports } from './imports.ts';
import { readModules } from './read-modules.ts';

const modules = readModules(true);
const atRunTime = readModules(false);

describe('imports point inwards', () => {
  test('in the project', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(wrongImports(modules)).toEqual([]);
  });

  test.each([
    ['lib/core/time/bounds.ts', 'lib/platform/db/database.ts'],
    ['lib/core/time/bounds.ts', 'node:fs'],
    ['lib/core/time/bounds.ts', 'wxt/browser'],
    ['lib/page/slices.ts', 'lib/platform/db/database.ts'],
    ['lib/page/slices.ts', 'dexie'],
    ['lib/page/slices.ts', 'react'],
    ['lib/platform/report-error.ts', 'lib/page/slices.ts'],
    ['components/card/Card.tsx', 'lib/platform/messages/send.ts'],
    ['components/card/Card.tsx', 'wxt/browser'],
    ['lib/core/time/bounds.ts', 'components/ui/Chip.tsx'],
  ])('the check fails for %s importing %s', (path, imported) => {
    expect(wrongImports([{ path, imports: [imported] }])).toHaveLength(1);
  });
});

describe('what loads on pages', () => {
  test.each(['entrypoints/scout.ts', 'entrypoints/annotator.ts', 'entrypoints/card.tsx'])(
    '%s reaches neither the database nor the schema library',
    (entry) => {
      const reached = [...reachableFrom(entry, atRunTime)];
      expect(reached.length).toBeGreaterThan(2);
      expect(reached.filter((path) => /^(?:dexie|zod)/u.test(path) || path.startsWith('lib/platform/db/'))).toEqual([]);
    },
  );
});

describe('files', () => {
  const sources = modules.map((module) => module.path);

  test('entrypoints only wire', () => {
    const long = sources.filter((path) => path.startsWith('entrypoints/') && lines(path) > 130);
    expect(long).toEqual([]);
  });

  test('none is longer than 300 lines, tables excepted', () => {
    const tables = new Set(['lib/core/i18n/messages.ts', 'lib/core/i18n/type-names.ts']);
    expect(sources.filter((path) => !tables.has(path) && lines(path) > 300)).toEqual([]);
  });

  test('the top level holds what it should', () => {
    const allowed = [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'vitest.config.ts',
      'biome.json',
      'entrypoints',
      'components',
      'lib',
      'data',
      'docs',
      'tests',
      'README.md',
      'LICENSE',
      '.ci',
      '.git',
      '.gitignore',
      '.npmrc',
    ];
    const generated = ['node_modules', '.output', '.wxt', '.cache', '.vitest'];
    const found = readdirSync(PROJECT_FOLDER).filter((name) => !allowed.includes(name) && !generated.includes(name));
    expect(found).toEqual([]);
  });

  test('nothing is left undone, and no address of a registry stands anywhere', () => {
    const faults = sources.filter((path) =>
      /\b(?:TODO|FIXME|XXX)\b/u.test(readFileSync(join(PROJECT_FOLDER, path), 'utf8')),
    );
    expect(faults).toEqual([]);
    expect(readFileSync(join(PROJECT_FOLDER, 'package-lock.json'), 'utf8')).not.toMatch(
      /"resolved"|https?:\/\/[^"]*registry/u,
    );
  });
});

describe('messages', () => {
  test.each(Object.entries(MESSAGES))('%s says the same places in all languages', (_name, message) => {
    const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '').sort();
    expect(places(message.en)).toEqual(places(message.zh));
    expect(places(message.ru)).toEqual(places(message.zh));
  });
});

function lines(path: string): number {
  return readFileSync(join(PROJECT_FOLDER, path), 'utf8').split('\n').length;
}

describe('shortcuts', () => {
  const suggested = [
    ...readFileSync(join(PROJECT_FOLDER, 'wxt.config.ts'), 'utf8').matchAll(/suggested_key: \{ default: '([^']+)'/gu),
  ].map((match) => match[1] ?? '');
  /** Letters that go with Alt and Shift in Chrome, Edge or ChromeOS by their help pages; Firefox has none. */
  const BROWSERS = 'ABCINPRTWXZ';
  /** Ours inside pages, see lib/page/annotator/keyboard.ts. */
  const PAGES = 'JKLM';
  test('four, as many as Chrome takes, each with a letter that nobody else has', () => {
    expect(suggested).toHaveLength(4);
    const letters = suggested.map((keys) => /^Alt\+Shift\+([A-Z])$/u.exec(keys)?.[1]);
    expect(new Set(letters).size).toBe(4);
    for (const letter of letters)
      expect(letter === undefined || BROWSERS.includes(letter) || PAGES.includes(letter)).toBe(false);
  });
});
