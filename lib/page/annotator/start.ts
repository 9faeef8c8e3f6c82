// Starts the annotator in a frame: reads, paints, opens cards, answers the popup; ends when the extension goes away.
import { browser } from 'wxt/browser';
import { decodeLexicon, type Lexicon } from '../../core/lexicon/decode.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Envelope, Reply, TabAnswers, TabRequests } from '../../platform/messages/protocol.ts';
import { ask } from '../../platform/messages/send.ts';
import { CardController } from '../card/card-controller.ts';
import { rememberedTerms } from '../card/definition-terms.ts';
import { articleDate } from '../meta/article-date.ts';
import { CardData } from './card-data.ts';
import { followView } from './follow-view.ts';
import { JumpOrigin } from './jump-origin.ts';
import { followKeys, type TermSteps } from './keyboard.ts';
import { lexiconBytes } from './lexicon-bytes.ts';
import { PageReader } from './page-reader.ts';
import { type Mention, PageTerms } from './page-terms.ts';
import { Painter } from './painter.ts';
import { followPointer } from './pointer.ts';
import { reportTerms } from './report-terms.ts';

const RUNNING = Symbol.for('sco-lens.annotator');

/** Starts once a document; a second injection does nothing. */
export function startAnnotator(): void {
  const world = globalThis as { [RUNNING]?: true };
  if (world[RUNNING]) return;
  world[RUNNING] = true;
  const lexicon = decodeLexicon(lexiconBytes());
  let current: AbortController | undefined;
  const restart = async (): Promise<void> => {
    const controller = new AbortController();
    current?.abort();
    current = controller;
    const reply = await ask('annotator:start', { host: location.hostname });
    if (!reply.ok || controller.signal.aborted) return;
    if (reply.content.active) run(lexicon, reply.content.settings, controller);
    else void ask('annotator:terms', { terms: [] });
  };
  // Settings act on open pages at once: what was painted goes, and the page is read anew under the new ones.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) void restart();
  });
  void restart();
}

function run(lexicon: Lexicon, settings: Settings, controller: AbortController): void {
  const { signal } = controller;
  const terms = new PageTerms(lexicon, () => document.body?.textContent ?? '', { coreOnly: settings.marks === 'core' });
  const firsts = new FirstMentions();
  const shown = (mention: Mention): boolean => settings.mentions === 'all' || firsts.isFirst(mention);
  const painter = new Painter(terms, signal, shown);
  const data = new CardData(signal);
  const termsIn = rememberedTerms(lexicon);
  const card = new CardController({
    settings: () => settings,
    articleDate: () => articleDate(document, location.href),
    termsIn,
    readerAddress: browser.runtime.getURL('/reader.html'),
    painter,
    data,
    signal,
  });
  const report = reportTerms(terms, () => controller.abort(), signal);
  const followed = followView(terms, signal);
  const reader = new PageReader(terms, signal, () => {
    firsts.reset(terms);
    painter.update();
    card.refresh();
    followed();
    void data.prefetch(report().map(([entity]) => entity));
  });
  followPointer({ terms, card, settings: () => settings, shadowRoots: reader.shadowRoots, shown, signal });
  const steps = followKeys({
    terms,
    card,
    shown,
    termsIn: (text) => termsIn(text, ''),
    signal,
  });
  answerTab(terms, steps, signal);
  void reader.start(document.body ?? document.documentElement);
}

/** Answers the popup and the side panel until the signal aborts. */
function answerTab(terms: PageTerms, steps: TermSteps, signal: AbortSignal): void {
  const origin = new JumpOrigin();
  const handlers: { [Name in keyof TabRequests]: (content: TabRequests[Name]) => TabAnswers[Name] } = {
    'tab:terms': () =>
      [...terms.counts()].map(([entity, count]) => ({ entity, count })).sort((a, b) => b.count - a.count),
    'tab:jump': ({ entity, index }) => {
      origin.remember([...terms.entries].map((entry) => entry.block.element));
      return steps.jump(entity, index);
    },
    'tab:back': () => ({ done: origin.goBack() }),
  };
  const listener = (message: unknown, _sender: unknown, sendResponse: (reply: Reply<unknown>) => void): boolean => {
    const { request, content } = message as Envelope;
    const handler = (handlers as Record<string, ((content: never) => unknown) | undefined>)[request];
    if (handler === undefined) return false;
    sendResponse({ ok: true, content: handler(content as never) });
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener(
    'abort',
    () => browser.runtime?.id !== undefined && browser.runtime.onMessage.removeListener(listener),
    { once: true },
  );
}

/** Which mentions are the first of their entity in their section. */
class FirstMentions {
  readonly #first = new Map<string, { order: number; start: number }>();
  readonly #orders = new WeakMap<object, number>();

  reset(terms: PageTerms): void {
    this.#first.clear();
    let order = 0;
    for (const entry of terms.entries) {
      this.#orders.set(entry, order);
      for (let index = 0; index < entry.hits.count; index += 1) {
        const mention = terms.mention(entry, index);
        if (mention === undefined) continue;
        const key = `${String(entry.block.section)} ${mention.entity}`;
        if (!this.#first.has(key)) this.#first.set(key, { order, start: mention.start });
      }
      order += 1;
    }
  }

  isFirst(mention: Mention): boolean {
    const first = this.#first.get(`${String(mention.entry.block.section)} ${mention.entity}`);
    return first !== undefined && first.start === mention.start && first.order === this.#orders.get(mention.entry);
  }
}
