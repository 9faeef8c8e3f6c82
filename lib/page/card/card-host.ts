// An element that we add to a page: the host of a card, in the top layer, with a closed shadow root. It is there only
// while the card is open.
import type { Placement } from './place.ts';

/** Inline and important: no rule of the page, not even `* { all: … !important }`, is stronger. */
const STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  direction: 'ltr',
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
  'user-select': 'text',
  opacity: '1',
  transform: 'none',
  filter: 'none',
  transition: 'none',
  animation: 'none',
  contain: 'none',
};

/** What happens inside a card is none of the page's business: its shortcuts and its "click elsewhere closes" stay out. */
const OWN_EVENTS = [
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'],
  ...['keydown', 'keyup', 'keypress', 'wheel', 'focusin', 'focusout', 'selectstart', 'dragstart'],
];

/** Every host that we ever added, as long as somebody holds it. */
const HOSTS = new WeakSet<EventTarget>();

/** Whether a node is a host that we added to the page. */
export function isHost(node: Node): boolean {
  return HOSTS.has(node);
}

/** Whether an event happened inside something that we added to the page. */
export function isOurs(event: Event): boolean {
  return event.composedPath().some((target) => HOSTS.has(target));
}

const HTML = 'http://www.w3.org/1999/xhtml';

export class CardHost {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly #listening = new AbortController();
  readonly #near: Element | undefined;

  /** Adds the host to the page. @param near element beside whose text the card stands, if there is one */
  constructor(near: Element | undefined) {
    // With its namespace: in documents that are XML, an element without one can have no shadow root.
    this.element = document.createElementNS(HTML, 'sco-lens-card') as HTMLElement;
    HOSTS.add(this.element);
    for (const [name, value] of Object.entries(STYLE)) this.#set(name, value);
    this.shadow = this.element.attachShadow({ mode: 'closed' });
    for (const name of OWN_EVENTS)
      this.element.addEventListener(name, (event) => event.stopPropagation(), { signal: this.#listening.signal });
    this.#near = near;
    this.element.popover = 'manual';
    this.raise();
  }

  /** Puts the host where it can be used and on top of the top layer: also after something else went to full screen. */
  raise(): void {
    const container = containerFor(this.#near);
    if (this.element.parentElement !== container) container.append(this.element);
    // The page's own `zoom` is undone: the card has its text size from the settings.
    const { currentCSSZoom = 1 } = container as { currentCSSZoom?: number };
    this.#set('zoom', String(1 / currentCSSZoom));
    try {
      if (this.element.matches(':popover-open')) this.element.hidePopover();
      this.element.showPopover();
    } catch {
      // Some documents allow no popover; the highest z-index must do.
    }
  }

  /** Makes room for measuring: as wide as it will be, not yet visible. */
  prepare(width: number): void {
    this.#set('width', `${String(width)}px`);
    this.#set('left', '0px');
    this.#set('top', '0px');
  }

  place({ left, top, width, maxHeight }: Pick<Placement, 'left' | 'top' | 'width' | 'maxHeight'>): void {
    this.#set('left', `${String(left)}px`);
    this.#set('top', `${String(top)}px`);
    this.#set('width', `${String(width)}px`);
    this.#set('--card-max-height', `${String(maxHeight)}px`);
    this.#set('visibility', 'visible');
  }

  close(): void {
    this.#listening.abort();
    this.element.remove();
  }

  #set(name: string, value: string): void {
    if (this.element.style.getPropertyValue(name) !== value) this.element.style.setProperty(name, value, 'important');
  }
}

/** These show no children of theirs. */
const CHILDLESS = 'video, img, iframe, canvas, object, embed, audio';

/**
 * Beside <body>, not in it: pages that watch or rewrite their body never meet it. But outside a modal dialog, and outside
 * what is in full screen, everything is inert.
 */
function containerFor(near: Element | undefined): Element {
  for (let current: Node | null = near ?? null; current !== null; current = parentOf(current))
    if (current instanceof Element && current.matches('dialog:modal')) return current;
  let full = document.fullscreenElement;
  while (full?.shadowRoot?.fullscreenElement) full = full.shadowRoot.fullscreenElement;
  return full === null || full.matches(CHILDLESS) ? document.documentElement : full;
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
