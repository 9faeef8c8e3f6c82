// Where the card goes: pure functions of rectangles, in CSS pixels of the viewport.
import { DISTANCE } from './delays.ts';

export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Placement {
  side: 'below' | 'above' | 'left' | 'right' | 'sheet' | 'pinned';
  left: number;
  top: number;
  width: number;
  /** What does not fit scrolls inside the card. */
  maxHeight: number;
}

export interface PlacementInput {
  /** The card's natural height at its preferred width. */
  height: number;
  /** Boxes of the term's lines, one or more. */
  lines: readonly Rectangle[];
  /** The visible part of the page (visual viewport). */
  viewport: Rectangle;
  /** True where lines run from right to left: the card hangs from the term's right edge. */
  rightToLeft?: boolean;
  /** Size of text against the usual one; 1 by default. Wider letters want a wider card. */
  scale?: number;
}

/** Less than this is no card any more: then even a sheet over part of the term is better. */
const LEAST_USABLE = 40;

/**
 * Prefers the side where the card fits whole, below before above, then the side with more room, then beside the term.
 * Never covers a line of the term, never leaves the viewport. Where a term leaves no room on any side (it is as large as
 * the screen) the card is a sheet over the lower part of it.
 */
export function placeCard({ height, lines, viewport, rightToLeft = false, scale = 1 }: PlacementInput): Placement {
  const room = roomIn(viewport);
  const most = DISTANCE.mostHeight * scale;
  const wanted = Math.min(height, most);
  const term = union(lines, viewport);
  const width = Math.min(DISTANCE.width * scale, room.right - room.left);
  const below = room.bottom - (term.bottom + DISTANCE.gap);
  const above = term.top - DISTANCE.gap - room.top;
  const least = Math.min(wanted, DISTANCE.leastHeight);
  if (viewport.right - viewport.left < DISTANCE.sheetBelow) return placeSheet(term, wanted, room);

  const left = clamp(rightToLeft ? term.right - width : term.left, room.left, room.right - width);
  if (below >= wanted || (below >= above && below >= least))
    return { side: 'below', left, top: term.bottom + DISTANCE.gap, width, maxHeight: Math.min(below, most) };
  if (above >= least) {
    const shown = Math.min(wanted, above);
    return {
      side: 'above',
      left,
      top: term.top - DISTANCE.gap - shown,
      width,
      maxHeight: Math.min(above, most),
    };
  }
  return placeBeside(term, wanted, width, most, room) ?? placeSheet(term, wanted, room);
}

/** A pinned card stays where it was put, as far as that is inside the viewport. */
export function placePinned(
  at: { left: number; top: number },
  height: number,
  viewport: Rectangle,
  scale = 1,
): Placement {
  const room = roomIn(viewport);
  const width = Math.min(DISTANCE.width * scale, room.right - room.left);
  const maxHeight = Math.min(DISTANCE.mostHeight * scale, room.bottom - room.top);
  return {
    side: 'pinned',
    left: clamp(at.left, room.left, room.right - width),
    top: clamp(at.top, room.top, room.bottom - Math.min(height, maxHeight)),
    width,
    maxHeight,
  };
}

/**
 * A small button near selected text: below it, clear of the handles by which a finger holds the selection, else above it,
 * else at the edge of the viewport that is further away.
 */
export function placeButton({
  width,
  height,
  lines,
  viewport,
}: Pick<PlacementInput, 'height' | 'lines' | 'viewport'> & { width: number }): Omit<Placement, 'side'> {
  const room = roomIn(viewport);
  const text = union(lines, viewport);
  const shown = Math.min(width, room.right - room.left);
  const below = text.bottom + DISTANCE.handle;
  const above = text.top - DISTANCE.gap - height;
  const fitting = below + height <= room.bottom ? below : above >= room.top ? above : undefined;
  const edge = text.top - room.top > room.bottom - text.bottom ? room.top : room.bottom - height;
  const left = clamp((text.left + text.right - shown) / 2, room.left, room.right - shown);
  return { left, top: fitting ?? edge, width: shown, maxHeight: height };
}

function placeBeside(
  term: Rectangle,
  wanted: number,
  width: number,
  most: number,
  room: Rectangle,
): Placement | undefined {
  const maxHeight = Math.min(most, room.bottom - room.top);
  const top = clamp(term.top, room.top, room.bottom - Math.min(wanted, maxHeight));
  if (room.right - (term.right + DISTANCE.gap) >= width)
    return { side: 'right', left: term.right + DISTANCE.gap, top, width, maxHeight };
  if (term.left - DISTANCE.gap - room.left >= width)
    return { side: 'left', left: term.left - DISTANCE.gap - width, top, width, maxHeight };
  return undefined;
}

/** A sheet along the lower or upper edge, whichever leaves more room; as tall as that room allows. */
function placeSheet(term: Rectangle, wanted: number, room: Rectangle): Placement {
  const [left, width] = [room.left, room.right - room.left];
  const below = room.bottom - term.bottom - DISTANCE.gap;
  const above = term.top - DISTANCE.gap - room.top;
  const roomiest = Math.max(below, above);
  if (roomiest < LEAST_USABLE) {
    const maxHeight = Math.min(wanted, (room.bottom - room.top) / 2);
    return { side: 'sheet', left, top: room.bottom - maxHeight, width, maxHeight };
  }
  const fitsBelow = below >= wanted || below >= above;
  const maxHeight = Math.min(wanted, fitsBelow ? below : above);
  return { side: 'sheet', left, top: fitsBelow ? room.bottom - maxHeight : room.top, width, maxHeight };
}

/** The box around the lines as far as they are visible; around the nearest edge where none is. */
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

/** The viewport without its margin; without any margin where the viewport is hardly larger than that. */
function roomIn(viewport: Rectangle): Rectangle {
  const horizontal = Math.min(DISTANCE.edge, (viewport.right - viewport.left) / 8);
  const vertical = Math.min(DISTANCE.edge, (viewport.bottom - viewport.top) / 8);
  return {
    left: viewport.left + horizontal,
    top: viewport.top + vertical,
    right: viewport.right - horizontal,
    bottom: viewport.bottom - vertical,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
