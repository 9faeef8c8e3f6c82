// Draws the card with React inside a closed shadow root. Loaded only when a first card is about to open.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { CardStack } from '../../../components/card/CardStack.tsx';
import styles from '../../../components/card/card.css?inline';
import { LanguageContext } from '../../../components/ui/language.ts';
import type { CardCallbacks, CardModel, CardView } from './contract.ts';

export function createCardView(shadow: ShadowRoot, callbacks: CardCallbacks): CardView {
  addStyles(shadow);
  const container = document.createElement('div');
  shadow.append(container);
  const root = createRoot(container);
  return {
    show: (model) => flushSync(() => root.render(<Shown model={model} callbacks={callbacks} />)),
    naturalHeight: () => naturalHeight(container),
    destroy: () => root.unmount(),
  };
}

function Shown({ model, callbacks }: { model: CardModel; callbacks: CardCallbacks }) {
  const { settings } = model;
  const dark =
    settings.theme === 'dark' || (settings.theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <LanguageContext value={settings.language}>
      <CardStack
        record={model.record}
        articleDate={model.articleDate}
        theme={dark ? 'dark' : 'light'}
        textSize={settings.textSize}
        focus={model.focus}
        onClose={callbacks.close}
        follow={callbacks.follow}
        saveExcerpt={callbacks.saveExcerpt}
        openReader={callbacks.openReader}
        onResize={callbacks.resized}
      />
    </LanguageContext>
  );
}

/** Constructed style sheets pass every content security policy; where they cannot be adopted, a style element must do. */
function addStyles(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps constructed sheets of extensions from page documents (bug 1751346).
    const element = document.createElement('style');
    element.textContent = styles;
    shadow.append(element);
  }
}

/** Height with nothing scrolled away, CSS pixels. */
function naturalHeight(container: HTMLElement): number {
  const scroller = container.querySelector('[data-part="scroll"]');
  const shown = container.getBoundingClientRect().height;
  return scroller === null ? shown : shown + (scroller.scrollHeight - scroller.clientHeight);
}
