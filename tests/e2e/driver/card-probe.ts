// Questions about the cards of a page, answered from inside the extension's isolated world: a closed shadow root shows
// itself to nobody else. One function, because what the browser injects stands alone.
import type { CardReader } from './lens.ts';

export interface HostSeen {
  visible: boolean;
  /** Name of the element that holds the host. */
  parent: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface FocusSeen {
  tag: string;
  role: string | null;
  /** Accessible name as far as attributes and text give it. */
  name: string;
  action: string | null;
}

export interface CardMarkup {
  html: string;
  css: string;
  /** Custom properties of the host, as a style. */
  variables: string;
}

export interface Questions {
  /** Our elements in the document, wherever they are. */
  hosts: { argument: null; answer: HostSeen[] };
  /** What has focus inside the last card; null where nothing has. */
  focus: { argument: null; answer: FocusSeen | null };
  /** Computed style of an element in the last card. */
  style: { argument: string; answer: Record<string, string> | null };
  /** Text of an element in the last card. */
  text: { argument: string; answer: string | null };
  /** How many elements of the last card a selector finds. */
  count: { argument: string; answer: number };
  markup: { argument: null; answer: CardMarkup | null };
  /** From now on the time from decision to painted card is noted. */
  'start-timing': { argument: null; answer: null };
  /** Milliseconds noted since the last question. */
  timings: { argument: null; answer: number[] };
}

/** @param url address of the tab whose top frame is asked */
export async function probe<Name extends keyof Questions>(
  cards: CardReader,
  url: string,
  question: Name,
  argument: Questions[Name]['argument'],
): Promise<Questions[Name]['answer']> {
  const answer = await cards.page.evaluate(
    async ({ address, asked, about }) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
      if (tab?.id === undefined) throw new Error(`no tab shows ${address}`);
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        args: [asked, about],
        func: (name: string, wanted: string | null) => {
          const TIMINGS = Symbol.for('sco-lens.timings');
          const world = globalThis as { [TIMINGS]?: number[] };
          const hosts = [...document.querySelectorAll<HTMLElement>('sco-lens-card')];
          const open = (host: HTMLElement | undefined): ShadowRoot | null | undefined =>
            host === undefined
              ? undefined
              : typeof chrome !== 'undefined' && chrome.dom !== undefined
                ? chrome.dom.openOrClosedShadowRoot(host)
                : (host as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
          const root = open(hosts.at(-1));
          const element = wanted === null ? null : root?.querySelector<HTMLElement>(wanted);
          const answers: Record<string, () => unknown> = {
            hosts: () =>
              hosts.map((host) => {
                const { left, top, right, bottom } = host.getBoundingClientRect();
                const parent = host.parentElement?.localName ?? '';
                return { visible: host.style.visibility === 'visible', parent, left, top, right, bottom };
              }),
            focus: () => {
              const focused = root?.activeElement;
              if (focused === null || focused === undefined) return null;
              const label = focused.getAttribute('aria-labelledby');
              const named = label === null ? null : root?.querySelector(`[id="${label}"]`)?.textContent;
              return {
                tag: focused.localName,
                role: focused.getAttribute('role'),
                name: focused.getAttribute('aria-label') ?? named ?? focused.textContent ?? '',
                action: focused.getAttribute('data-action'),
              };
            },
            style: () => {
              if (element === null || element === undefined) return null;
              const style = getComputedStyle(element);
              const { color, backgroundColor, fontFamily, fontSize, lineHeight, display, zoom } = style;
              const { transitionDuration, animationDuration, direction, width, borderTopColor } = style;
              return {
                ...{ color, backgroundColor, fontFamily, fontSize, lineHeight, display, zoom },
                ...{ transitionDuration, animationDuration, direction, width, borderTopColor },
              };
            },
            text: () => element?.textContent ?? null,
            count: () => root?.querySelectorAll(wanted ?? '*').length ?? 0,
            markup: () => {
              const html = root?.querySelector('.card-root')?.outerHTML;
              if (root === null || root === undefined || html === undefined) return null;
              const rules = [...root.adoptedStyleSheets].flatMap((sheet) =>
                [...sheet.cssRules].map((rule) => rule.cssText),
              );
              const elements = [...root.querySelectorAll('style')].map((style) => style.textContent ?? '');
              const own = hosts.at(-1)?.style;
              const variables = [...(own ?? [])]
                .filter((property) => property.startsWith('--'))
                .map((property) => `${property}:${own?.getPropertyValue(property) ?? ''}`);
              return { html, css: [...rules, ...elements].join('\n'), variables: variables.join(';') };
            },
            'start-timing': () => {
              world[TIMINGS] = [];
              return null;
            },
            timings: () => world[TIMINGS]?.splice(0) ?? [],
          };
          return answers[name]?.() ?? null;
        },
      });
      return { value: frame?.result ?? null };
    },
    { address: url, asked: question as string, about: argument as string | null },
  );
  return answer.value as Questions[Name]['answer'];
}
