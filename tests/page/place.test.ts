// Placement: never over the term's lines, never outside, wherever the term stands.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DISTANCE } from '../../lib/page/card/delays.ts';
import { type Placement, placeButton, placeCard, placePinned, type Rectangle } from '../../lib/page/card/place.ts';
import { isOnWay } from '../../lib/page/card/safe-cone.ts';

/** A window of a real screen at a zoom: page zoom makes the viewport smaller or larger in CSS pixels. */
const viewport = fc
  .record({
    screen: fc.constantFrom([1280, 720], [1366, 768], [1920, 1080], [2560, 1440], [390, 844], [820, 1180], [768, 500]),
    zoom: fc.constantFrom(0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3),
    fullScreen: fc.boolean(),
    // A visual viewport that was moved by fingers begins elsewhere.
    offset: fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })),
  })
  .map(({ screen: [width = 0, height = 0], zoom, fullScreen, offset: [left, top] }) => ({
    left,
    top,
    right: left + width / zoom,
    bottom: top + (height - (fullScreen ? 0 : 120)) / zoom,
  }));

/** One to three lines of a term, anywhere, at the edges too and partly outside. */
const term = (area: Rectangle) =>
  fc
    .record({
      x: fc.double({ min: -0.05, max: 1.02, noNaN: true }),
      y: fc.double({ min: -0.05, max: 1.02, noNaN: true }),
      width: fc.integer({ min: 8, max: 420 }),
      lineHeight: fc.integer({ min: 10, max: 36 }),
      lines: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ x, y, width, lineHeight, lines }) => {
      const left = area.left + x * (area.right - area.left);
      const top = area.top + y * (area.bottom - area.top);
      // The first line ends at the edge, the middle one is full, the last begins at the other edge.
      const edges = (line: number): [number, number] =>
        lines === 1
          ? [left, left + width]
          : line === 0
            ? [left, Math.max(left + 8, area.right - 10)]
            : [area.left + 10, line === lines - 1 ? area.left + 10 + width : area.right - 10];
      return Array.from({ length: lines }, (_, line) => {
        const [from, to] = edges(line);
        return {
          left: from,
          right: to,
          top: top + line * lineHeight * 1.5,
          bottom: top + line * lineHeight * 1.5 + lineHeight,
        };
      });
    });

const scene = viewport.chain((area) =>
  fc.record({
    viewport: fc.constant(area),
    lines: term(area),
    height: fc.integer({ min: 60, max: 2400 }),
    rightToLeft: fc.boolean(),
    scale: fc.constantFrom(0.8, 1, 1.5, 2, 3),
  }),
);

/** The box that the card takes: as tall as its content, within what it may be. */
function boxOf({ left, top, width, maxHeight }: Placement, height: number): Rectangle {
  return { left, top, right: left + width, bottom: top + Math.min(height, maxHeight) };
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function outside(box: Rectangle, area: Rectangle): number {
  return Math.max(0, area.left - box.left, area.top - box.top, box.right - area.right, box.bottom - area.bottom);
}

const visible = (line: Rectangle, area: Rectangle): Rectangle => ({
  left: Math.max(line.left, area.left),
  top: Math.max(line.top, area.top),
  right: Math.min(line.right, area.right),
  bottom: Math.min(line.bottom, area.bottom),
});

/** CSS pixels; rounding of doubles only. */
const TINY = 1e-6;

describe('placeCard', () => {
  test('1,000 random placements: 0 px over the term’s lines, 0 px outside', () => {
    let unplaceable = 0;
    fc.assert(
      fc.property(scene, ({ viewport: area, lines, height, rightToLeft, scale }) => {
        const placement = placeCard({ height, lines, viewport: area, rightToLeft, scale });
        const box = boxOf(placement, height);
        expect(outside(box, area)).toBeLessThanOrEqual(TINY);
        expect(box.bottom - box.top).toBeGreaterThanOrEqual(Math.min(height, 40) - TINY);
        // A term that leaves no 40 px on any side is as large as the screen: then a sheet over its end is all there is.
        const shown = lines.map((line) => visible(line, area));
        const above = Math.min(...shown.map((line) => line.top)) - area.top;
        const below = area.bottom - Math.max(...shown.map((line) => line.bottom));
        if (Math.max(above, below) < 40 + DISTANCE.gap + DISTANCE.edge) unplaceable += 1;
        else for (const line of lines) expect(overlap(box, visible(line, area))).toBeLessThanOrEqual(TINY);
      }),
      { numRuns: 1000, seed: 20010615 },
    );
    expect(unplaceable).toBeLessThan(20);
  });

  const window = { left: 0, top: 0, right: 1280, bottom: 800 };
  const line = (left: number, top: number, right = left + 80): Rectangle => ({ left, top, right, bottom: top + 24 });
  test.each<[string, Rectangle[], number, boolean, Partial<Placement>]>([
    ['below where it fits', [line(100, 100)], 400, false, { side: 'below', left: 100, top: 132, width: 420 }],
    ['above where only that fits', [line(100, 700)], 400, false, { side: 'above', left: 100, top: 292 }],
    [
      'below where neither fits and there is more room',
      [line(100, 300)],
      900,
      false,
      { side: 'below', maxHeight: 460 },
    ],
    ['not past the right edge', [line(1150, 100)], 400, false, { side: 'below', left: 852 }],
    ['hanging from the right edge of a line from right to left', [line(600, 100)], 400, true, { left: 260 }],
    ['not past the left edge either', [line(10, 100)], 400, true, { left: 8 }],
    ['below the last of two lines', [line(1100, 100), line(20, 130)], 400, false, { side: 'below', top: 162 }],
  ])('%s', (_name, lines, height, rightToLeft, expected) => {
    expect(placeCard({ height, lines, viewport: window, rightToLeft })).toMatchObject(expected);
  });

  test.each<[string, Rectangle, Rectangle[], Partial<Placement>]>([
    ['beside, in a low window', { ...window, bottom: 200 }, [line(100, 90)], { side: 'right' }],
    ['beside on the left', { ...window, bottom: 200 }, [line(1100, 90)], { side: 'left' }],
    ['a sheet on a small screen', { ...window, right: 390 }, [line(100, 90)], { side: 'sheet', left: 8, width: 374 }],
    [
      'a sheet at the top for a term at the bottom',
      { ...window, right: 390 },
      [line(100, 700)],
      { side: 'sheet', top: 8 },
    ],
  ])('%s', (_name, area, lines, expected) => {
    expect(placeCard({ height: 500, lines, viewport: area })).toMatchObject(expected);
  });

  test('a term as large as the screen gets a sheet over its end', () => {
    const placement = placeCard({ height: 500, lines: [window], viewport: window });
    expect(placement).toMatchObject({ side: 'sheet', maxHeight: 392, top: 400 });
  });
});

test('a button beside selected text is never outside, and over the text only where it leaves no room', () => {
  fc.assert(
    fc.property(scene, fc.integer({ min: 60, max: 280 }), ({ viewport: area, lines }, width) => {
      const placement = placeButton({ width, height: 44, lines, viewport: area });
      const box = { ...placement, right: placement.left + placement.width, bottom: placement.top + 44 };
      expect(outside(box, area)).toBeLessThanOrEqual(TINY);
      const shown = lines.map((line) => visible(line, area));
      const above = Math.min(...shown.map((line) => line.top)) - area.top;
      const below = area.bottom - Math.max(...shown.map((line) => line.bottom));
      const most = 44 + DISTANCE.edge + DISTANCE.handle;
      if (Math.max(above, below) >= most)
        for (const line of lines) expect(overlap(box, visible(line, area))).toBeLessThanOrEqual(TINY);
    }),
    { numRuns: 1000, seed: 20010615 },
  );
});

test('a pinned card is never outside, wherever it was dragged', () => {
  const point = fc.integer({ min: -5000, max: 5000 });
  fc.assert(
    fc.property(viewport, point, point, fc.integer({ min: 60, max: 2400 }), (area, left, top, height) => {
      expect(outside(boxOf(placePinned({ left, top }, height, area), height), area)).toBeLessThanOrEqual(TINY);
    }),
  );
});

describe('the way into the card', () => {
  const card = { left: 100, top: 200, right: 500, bottom: 600 };
  test.each([
    ['straight down', { x: 120, y: 150 }, { x: 130, y: 180 }, true],
    ['towards the far corner', { x: 120, y: 150 }, { x: 300, y: 180 }, true],
    ['along the line', { x: 120, y: 150 }, { x: 300, y: 150 }, false],
    ['away from the card', { x: 120, y: 150 }, { x: 120, y: 100 }, false],
    ['up into a card above', { x: 300, y: 650 }, { x: 320, y: 620 }, true],
    ['sideways into a card beside', { x: 50, y: 300 }, { x: 80, y: 320 }, true],
  ])('%s', (_name, from, at, expected) => {
    expect(isOnWay(from, at, card)).toBe(expected);
  });
});
