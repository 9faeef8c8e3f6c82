// Answers what the popup, the side panel and the menus ask of this frame.
import { browser } from 'wxt/browser';
import type { Envelope, Reply, TabAnswers, TabRequests } from '../../platform/messages/protocol.ts';
import type { AnnotatedPage } from './annotated-page.ts';
import { JumpOrigin } from './jump-origin.ts';

interface Pages {
  /** The page as far as it is read; undefined where recognition is off. */
  read(): AnnotatedPage | undefined;
  /** A page that can open cards, read or not. */
  serving(): Promise<AnnotatedPage | undefined>;
}

type Handlers = {
  [Name in keyof TabRequests]: (
    content: TabRequests[Name],
  ) => TabAnswers[Name] | undefined | Promise<TabAnswers[Name] | undefined>;
};

/** Registers for as long as the extension is there; the browser takes the listener away with it. */
export function answerTab(pages: Pages): void {
  const origin = new JumpOrigin();
  const handlers: Handlers = {
    'tab:terms': () => {
      const page = pages.read();
      if (page === undefined) return undefined;
      return [...page.terms.counts()].map(([entity, count]) => ({ entity, count })).sort((a, b) => b.count - a.count);
    },
    'tab:jump': ({ entity, index }) => {
      const page = pages.read();
      if (page === undefined) return undefined;
      origin.remember([...page.terms.entries].map((entry) => entry.block.element));
      return page.steps.jump(entity, index);
    },
    'tab:back': () => ({ done: origin.goBack() }),
    // Asked for in words, so that it answers where recognition is off, too.
    'tab:look-up': async () => ({ done: (await pages.serving())?.lookUp() ?? false }),
  };
  const answer = async (run: (content: never) => unknown, content: unknown): Promise<Reply<unknown>> => {
    const answered = await run(content as never);
    return answered === undefined ? { ok: false, error: 'not recognised here' } : { ok: true, content: answered };
  };
  browser.runtime.onMessage.addListener((message: unknown, _sender: unknown, sendResponse): boolean => {
    const { request, content } = message as Envelope;
    const handler = (handlers as Record<string, ((content: never) => unknown) | undefined>)[request];
    if (handler === undefined) return false;
    void answer(handler, content).then(sendResponse);
    return true;
  });
}
