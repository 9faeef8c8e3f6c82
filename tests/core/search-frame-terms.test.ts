// Terms over the frames of a tab: counting, and which frame holds the n-th mention.
import { describe, expect, test } from 'vitest';
import { countTerms, type FrameTerms, frameOfMention, withFrame } from '../../lib/core/search/frame-terms.ts';

const FRAMES: readonly FrameTerms[] = [
  {
    frameId: 0,
    terms: [
      ['sco', 3],
      ['rats', 1],
    ],
  },
  {
    frameId: 7,
    terms: [
      ['rats', 2],
      ['spirit', 1],
    ],
  },
];

test('counts go over all frames, commonest first', () => {
  expect(countTerms(FRAMES)).toEqual([
    { entity: 'sco', count: 3 },
    { entity: 'rats', count: 3 },
    { entity: 'spirit', count: 1 },
  ]);
  expect(countTerms([])).toEqual([]);
});

describe('withFrame', () => {
  test.each([
    ['replaces a frame', { frameId: 7, terms: [['spirit', 4]] }, [0, 7]],
    ['adds a frame in order', { frameId: 3, terms: [['spirit', 1]] }, [0, 3, 7]],
    ['drops a frame without terms', { frameId: 0, terms: [] }, [7]],
    ['ignores an unknown frame without terms', { frameId: 9, terms: [] }, [0, 7]],
  ] as [string, FrameTerms, number[]][])('%s', (_name, frame, ids) => {
    const frames = withFrame(FRAMES, frame);
    expect(frames.map(({ frameId }) => frameId)).toEqual(ids);
    if (frame.terms.length > 0) expect(frames).toContainEqual(frame);
  });
});

describe('frameOfMention', () => {
  test.each([
    ['the first', 'rats', 0, { frameId: 0, index: 0, position: 0, total: 3 }],
    ['the next stands in the next frame', 'rats', 1, { frameId: 7, index: 0, position: 1, total: 3 }],
    ['the last', 'rats', 2, { frameId: 7, index: 1, position: 2, total: 3 }],
    ['round again', 'rats', 3, { frameId: 0, index: 0, position: 0, total: 3 }],
    ['backwards from the first', 'rats', -1, { frameId: 7, index: 1, position: 2, total: 3 }],
    ['only in the second frame', 'spirit', 5, { frameId: 7, index: 0, position: 0, total: 1 }],
    ['nowhere', 'charter', 0, undefined],
  ])('%s', (_name, entity, index, expected) => {
    expect(frameOfMention(FRAMES, entity, index)).toEqual(expected);
  });
});
