import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useLanguage } from '../ui/language.ts';

export interface Steps {
  /** CSS pixels that an arrow key moves, and with Shift. */
  step: number;
  bigStep: number;
}

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The bar by which a pinned card is moved: by pointer, or by arrow keys. */
export function MoveHandle({ steps, onMove }: { steps: Steps; onMove: (x: number, y: number) => void }) {
  const { say } = useLanguage();
  const held = useRef<{ x: number; y: number }>(undefined);
  const take = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { x: event.clientX, y: event.clientY };
  };
  const drag = (event: PointerEvent): void => {
    if (held.current === undefined) return;
    onMove(event.clientX - held.current.x, event.clientY - held.current.y);
    held.current = { x: event.clientX, y: event.clientY };
  };
  const release = (): void => {
    held.current = undefined;
  };
  const press = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (arrow === undefined) return;
    event.preventDefault();
    const step = event.shiftKey ? steps.bigStep : steps.step;
    onMove(arrow[0] * step, arrow[1] * step);
  };
  return (
    <button
      type="button"
      aria-label={say('move')}
      title={say('move')}
      data-action="move"
      className="group flex h-4 w-full shrink-0 cursor-move touch-none items-center justify-center bg-paper -outline-offset-2!"
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={press}
    >
      <span aria-hidden className="move-bar h-1 w-12 rounded-full" />
    </button>
  );
}
