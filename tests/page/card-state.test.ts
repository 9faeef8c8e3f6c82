// The life of a card: state × event → state and effects.
import { describe, expect, test } from 'vitest';
import {
  type CardEffect,
  type CardEvent,
  type CardState,
  type CardTarget,
  reduceCard,
} from '../../lib/page/card/card-state.ts';

type State = CardState<CardTarget>;
type Event = CardEvent<CardTarget>;

const A: CardTarget = { place: 'a' };
const B: CardTarget = { place: 'b' };
/** The number that the step may use; earlier ones are smaller. */
const NEW = 9;

const idle: State = { kind: 'idle' };
const intendingA: State = { kind: 'intending', target: A, token: 1 };
const openingA: State = { kind: 'opening', target: A, token: 1, by: 'pointer', replaces: false };
const openingB: State = { kind: 'opening', target: B, token: 2, by: 'pointer', replaces: true };
const askingA: State = { kind: 'opening', target: A, token: 1, by: 'keyboard', replaces: false };
const openA: State = { kind: 'open', target: A, by: 'pointer' };
const clickedA: State = { kind: 'open', target: A, by: 'click' };
const clickedANextB: State = { ...clickedA, next: { target: B, token: 3 } };
const keyedA: State = { kind: 'open', target: A, by: 'keyboard' };
const leavingA: State = { kind: 'leaving', target: A, by: 'pointer', grace: 2 };
const leavingANextB: State = { ...leavingA, next: { target: B, token: 3 } };

const onA: Event = { type: 'pointer-on-term', target: A, restless: false };
const onB: Event = { type: 'pointer-on-term', target: B, restless: false };
const restlessOnA: Event = { type: 'pointer-on-term', target: A, restless: true };
const restlessOnB: Event = { type: 'pointer-on-term', target: B, restless: true };
const off: Event = { type: 'pointer-off' };
const onWay: Event = { type: 'pointer-on-way' };
const inCard: Event = { type: 'pointer-in-card' };
const scrolled: Event = { type: 'scrolled' };
const lost: Event = { type: 'term-lost' };
const pin: Event = { type: 'pin' };
const dismiss: Event = { type: 'dismiss' };
const rested = (token: number): Event => ({ type: 'rested', token });
const graced = (token: number): Event => ({ type: 'graced', token });
const ready = (token: number): Event => ({ type: 'ready', token });
const unavailable = (token: number, why: 'gone' | 'unknown'): Event => ({ type: 'unavailable', token, why });
const askB: Event = { type: 'ask', target: B, by: 'keyboard' };

const wait = (target: CardTarget): CardEffect<CardTarget>[] => [
  { type: 'prepare', target },
  { type: 'time-rest', token: NEW },
];
const grace: CardEffect<CardTarget> = { type: 'time-grace', token: NEW };
const hide: CardEffect<CardTarget> = { type: 'hide' };
const fetch = (target: CardTarget, token: number): CardEffect<CardTarget> => ({ type: 'fetch', target, token });

const intending = (target: CardTarget, token = NEW): State => ({ kind: 'intending', target, token });
const leaving = (next?: CardTarget): State => ({
  ...leavingA,
  grace: NEW,
  ...(next === undefined ? {} : { next: { target: next, token: NEW } }),
});

type Row = [name: string, before: State, event: Event, after: State, effects: CardEffect<CardTarget>[]];
const SAME: CardEffect<CardTarget>[] = [];

const ROWS: Row[] = [
  // Opening by rest
  ['a term begins an intention', idle, onA, intending(A), wait(A)],
  ['a hand at rest goes on resting', intendingA, onA, intendingA, SAME],
  ['a pointer under way begins to rest anew', intendingA, restlessOnA, intending(A), wait(A)],
  ['another term is another intention', intendingA, onB, intending(B), wait(B)],
  ['off the term nothing was meant', intendingA, off, idle, SAME],
  ['scrolling ends an intention', intendingA, scrolled, idle, SAME],
  ['rest decides', intendingA, rested(1), openingA, [fetch(A, 1)]],
  ['an older rest does not', intendingA, rested(0), intendingA, SAME],
  // Waiting for what to show
  ['the answer opens', openingA, ready(1), openA, [{ type: 'show', target: A, by: 'pointer' }]],
  ['a late answer does not', openingA, ready(0), openingA, SAME],
  ['an answer to nobody', idle, ready(1), idle, SAME],
  ['leaving while waiting', openingA, off, idle, SAME],
  ['leaving while waiting takes the old card too', openingB, off, idle, [hide]],
  ['scrolling while waiting', openingA, scrolled, idle, SAME],
  ['another term while waiting', openingA, onB, intending(B), wait(B)],
  ['another term while waiting over an old card', openingB, onA, intending(A), [hide, ...wait(A)]],
  ['the pointer does not disturb who asked by key', askingA, off, askingA, SAME],
  ['nor does another term', askingA, onB, askingA, SAME],
  ['nothing known, nobody asked: silence', openingA, unavailable(1, 'unknown'), idle, SAME],
  [
    'nothing known, asked: say so',
    askingA,
    unavailable(1, 'unknown'),
    idle,
    [{ type: 'tell', target: A, why: 'unknown' }],
  ],
  ['an outdated page says so', openingA, unavailable(1, 'gone'), idle, [{ type: 'tell', target: A, why: 'gone' }]],
  [
    'and takes the old card away',
    openingB,
    unavailable(2, 'gone'),
    idle,
    [hide, { type: 'tell', target: B, why: 'gone' }],
  ],
  // Leaving and coming back
  ['off the term the grace begins', openA, off, leaving(), [grace]],
  ['grace over', leavingA, graced(2), idle, [hide]],
  ['an older grace is none', leavingA, graced(1), leavingA, SAME],
  ['back on the term', leavingA, onA, openA, SAME],
  ['into the card', leavingA, inCard, openA, SAME],
  ['on the way the grace is renewed', leavingA, onWay, leaving(), [grace]],
  ['on the way from the term', openA, onWay, leaving(), [grace]],
  ['on the way passing terms do not count', leavingANextB, onWay, leaving(), [grace]],
  ['grace that ended in the card', openA, graced(2), openA, SAME],
  // From term to term
  ['another term under an open card', openA, onB, leaving(B), [...wait(B), grace]],
  ['another term while leaving', leavingA, onB, { ...leavingA, next: { target: B, token: NEW } }, wait(B)],
  ['resting on it', leavingANextB, onB, leavingANextB, SAME],
  ['moving on it', leavingANextB, restlessOnB, { ...leavingANextB, next: { target: B, token: NEW } }, wait(B)],
  [
    'rested on it: the card will be replaced',
    leavingANextB,
    rested(3),
    { kind: 'opening', target: B, token: 3, by: 'pointer', replaces: true },
    [fetch(B, 3)],
  ],
  ['grace over before the rest', leavingANextB, graced(2), intending(B, 3), [hide]],
  ['off it again', leavingANextB, off, leavingA, SAME],
  ['scrolled away from it', leavingANextB, scrolled, leavingA, SAME],
  ['into the card after all', leavingANextB, inCard, openA, SAME],
  // Cards that were asked for
  ['asked for, a card stays', clickedA, off, clickedA, SAME],
  [
    'asked for, but the pointer rests elsewhere',
    clickedA,
    onB,
    { ...clickedA, next: { target: B, token: NEW } },
    wait(B),
  ],
  ['and goes on', clickedANextB, off, clickedA, SAME],
  [
    'or rests',
    clickedANextB,
    rested(3),
    { kind: 'opening', target: B, token: 3, by: 'pointer', replaces: true },
    [fetch(B, 3)],
  ],
  ['who reads by key is not disturbed', keyedA, onB, keyedA, SAME],
  ['asked for, a card stays on the way', clickedA, onWay, clickedA, SAME],
  [
    'the next one by key replaces it',
    keyedA,
    askB,
    { kind: 'opening', target: B, token: NEW, by: 'keyboard', replaces: true },
    [fetch(B, NEW)],
  ],
  [
    'by key from nothing',
    idle,
    askB,
    { kind: 'opening', target: B, token: NEW, by: 'keyboard', replaces: false },
    [fetch(B, NEW)],
  ],
  // Terms that go, pins, ends
  ['the term is gone: so is its card', openA, lost, idle, [hide]],
  ['but not one that was asked for', clickedA, lost, clickedA, SAME],
  ['pinned', openA, pin, idle, [{ type: 'release' }]],
  ['pinned while leaving', leavingA, pin, idle, [{ type: 'release' }]],
  ['nothing to pin', idle, pin, idle, SAME],
  ['dismissed', openA, dismiss, idle, [hide]],
  ['dismissed while leaving', leavingANextB, dismiss, idle, [hide]],
  ['dismissed while waiting', openingA, dismiss, idle, SAME],
  ['dismissed while one replaces another', openingB, dismiss, idle, [hide]],
  ['nothing to dismiss', idle, dismiss, idle, SAME],
];

describe('card states', () => {
  test.each(ROWS)('%s', (_name, before, event, after, effects) => {
    expect(reduceCard(before, event, NEW)).toEqual({ state: after, effects });
  });

  const states = [idle, intendingA, openingA, openingB, askingA, openA, clickedA, clickedANextB, keyedA, leavingANextB];
  const events = [onA, onB, restlessOnA, off, onWay, inCard, scrolled, lost, pin, dismiss, askB];
  test.each(states)('from $kind: what is on the screen is shown, hidden or released, never forgotten', (state) => {
    const onScreen = (of: State): boolean =>
      of.kind === 'open' || of.kind === 'leaving' || (of.kind === 'opening' && of.replaces);
    for (const event of [...events, rested(1), rested(3), graced(2), ready(1), ready(2), unavailable(1, 'gone')]) {
      const step = reduceCard(state, event, NEW);
      const shows = step.effects.some(({ type }) => type === 'show');
      const takes = step.effects.some(({ type }) => type === 'hide' || type === 'release');
      expect(onScreen(step.state)).toBe(shows || (onScreen(state) && !takes));
    }
  });
});
