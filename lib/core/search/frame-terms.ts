// The terms of a tab, over all of its frames. A tab's mentions count through its frames in their order.

/** What one frame holds. */
export interface FrameTerms {
  readonly frameId: number;
  /** Entity and number of mentions, commonest first. */
  readonly terms: readonly (readonly [entity: string, count: number])[];
}

export interface TermCount {
  readonly entity: string;
  readonly count: number;
}

/** The frames with one frame's terms replaced; a frame without terms is left out. Ordered by frame, the page itself first. */
export function withFrame(frames: readonly FrameTerms[], frame: FrameTerms): FrameTerms[] {
  const others = frames.filter(({ frameId }) => frameId !== frame.frameId);
  return [...others, ...(frame.terms.length > 0 ? [frame] : [])].sort((a, b) => a.frameId - b.frameId);
}

/** Mentions by entity over all frames; commonest first, equally common ones in the order of the frames. */
export function countTerms(frames: readonly FrameTerms[]): TermCount[] {
  const counts = new Map<string, number>();
  for (const { terms } of frames)
    for (const [entity, count] of terms) counts.set(entity, (counts.get(entity) ?? 0) + count);
  return [...counts].map(([entity, count]) => ({ entity, count })).sort((a, b) => b.count - a.count);
}

/**
 * Where the n-th mention of an entity stands.
 * @param index counted from 0 over all frames and round again, below zero from the end
 * @returns undefined where no frame holds the entity
 */
export function frameOfMention(
  frames: readonly FrameTerms[],
  entity: string,
  index: number,
): { frameId: number; index: number; position: number; total: number } | undefined {
  const total = countTerms(frames).find((term) => term.entity === entity)?.count ?? 0;
  if (total === 0) return undefined;
  const position = ((index % total) + total) % total;
  let before = 0;
  for (const { frameId, terms } of frames) {
    const count = terms.find((term) => term[0] === entity)?.[1] ?? 0;
    if (position < before + count) return { frameId, index: position - before, position, total };
    before += count;
  }
  return undefined;
}
