// Where the card goes: a pure function of rectangles.
import { DISTANCE } from './delays.ts';

export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Placement {
  side: 'below' | 'above' | 'left' | 'right' | 'sheet';
  /** CSS pixels from the viewport's corner. */
  left: number;
  top: number;
  width: number;
  /** What does not fit scrolls inside the card. */
  maxHeight: number;
}

export interface PlacementInput {
  /** The card's natural height at its preferred width, CSS pixels. */
  height: number;
  /** Boxes of the term's lines, one or more. */
  lines: readonly Rectangle[];
  /** The visible part of the page (visual viewport). */
  viewport: Rectangle;
  /** True where lines run from right to left: the card hangs from the term's right edge. */
  rightToLeft?: boolean;
}

/**
 * Prefers the side where the card fits whole, below before above; then the side with more room. Never covers a line of
 * the term; never leaves the viewport. Where no side has room (a term as large as the screen) it is a sheet at the edge
 * farther from the term's first line.
 */
export function placeCard({ height, lines, viewport, rightToLeft = false }: PlacementInput): Placement {
  const room = inset(viewport, DISTANCE.edge);
  const wanted = Math.min(height, DISTANCE.mostHeight);
  const term = union(lines, viewport);
  const width = Math.max(0, Math.min(DISTANCE.width, room.right - room.left));
  const below = room.bottom - (term.bottom + DISTANCE.gap);
  const above = term.top - DISTANCE.gap - room.top;
  const narrow = viewport.right - viewport.left < DISTANCE.sheetBelow;
  const least = Math.min(wanted, DISTANCE.leastHeight);

  if (!narrow || Math.max(above, below) >= wanted) {
    const left = clamp(rightToLeft ? term.right - width : term.left, room.left, room.right - width);
    if (below >= wanted || (below >= above && below >= least)) {
      return {
        side: 'below',
        left,
        top: term.bottom + DISTANCE.gap,
        width,
        maxHeight: Math.min(below, DISTANCE.mostHeight),
      };
    }
    if (above >= least) {
      const shown = Math.min(wanted, above);
      return {
        side: 'above',
        left,
        top: term.top - DISTANCE.gap - shown,
        width,
        maxHeight: Math.min(above, DISTANCE.mostHeight),
      };
    }
  }
  return placeBeside(term, wanted, width, room) ?? placeSheet(term, wanted, room);
}

function placeBeside(term: Rectangle, wanted: number, width: number, room: Rectangle): Placement | undefined {
  const maxHeight = Math.min(DISTANCE.mostHeight, room.bottom - room.top);
  const shown = Math.min(wanted, maxHeight);
  const top = clamp(term.top, room.top, room.bottom - shown);
  const rightRoom = room.right - (term.right + DISTANCE.gap);
  if (rightRoom >= width) return { side: 'right', left: term.right + DISTANCE.gap, top, width, maxHeight };
  const leftRoom = term.left - DISTANCE.gap - room.left;
  if (leftRoom >= width) return { side: 'left', left: term.left - DISTANCE.gap - width, top, width, maxHeight };
  return undefined;
}

/** A sheet along the edge with more room; as tall as that room allows, so that the term stays visible. */
function placeSheet(term: Rectangle, wanted: number, room: Rectangle): Placement {
  const below = Math.max(0, room.bottom - term.bottom - DISTANCE.gap);
  const above = Math.max(0, term.top - DISTANCE.gap - room.top);
  const maxHeight = Math.min(wanted, Math.max(below, above));
  const top = below >= above ? room.bottom - maxHeight : room.top;
  return { side: 'sheet', left: room.left, top, width: room.right - room.left, maxHeight };
}

/** The box around the lines that are visible; around the nearest edge where none is. */
function union(lines: readonly Rectangle[], viewport: Rectangle): Rectangle {
  const clipped = lines.map((line) => ({
    left: clamp(line.left, viewport.left, viewport.right),
    top: clamp(line.top, viewport.top, viewport.bottom),
    right: clamp(line.right, viewport.left, viewport.right),
    bottom: clamp(line.bottom, viewport.top, viewport.bottom),
  }));
  return {
    left: Math.min(...clipped.map((line) => line.left)),
    top: Math.min(...clipped.map((line) => line.top)),
    right: Math.max(...clipped.map((line) => line.right)),
    bottom: Math.max(...clipped.map((line) => line.bottom)),
  };
}

function inset(box: Rectangle, by: number): Rectangle {
  return { left: box.left + by, top: box.top + by, right: box.right - by, bottom: box.bottom - by };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
