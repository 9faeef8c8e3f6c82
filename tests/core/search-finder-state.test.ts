// State × event → state of a search surface.
import { describe, expect, test } from 'vitest';
import type { FoundEntry } from '../../lib/core/search/entry-brief.ts';
import {
  entriesOf,
  FINDER_START,
  type FinderEvent,
  type FinderState,
  reduceFinder,
} from '../../lib/core/search/finder-state.ts';

function entry(id: string): FoundEntry {
  return {
    id,
    kind: 'entity',
    type: 'organ',
    names: { zh: id, en: id, ru: id },
    via: 'name',
    match: { label: id, lang: 'zh', ranges: [] },
  };
}
const RATS = entry('rats');
const SCO = entry('sco');
const run = (events: readonly FinderEvent[], start: FinderState = FINDER_START): FinderState =>
  events.reduce(reduceFinder, start);
const typed = (query: string, token: number): FinderEvent => ({ type: 'typed', query, token });
const found = (token: number, ...entries: FoundEntry[]): FinderEvent => ({ type: 'found', token, entries });
const open = (id: string): FinderEvent => ({ type: 'open', entry: { id, kind: 'entity' } });
const follow = (id: string): FinderEvent => ({ type: 'follow', entry: { id, kind: 'entity' } });
const ids = (state: FinderState): string[] => state.opened.map(({ id }) => id);

describe('answers', () => {
  test.each([
    ['arrive and mark the best', [typed('ra', 1), found(1, RATS, SCO)], 'found', ['rats', 'sco'], 0],
    ['of an earlier query are dropped', [typed('ra', 1), typed('rat', 2), found(1, SCO)], 'waiting', [], -1],
    ['stay while the next are awaited', [typed('ra', 1), found(1, RATS), typed('rat', 2)], 'waiting', ['rats'], 0],
    ['go with the query', [typed('ra', 1), found(1, RATS), typed(' ', 2)], 'none', [], -1],
    ['may be none', [typed('zz', 1), found(1)], 'found', [], -1],
    ['may fail', [typed('ra', 1), { type: 'failed', token: 1, detail: 'gone' }], 'failed', [], -1],
    [
      'of an earlier query may fail unheard',
      [typed('ra', 1), typed('rat', 2), { type: 'failed', token: 1, detail: 'x' }],
      'waiting',
      [],
      -1,
    ],
  ] as [string, FinderEvent[], FinderState['answer']['kind'], string[], number][])(
    '%s',
    (_name, events, kind, entries, active) => {
      const state = run(events);
      expect(state.answer.kind).toBe(kind);
      expect(entriesOf(state).map(({ id }) => id)).toEqual(entries);
      expect(state.active).toBe(active);
    },
  );
});

describe('the mark', () => {
  test.each([
    ['begins at the first line', -1, 1, 5, 0],
    ['begins at the last line, upwards', -1, -1, 5, 4],
    ['goes down', 1, 1, 5, 2],
    ['goes round at the end', 4, 1, 5, 0],
    ['goes round at the beginning', 0, -1, 5, 4],
    ['stops at the end by pages', 3, 7, 5, 4],
    ['stops at the beginning by pages', 3, -7, 5, 0],
    ['has nowhere to go', 2, 1, 0, -1],
  ])('%s', (_name, active, by, count, expected) => {
    expect(reduceFinder({ ...FINDER_START, active }, { type: 'move', by, count }).active).toBe(expected);
  });
});

describe('Enter', () => {
  test('opens the marked line', () => {
    expect(ids(run([typed('ra', 1), found(1, RATS, SCO), { type: 'enter', entry: SCO }]))).toEqual(['sco']);
  });
  test('before the answer opens its best', () => {
    const state = run([typed('ra', 1), { type: 'enter', entry: undefined }, found(1, RATS, SCO)]);
    expect(ids(state)).toEqual(['rats']);
    expect(state.entering).toBe(false);
  });
  test('is forgotten when typing goes on', () => {
    expect(ids(run([typed('ra', 1), { type: 'enter', entry: undefined }, typed('rat', 2), found(2, RATS)]))).toEqual(
      [],
    );
  });
  test('without a line opens nothing', () => {
    expect(ids(run([{ type: 'enter', entry: undefined }]))).toEqual([]);
  });
});

describe('opened entries', () => {
  test.each([
    ['are a stack', [open('a'), open('b')], ['a', 'b']],
    ['stand in it once', [open('a'), open('b'), open('a')], ['b', 'a']],
    ['are left one by one', [open('a'), open('b'), { type: 'back' }], ['a']],
    ['are left altogether', [open('a'), open('b'), { type: 'close' }], []],
    ['go with typing', [open('a'), typed('x', 1)], []],
    ['go with another tab', [open('a'), { type: 'tab', tab: 'recent' }], []],
    ['follow the page', [follow('a'), follow('b')], ['b']],
    ['stay when asked for, whatever the page does', [open('a'), follow('b')], ['a']],
    ['take the place of followed ones', [follow('a'), open('b')], ['b']],
  ] as [string, FinderEvent[], string[]][])('%s', (_name, events, expected) => {
    expect(ids(run(events))).toEqual(expected);
  });
  test('beside the list they stay', () => {
    const beside = { ...FINDER_START, beside: true };
    expect(ids(run([open('a'), typed('x', 1), { type: 'tab', tab: 'page' }], beside))).toEqual(['a']);
  });
});
