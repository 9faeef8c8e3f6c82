// Two annotators in one document: after an update of the extension the old one goes on without a background, and the new
// version's may be brought in beside it. They cannot see each other's variables; they see each other's paint.
import { HIGHLIGHTS, type Painter } from './painter.ts';

/** Whatever the user does next, the old one must not answer as well. */
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'click', 'keydown', 'scroll'];

/** Ends the annotator once another has painted in its place. Call before anything else listens. */
export function yieldToSuccessor(painter: Pick<Painter, 'isReplaced'>, controller: AbortController): void {
  const look = (): void => {
    if (painter.isReplaced) controller.abort();
  };
  const options = { capture: true, passive: true, signal: controller.signal } as const;
  for (const name of SIGNS_OF_LIFE) document.addEventListener(name, look, options);
}

/** Takes away what a version that is gone has left: its paint, and cards that nobody else can close. */
export function sweepOrphans(): void {
  for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
  for (const host of document.querySelectorAll('sco-lens-card')) host.remove();
}
