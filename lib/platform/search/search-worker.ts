// The search of a page, in a worker: building the index takes some 100 ms, and typing must not wait for it.
// Names first, so that the first keys are answered; definitions as soon as nothing waits.
import { createSearch } from '../../core/search/search.ts';
import { type Answerer, answererOf } from './search-answers.ts';
import { shippedDefinitions, shippedKeys } from './shipped-search.ts';
import type { SearchQuestion, SearchReply } from './worker-protocol.ts';

const keys = shippedKeys();
let answerer: Promise<Answerer> = keys.then((known) => answererOf(known, createSearch(known)));

/** Lets questions in that came meanwhile. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function complete(): Promise<void> {
  await answerer;
  const definitions = await shippedDefinitions();
  await turn();
  const known = await keys;
  const search = createSearch(known, definitions);
  await turn();
  search.prepare();
  answerer = Promise.resolve(answererOf(known, search));
}
// Without definitions names are found all the same; that there are no names either is told to whoever asks.
complete().catch((error: unknown) => console.error('[SCO Lens] search:', error));

addEventListener('message', ({ data }: MessageEvent<SearchQuestion>) => {
  void answer(data).then((reply) => postMessage(reply));
});

async function answer({ token, name, content }: SearchQuestion): Promise<SearchReply> {
  try {
    // The name says which content it is; a union of both cannot be narrowed together.
    const run = (await answerer)[name] as (content: unknown) => never;
    return { token, ok: true, content: run(content) };
  } catch (error) {
    return { token, ok: false, error: String(error) };
  }
}
