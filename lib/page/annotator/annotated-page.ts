// One frame with everything that serves its reader: terms, paint, pointer, keys, cards. Nothing is read before `read`.
import { browser } from 'wxt/browser';
import type { Lexicon } from '../../core/lexicon/decode.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { CardController } from '../card/card-controller.ts';
import { rememberedTerms } from '../card/definition-terms.ts';
import { pageTextInSteps } from '../text/page-text.ts';
import { ArticleText } from './article-text.ts';
import { CardData } from './card-data.ts';
import { FirstMentions } from './first-mentions.ts';
import { followView } from './follow-view.ts';
import { followKeys, type TermSteps } from './keyboard.ts';
import { lookUpSelection } from './look-up-selection.ts';
import { PageReader } from './page-reader.ts';
import { type Mention, PageTerms } from './page-terms.ts';
import { Painter } from './painter.ts';
import { followPointer } from './pointer.ts';
import { reportTerms } from './report-terms.ts';
import { yieldToSuccessor } from './successor.ts';
import { followTouchSelection } from './touch-selection.ts';

export interface AnnotatedPage {
  readonly terms: PageTerms;
  readonly steps: TermSteps;
  /** Opens the card of what is selected. @returns false where nothing is selected */
  lookUp(): boolean;
  /** Reads and marks the document, and follows its changes. */
  read(): void;
}

/** Serves the frame until the controller aborts; it aborts by itself when the extension is gone. */
export function annotatePage(lexicon: Lexicon, settings: Settings, controller: AbortController): AnnotatedPage {
  const { signal } = controller;
  const article = new ArticleText(() => pageTextInSteps(document.body ?? document.documentElement));
  const terms = new PageTerms(lexicon, article, { coreOnly: settings.marks === 'core' });
  const firsts = new FirstMentions();
  const shown = (mention: Mention): boolean => settings.mentions === 'all' || firsts.isFirst(mention);
  const painter = new Painter(terms, signal, { shown, onSuspect: (element) => reader.suspect(element) });
  yieldToSuccessor(painter, controller);
  const data = new CardData(signal);
  const termsIn = rememberedTerms(lexicon);
  const card = new CardController({
    settings: () => settings,
    termsIn,
    readerAddress: browser.runtime.getURL('/reader.html'),
    painter,
    data,
    signal,
  });
  const report = reportTerms(terms, () => controller.abort(), signal);
  const followed = followView(terms, signal);
  const onSettled = (): void => {
    painter.update();
    card.refresh();
    followed();
    void data.prefetch(report().map(([entity]) => entity));
  };
  const reader = new PageReader(terms, signal, {
    settling: () => (settings.mentions === 'first' ? firsts.read(terms) : []),
    onSettled,
    onRead: () => article.forget(),
    onEdited: () => painter.repaint(),
  });
  const { shadowRoots } = reader;
  followPointer({ terms, card, settings: () => settings, shadowRoots, shown, signal });
  const selection = { card, termsIn: (text: string) => termsIn(text, ''), shadowRoots };
  followTouchSelection({ ...selection, settings: () => settings, signal });
  return {
    terms,
    steps: followKeys({ ...selection, terms, shown, signal }),
    lookUp: () => lookUpSelection(selection, 'keyboard'),
    read: () => reader.start(),
  };
}
