// The search of a page, in a worker: building the index takes some 100 ms, and typing must not wait for it.
// Entries by name first, then search in names, then in definitions: each as soon as it can be answered.
import { createSearch } from '../../core/search/search.ts';
import { answersOf } from './search-answers.ts';
import { shippedDefinitions, shippedKeys } from './shipped-search.ts';
import type { SearchQuestion, SearchReply } from './worker-protocol.ts';

const keys = shippedKeys();

/** Lets questions in that came meanwhile. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let search = keys.then(async (known) => {
  await turn(); // names of entries need no index
  return createSearch(known);
});

async function addDefinitions(): Promise<void> {
  await search;
  const definitions = await shippedDefinitions();
  await turn();
  const whole = createSearch(await keys, definitions);
  await turn();
  whole.prepare();
  search = Promise.resolve(whole);
}
// Without definitions names are found all the same; that there are no names either is told to whoever asks.
addDefinitions().catch((error: unknown) => console.error('[SCO Lens] search:', error));

const answers = answersOf(keys, () => search);

addEventListener('message', ({ data }: MessageEvent<SearchQuestion>) => {
  void answer(data).then((reply) => postMessage(reply));
});

async function answer({ token, name, content }: SearchQuestion): Promise<SearchReply> {
  try {
    // The name says which content it is; a union of both cannot be narrowed together.
    const run = answers[name] as (content: unknown) => Promise<never>;
    return { token, ok: true, content: await run(content) };
  } catch (error) {
    return { token, ok: false, error: String(error) };
  }
}
