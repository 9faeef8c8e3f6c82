// The one element that we add to a page: the host of the card, in the top layer where the browser has one, with a closed
// shadow root. It is there only while a card is open.
import type { Placement } from './place.ts';

export class CardHost {
  #host: HTMLElement | undefined;
  #shadow: ShadowRoot | undefined;

  get element(): HTMLElement | undefined {
    return this.#host;
  }

  /** The shadow root of a new host, added to the page now. */
  open(): ShadowRoot {
    this.close();
    const host = document.createElement('sco-lens-card');
    // Inline and important: no rule of the page, not even `* { all: … !important }`, is stronger.
    const style = {
      all: 'initial',
      position: 'fixed',
      inset: 'auto',
      margin: '0',
      padding: '0',
      border: '0',
      background: 'transparent',
      width: 'auto',
      height: 'auto',
      'max-width': 'none',
      'max-height': 'none',
      display: 'block',
      overflow: 'visible',
      'z-index': '2147483647',
      visibility: 'hidden',
      'color-scheme': 'normal',
      'pointer-events': 'auto',
      opacity: '1',
      transform: 'none',
      filter: 'none',
    };
    for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
    this.#shadow = host.attachShadow({ mode: 'closed' });
    this.#host = host;
    // Beside <body>, not in it: pages that watch or rewrite their body never meet it.
    document.documentElement.append(host);
    if ('popover' in host) {
      host.popover = 'manual';
      try {
        host.showPopover();
      } catch {
        // Some documents allow no popover; the highest z-index must do.
      }
    }
    return this.#shadow;
  }

  /** Makes room for measuring: as wide as it will be, not yet visible. */
  prepare(width: number): void {
    this.#set('width', `${String(width)}px`);
    this.#set('left', '0px');
    this.#set('top', '0px');
  }

  place(placement: Placement): void {
    this.#set('left', `${String(placement.left)}px`);
    this.#set('top', `${String(placement.top)}px`);
    this.#set('width', `${String(placement.width)}px`);
    this.#set('--card-max-height', `${String(placement.maxHeight)}px`);
    this.#set('visibility', 'visible');
  }

  close(): void {
    this.#host?.remove();
    this.#host = undefined;
    this.#shadow = undefined;
  }

  #set(name: string, value: string): void {
    this.#host?.style.setProperty(name, value, 'important');
  }
}
