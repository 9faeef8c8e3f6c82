// The way not taken (docs/adr/0002-scout.md), for `scout.ts`: one script with the packed tables that reads every page whole.
// It stands behind the lexicon in one file, as the annotator does.
import { decodeLexicon } from '../../lib/core/lexicon/decode.ts';
import { emptyHits, scan } from '../../lib/core/match/scan.ts';
import { lexiconBytes } from '../../lib/page/annotator/lexicon-bytes.ts';
import { readBlocks } from '../../lib/page/text/read-blocks.ts';

const lexicon = decodeLexicon(lexiconBytes());
const hits = emptyHits();
for (const block of readBlocks(document.body)) if (block !== undefined) scan(lexicon, block.text, hits);
