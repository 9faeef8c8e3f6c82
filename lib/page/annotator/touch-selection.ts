// Text selected by a finger: when it is a name that the dataset knows, a button offers its card. Nothing appears for any
// other text, so that selecting stays what it was.
import { fillPlaces } from '../../core/i18n/fill.ts';
import { NOTICE_MESSAGES } from '../../core/i18n/notice-messages.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { anchorOfRange } from '../card/anchor.ts';
import { isOurs } from '../card/card-host.ts';
import { DELAY } from '../card/delays.ts';
import { showLookUpButton } from '../card/look-up-button.ts';
import { Timers } from '../card/timers.ts';
import { entityNamed, type SelectionContext, selectedText } from './look-up-selection.ts';

interface Context extends SelectionContext {
  settings: () => Settings;
  signal: AbortSignal;
}

/** Listens until the signal aborts. */
export function followTouchSelection(context: Context): void {
  const { signal } = context;
  const timers = new Timers<'settled'>(signal);
  let byTouch = false;
  let offered = new AbortController();
  const withdraw = (): void => {
    timers.clear('settled');
    offered.abort();
  };
  const options = { capture: true, passive: true, signal } as const;
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || isOurs(event)) return;
      byTouch = event.pointerType === 'touch';
      withdraw();
    },
    options,
  );
  document.addEventListener(
    'selectionchange',
    (event) => {
      if (!event.isTrusted || !byTouch) return;
      withdraw();
      timers.set('settled', DELAY.selection, () => {
        offered = new AbortController();
        void offer(context, AbortSignal.any([signal, offered.signal]), withdraw);
      });
    },
    options,
  );
}

async function offer(context: Context, signal: AbortSignal, withdraw: () => void): Promise<void> {
  const { card, termsIn, shadowRoots } = context;
  const selected = selectedText(shadowRoots);
  if (selected === undefined) return;
  const { text, range } = selected;
  const entity = await entityNamed(text, termsIn);
  if (entity === undefined || signal.aborted) return;
  const settings = context.settings();
  const label = fillPlaces(NOTICE_MESSAGES.lookUp[settings.language], { text });
  const press = (): void => {
    withdraw();
    card.askForText(text, entity, range, 'selection');
  };
  showLookUpButton(label, settings, anchorOfRange(range), press, signal);
}
