// Every delay and distance of the card, named once, with its reason.

/** Milliseconds. */
export const DELAY = {
  /** Pointer at rest over a term before its card opens: long enough that crossing a line of text opens nothing. */
  show: 180,
  /** From term to card and back: time to cross the gap without the card vanishing. */
  grace: 300,
  /** A moving pointer is at rest after this long without a move. */
  rest: 60,
  /** While the page scrolls under the pointer, terms pass by that nobody asked for. */
  afterScroll: 200,
} as const;

/** CSS pixels. */
export const DISTANCE = {
  /** Between the term's line and the card. */
  gap: 8,
  /** Between the card and the edge of the viewport. */
  edge: 8,
  /** Preferred width of the card. */
  width: 420,
  /** Below this height a card is not worth showing on that side. */
  leastHeight: 120,
  /** A card is never taller than this: beyond it folds and scrolls. */
  mostHeight: 560,
  /** Viewports narrower than this get a sheet at the bottom. */
  sheetBelow: 480,
} as const;
