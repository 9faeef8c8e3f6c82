// A word to the reader where no card can be shown. Plain elements: the card's interface may be out of reach.
import type { Settings } from '../../core/settings/settings.ts';
import type { Anchor } from './anchor.ts';
import { CardHost } from './card-host.ts';
import { DELAY, DISTANCE } from './delays.ts';
import { placeCard } from './place.ts';
import { plainBox } from './plain-box.ts';
import { visibleArea } from './visible-area.ts';

/** The notice that is on the screen: another takes its place. */
let shown: AbortController | undefined;

/** Shows a text beside its place until time is over (not while the pointer is on it), the user goes on, or the signal aborts. */
export function showNotice(text: string, settings: Settings, anchor: Anchor, signal: AbortSignal): void {
  const lines = anchor.boxes();
  if (lines.length === 0 || signal.aborted) return;
  shown?.abort();
  const over = new AbortController();
  shown = over;
  const host = new CardHost(anchor.element);
  const box = plainBox('div', settings);
  box.setAttribute('role', 'status');
  host.shadow.append(box);
  host.prepare(DISTANCE.width);
  // After it is there: a status that comes with its text is not read out.
  box.textContent = text;
  host.place(placeCard({ height: box.getBoundingClientRect().height, lines, viewport: visibleArea() }));

  const end = (): void => over.abort();
  let timer = setTimeout(end, DELAY.notice);
  over.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    host.close();
  });
  box.addEventListener('pointerenter', () => clearTimeout(timer), { signal: over.signal });
  box.addEventListener(
    'pointerleave',
    () => {
      timer = setTimeout(end, DELAY.notice);
    },
    { signal: over.signal },
  );
  const options = { signal: over.signal, capture: true, passive: true } as const;
  for (const name of ['scroll', 'pointerdown', 'keydown']) document.addEventListener(name, end, options);
  signal.addEventListener('abort', end, { signal: over.signal });
}
