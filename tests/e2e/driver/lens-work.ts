// What the extension still has to do in a page. That something does not happen can be said when nothing is left that could
// bring it about: no timer, no frame, no question to the background; not when some time has gone by.
import { expect } from './expect.ts';
import type { CardReader } from './lens.ts';

interface Work {
  /** How many timers, frames and questions there were since they were last noted anew. */
  begun: number;
  /** Those that have not come to their end. */
  left: number;
}

/**
 * From now on notes what the extension begins in the top frame of the page at a URL. The browser lets it in where content
 * scripts have begun: when the document is idle.
 */
export async function noteWork(cards: CardReader, url: string): Promise<void> {
  await lookAtWork(cards, url, true);
}

/**
 * Waits until the extension has nothing left to do in the page. In a hidden tab no frames are drawn, and none waited for.
 * @param begun whether it must have begun anything since `noteWork`; where it need not, another wait must show that it does
 */
export async function workDone(cards: CardReader, url: string, begun = true): Promise<void> {
  await expect
    .poll(
      async () => {
        const work = await lookAtWork(cards, url, false);
        return { begun: work.begun > 0 || !begun, left: work.left };
      },
      { message: `nothing is left to do on ${url}`, timeout: 15_000 },
    )
    .toEqual({ begun: true, left: 0 });
}

/** What is begun in the extension's own world is noted from the first look on. @param anew whether to count from here */
function lookAtWork(cards: CardReader, url: string, anew: boolean): Promise<Work> {
  return cards.page.evaluate(
    async ({ address, fromHere }) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
      if (tab?.id === undefined) throw new Error(`no tab shows ${address}`);
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        args: [fromHere],
        func: (countAnew: boolean) => {
          const NOTED = Symbol.for('sco-lens.noted-work');
          type Noted = Record<'timers' | 'frames', Set<number>> & { begun: number; questions: number };
          const world = globalThis as unknown as Pick<
            Window,
            'setTimeout' | 'clearTimeout' | 'requestAnimationFrame' | 'cancelAnimationFrame'
          > & { [NOTED]?: Noted };
          const known = world[NOTED];
          if (known !== undefined) {
            const left = known.timers.size + known.questions + (document.hidden ? 0 : known.frames.size);
            // What is under way may take up what comes now: a frame that was asked for before the pointer moved on.
            if (countAnew) known.begun = left;
            return { begun: known.begun, left };
          }
          const noted: Noted = { timers: new Set(), frames: new Set(), begun: 0, questions: 0 };
          world[NOTED] = noted;
          const own = {
            setTimeout: world.setTimeout.bind(globalThis),
            clearTimeout: world.clearTimeout.bind(globalThis),
            requestAnimationFrame: world.requestAnimationFrame.bind(globalThis),
            cancelAnimationFrame: world.cancelAnimationFrame.bind(globalThis),
            sendMessage: chrome.runtime.sendMessage.bind(chrome.runtime) as (message: unknown) => Promise<unknown>,
          };
          /** What a callback begins is noted before it is itself done. */
          const note = <Values extends unknown[]>(
            kind: 'timers' | 'frames',
            begin: (done: (...values: Values) => void) => number,
            run: (...values: Values) => void,
          ): number => {
            const id = begin((...values) => {
              try {
                run(...values);
              } finally {
                noted[kind].delete(id);
              }
            });
            noted[kind].add(id);
            noted.begun += 1;
            return id;
          };
          world.setTimeout = ((run: () => void, milliseconds?: number) =>
            note('timers', (done) => own.setTimeout(done, milliseconds), run)) as Window['setTimeout'];
          world.requestAnimationFrame = (run) =>
            note<[number]>('frames', (done) => own.requestAnimationFrame(done), run);
          world.clearTimeout = (id) => {
            noted.timers.delete(id ?? -1);
            own.clearTimeout(id);
          };
          world.cancelAnimationFrame = (id) => {
            noted.frames.delete(id);
            own.cancelAnimationFrame(id);
          };
          chrome.runtime.sendMessage = ((message: unknown) => {
            noted.questions += 1;
            noted.begun += 1;
            const answer = own.sendMessage(message);
            const settled = (): void => {
              noted.questions -= 1;
            };
            answer.then(settled, settled);
            return answer;
          }) as typeof chrome.runtime.sendMessage;
          return { begun: 0, left: 0 };
        },
      });
      return frame?.result ?? { begun: -1, left: -1 };
    },
    { address: url, fromHere: anew },
  );
}
