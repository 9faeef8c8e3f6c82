// Every delay, distance and limit of the card, named once, with its reason.

/** Milliseconds. */
export const DELAY = {
  /** Pointer at rest over a term before its card opens: long enough that crossing a line of text opens nothing. */
  show: 180,
  /** From term to card and back: time to cross the gap without the card vanishing. */
  grace: 300,
  /** While the page scrolls under the pointer, terms pass by that nobody asked for. */
  afterScroll: 200,
  /** A selection that is still being drawn is not looked at; this long without a change it is finished. */
  selection: 250,
  /** A message about something that failed stays this long, and as long as the pointer is in it. */
  notice: 6000,
} as const;

/** CSS pixels. */
export const DISTANCE = {
  /** A hand at rest still moves the pointer this much; beyond it the pointer is under way. */
  jitter: 6,
  /** Between the term's line and the card. */
  gap: 8,
  /** Between selected text and a button below it: the handles of a selection hang there, about as long as this. */
  handle: 36,
  /** Between the card and the edge of the viewport. */
  edge: 8,
  /** Preferred width of the card, at a text size of 100 %. */
  width: 420,
  /** Below this height a card is not worth showing on that side. */
  leastHeight: 120,
  /** A card is never taller than this, at a text size of 100 %: beyond it folds and scrolls. */
  mostHeight: 560,
  /** Viewports narrower than this get a sheet at the bottom. */
  sheetBelow: 480,
  /** How far an arrow key moves a pinned card, and with Shift. */
  step: 16,
  bigStep: 96,
} as const;

export const LIMIT = {
  /** Pinned cards at a time; one more lets go of the oldest. */
  pinned: 6,
} as const;
