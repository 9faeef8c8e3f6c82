// Starts the annotator in a frame, and anew whenever the settings change; all ends when the extension goes away.
import { browser } from 'wxt/browser';
import { decodeLexicon } from '../../core/lexicon/decode.ts';
import { ask } from '../../platform/messages/send.ts';
import { type AnnotatedPage, annotatePage } from './annotated-page.ts';
import { answerTab } from './answer-tab.ts';
import { dropLexicon, lexiconBytes } from './lexicon-bytes.ts';
import { sweepOrphans } from './successor.ts';

const RUNNING = Symbol.for('sco-lens.annotator');

/** Starts once a document; a second injection does nothing. */
export function startAnnotator(): void {
  const world = globalThis as { [RUNNING]?: true };
  if (world[RUNNING]) {
    dropLexicon();
    return;
  }
  world[RUNNING] = true;
  sweepOrphans();
  const lexicon = decodeLexicon(lexiconBytes());
  let controller = new AbortController();
  let read: AnnotatedPage | undefined;
  /** The page of this run, made when it is first needed; undefined where the background could not be asked. */
  let serving: () => AnnotatedPage | undefined = () => undefined;

  const restart = async (): Promise<void> => {
    controller.abort();
    const mine = new AbortController();
    controller = mine;
    read = undefined;
    const asked = { host: location.hostname };
    let reply = await ask('annotator:start', asked);
    // A background that was stopped over the request: the next one wakes it.
    if (!reply.ok) reply = await ask('annotator:start', asked);
    if (!reply.ok || mine.signal.aborted) return;
    const { active, settings } = reply.content;
    let page: AnnotatedPage | undefined;
    serving = () => {
      page ??= annotatePage(lexicon, settings, mine);
      return page;
    };
    if (active) {
      read = serving();
      read?.read();
    } else {
      void ask('annotator:terms', { terms: [] });
    }
  };
  // Settings act on open pages at once: what was painted goes, and the page is read anew under the new ones.
  let started = restart();
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) started = restart();
  });
  // What changed while the page lay in the browser's cache, nobody told it.
  addEventListener('pageshow', (event) => {
    if (event.persisted) started = restart();
  });
  answerTab({
    read: () => read,
    serving: async () => {
      await started;
      return serving();
    },
  });
}
