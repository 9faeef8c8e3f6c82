// The search of a page, in a worker: building the index takes some 100 ms, and typing must not wait for it.
// Names first, so that the first keys are answered; definitions as soon as nothing waits.
import { createSearch } from '../../core/search/search.ts';
import { type Answerer, answererOf } from './search-answers.ts';
import { shippedDefinitions, shippedKeys } from './shipped-search.ts';
import type { SearchQuestion, SearchReply } from './worker-protocol.ts';

async function start(): Promise<Answerer> {
  const keys = await shippedKeys();
  return answererOf(keys, createSearch(keys));
}

async function complete(): Promise<Answerer> {
  const [keys, definitions] = await Promise.all([shippedKeys(), shippedDefinitions()]);
  const search = createSearch(keys, definitions);
  search.prepare();
  return answererOf(keys, search);
}

let answerer = start();
answerer
  .then(complete)
  .then((whole) => {
    answerer = Promise.resolve(whole);
  })
  // Without definitions names are found all the same; that there are no names at all is told to whoever asks.
  .catch((error: unknown) => console.error('[SCO Lens] search:', error));

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
