// A word to the reader where no card can be shown. Plain elements: the card's interface may be out of reach.
import type { Anchor } from './anchor.ts';
import { CardHost } from './card-host.ts';
import { DELAY, DISTANCE } from './delays.ts';
import { placeCard } from './place.ts';
import { visibleArea } from './visible-area.ts';

/** CSS of the two boxes that the annotator draws itself; set by the style object model, which no policy forbids. */
const BOX: Readonly<Record<string, string>> = {
  font: '14px/20px system-ui, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif',
  padding: '8px 14px',
  border: '1px solid #c9c2ae',
  'border-radius': '10px',
  background: '#fbfaf6',
  color: '#1b2430',
  'box-shadow': '0 6px 20px rgb(27 36 48 / 20%)',
  'box-sizing': 'border-box',
  'max-width': '100%',
  width: 'max-content',
};

/** Shows a text beside its place until time is over, the user goes on, or the signal aborts. */
export function showNotice(text: string, language: string, anchor: Anchor, signal: AbortSignal): void {
  const lines = anchor.boxes();
  if (lines.length === 0 || signal.aborted) return;
  const host = new CardHost(anchor.element);
  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  box.lang = language;
  for (const [name, value] of Object.entries(BOX)) box.style.setProperty(name, value);
  host.shadow.append(box);
  host.prepare(DISTANCE.width);
  box.textContent = text;
  host.place(placeCard({ height: box.getBoundingClientRect().height, lines, viewport: visibleArea() }));

  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), DELAY.notice);
  over.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    host.close();
  });
  const end = (): void => over.abort();
  const options = { signal: over.signal, capture: true, passive: true } as const;
  for (const name of ['scroll', 'pointerdown', 'keydown']) document.addEventListener(name, end, options);
  signal.addEventListener('abort', end, { signal: over.signal });
}
