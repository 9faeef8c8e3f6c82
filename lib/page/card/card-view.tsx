// Draws the card with React inside a closed shadow root. Loaded only when a first card is about to open.
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { CardStack } from '../../../components/card/CardStack.tsx';
import styles from '../../../components/card/card.css?inline';
import { LanguageContext } from '../../../components/ui/language.ts';
import type { CardCallbacks, CardModel, CardView } from './contract.ts';
import { DISTANCE } from './delays.ts';
import { followSystemTheme, isDark, isSystemDark } from './theme.ts';

export function createCardView(shadow: ShadowRoot, callbacks: CardCallbacks): CardView {
  addStyles(shadow);
  const container = document.createElement('div');
  container.className = 'card-root';
  shadow.append(container);
  const root = createRoot(container);
  // Folds open, entries change: whatever it is, the card must be placed anew.
  const observer = new ResizeObserver(() => callbacks.resized());
  return {
    show: (model) => {
      flushSync(() => root.render(<Shown model={model} callbacks={callbacks} />));
      observer.disconnect();
      const panel = container.querySelector('[role="dialog"]');
      for (const part of [panel, ...(panel?.querySelectorAll('[data-part="scroll"] > *') ?? [])])
        if (part !== null) observer.observe(part);
    },
    naturalHeight: () => naturalHeight(container),
    focus: () => container.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }),
    destroy: () => {
      observer.disconnect();
      root.unmount();
      container.remove();
    },
  };
}

function Shown({ model, callbacks }: { model: CardModel; callbacks: CardCallbacks }) {
  const { settings } = model;
  const systemIsDark = useSyncExternalStore(followSystemTheme, isSystemDark);
  return (
    <LanguageContext value={settings.language}>
      <CardStack
        record={model.record}
        articleDate={model.articleDate}
        theme={isDark(settings, systemIsDark) ? 'dark' : 'light'}
        textSize={settings.textSize}
        pinned={model.pinned}
        outdated={model.outdated}
        steps={DISTANCE}
        onClose={callbacks.close}
        onPin={callbacks.pin}
        onMove={callbacks.moveBy}
        follow={callbacks.follow}
        saveExcerpt={callbacks.saveExcerpt}
        openReader={callbacks.openReader}
        termsIn={callbacks.termsIn}
        entryLink={callbacks.entryLink}
        copyText={callbacks.copyText}
      />
    </LanguageContext>
  );
}

/**
 * What the theme says of the root, it says of our own element inside the shadow root: the host belongs to the page, and a
 * page whose rules reach for everything would otherwise set our lengths and fonts.
 */
const INSIDE = styles.replaceAll(':root', '.card-root').replaceAll(/:host(?![-\w])/gu, '.card-root');

let sheet: CSSStyleSheet | undefined;

/** Does what the first card would have to wait for, while the pointer still rests: the styles, and React's first drawing. */
export function warmUp(): void {
  addStyles(document.createElement('div').attachShadow({ mode: 'closed' }));
  const root = createRoot(document.createElement('div'));
  flushSync(() => root.render(<LanguageContext value="zh">{null}</LanguageContext>));
  root.unmount();
}

function styleSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(INSIDE);
  }
  return sheet;
}

/** Constructed style sheets pass every content security policy; where they cannot be adopted, a style element must do. */
function addStyles(shadow: ShadowRoot): void {
  try {
    shadow.adoptedStyleSheets = [styleSheet()];
  } catch {
    // Firefox keeps constructed sheets of extensions from page documents (bug 1751346).
    const element = document.createElement('style');
    element.textContent = INSIDE;
    shadow.append(element);
  }
}

/** Height with nothing scrolled away, CSS pixels of the viewport. */
function naturalHeight(container: HTMLElement): number {
  const scroller = container.querySelector<HTMLElement>('[data-part="scroll"]');
  const shown = container.getBoundingClientRect().height;
  if (scroller === null) return shown;
  // Inside, lengths are those before the text size; outside, after it.
  const scale = scroller.offsetHeight === 0 ? 1 : scroller.getBoundingClientRect().height / scroller.offsetHeight;
  return shown + (scroller.scrollHeight - scroller.clientHeight) * scale;
}
