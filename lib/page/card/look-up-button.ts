// The button beside text that a finger has selected. By pointer and keyboard a selection is looked up by menu or shortcut; a
// finger has neither.
import type { Settings } from '../../core/settings/settings.ts';
import type { Anchor } from './anchor.ts';
import { CardHost } from './card-host.ts';
import { DISTANCE } from './delays.ts';
import { placeButton } from './place.ts';
import { plainBox } from './plain-box.ts';
import { followVisibleArea, visibleArea } from './visible-area.ts';

/** As large as a finger, whatever the text; one line, and never wider than the screen. */
const STYLE: Readonly<Record<string, string>> = {
  'min-height': '44px',
  'max-width': '280px',
  overflow: 'hidden',
  'text-overflow': 'ellipsis',
  'white-space': 'nowrap',
  'font-weight': '600',
  'touch-action': 'manipulation',
  'user-select': 'none',
  cursor: 'pointer',
};

/** Shows the button until the signal aborts. @param onPress called for a press of the user's, not for a page's */
export function showLookUpButton(
  label: string,
  settings: Settings,
  anchor: Anchor,
  onPress: () => void,
  signal: AbortSignal,
): void {
  if (anchor.boxes().length === 0 || signal.aborted) return;
  const host = new CardHost(anchor.element);
  const button = plainBox('button', settings, STYLE);
  button.setAttribute('type', 'button');
  button.textContent = label;
  host.shadow.append(button);
  host.prepare(DISTANCE.width);
  const place = (): void => {
    const lines = anchor.boxes();
    const { width, height } = button.getBoundingClientRect();
    if (lines.length > 0) host.place(placeButton({ width, height, lines, viewport: visibleArea() }));
  };
  place();
  followVisibleArea(place, signal);
  // A press elsewhere than on text would let go of the selection.
  for (const name of ['pointerdown', 'mousedown'])
    button.addEventListener(name, (event) => event.preventDefault(), { signal });
  button.addEventListener('click', (event) => event.isTrusted && onPress(), { signal });
  signal.addEventListener('abort', () => host.close(), { once: true });
}
