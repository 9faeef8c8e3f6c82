// The product's own modules inside a page, for what no profiler can see alone: the matcher's loop and single hit-tests.
// Bundled and put into the page by `browser.ts`; asked by name.
import { decodeLexicon } from '../../lib/core/lexicon/decode.ts';
import { scan } from '../../lib/core/match/scan.ts';
import { ArticleText } from '../../lib/page/annotator/article-text.ts';
import { mentionAtPoint } from '../../lib/page/annotator/hit-test.ts';
import { PageTerms } from '../../lib/page/annotator/page-terms.ts';
import { pageTextInSteps } from '../../lib/page/text/page-text.ts';
import { readBlocks } from '../../lib/page/text/read-blocks.ts';
import { type Measured, measure } from './measure.ts';
import { bareLoop } from './peers.ts';

const POINTS = 400;

function lexiconOf(base64: string): ReturnType<typeof decodeLexicon> {
  return decodeLexicon(Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)));
}

const answers = {
  /** Bare loop and matcher over the page's own text. */
  matching: (base64: string): Measured[] => {
    const lexicon = lexiconOf(base64);
    // Flat, as one text node gives it.
    const text = document.createTextNode(document.body.textContent ?? '').data;
    return measure(
      [
        { name: 'bare', run: () => bareLoop(text) },
        { name: 'ours', run: () => scan(lexicon, text).count },
      ],
      9,
    );
  },
  /** Milliseconds for as many points of the viewport: the browser's `elementFromPoint`, and ours. The result is the mentions found. */
  hits: (base64: string): Measured[] => {
    const terms = new PageTerms(lexiconOf(base64), new ArticleText(() => pageTextInSteps(document.body)));
    for (const block of readBlocks(document.body)) if (block !== undefined) for (const _pause of terms.add(block));
    for (const _pause of terms.settle());
    const over = (look: (x: number, y: number) => unknown) => (): number => {
      let found = 0;
      for (let index = 0; index < POINTS; index += 1)
        if (look(20 + ((index * 37) % 900), 20 + ((index * 53) % 700)) != null) found += 1;
      return found;
    };
    return measure(
      [
        { name: 'elementFromPoint', run: over((x, y) => document.elementFromPoint(x, y)) },
        { name: 'ours', run: over((x, y) => mentionAtPoint(terms, x, y)) },
      ],
      7,
    );
  },
};

Object.assign(globalThis, { bench: answers });
