// The search of a page, in a worker: making the index takes some 50 ms, and typing must not wait for it.
// Entries by name first, then search in names, then in definitions: each as soon as it can be answered.
import { createSearch, type Search } from '../../core/search/search.ts';
import { type Answerer, answersOf } from './search-answers.ts';
import { shippedDefinitions, shippedKeys } from './shipped-search.ts';
import type { SearchQuestion, SearchReply } from './worker-protocol.ts';

/** Milliseconds between the first answers and the reading of definitions. */
const QUIET = 150;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Lets questions in that came meanwhile. */
const turn = (): Promise<void> => pause(0);

/** Answers the page's questions for as long as the worker lives. */
export function answerQuestions(): void {
  const keys = shippedKeys();
  const search = keys.then(async (known) => {
    await turn(); // names of entries need no index
    return createSearch(known);
  });
  const answers = answersOf(keys, () => search);
  addEventListener('message', ({ data }: MessageEvent<SearchQuestion>) => {
    void answer(answers, data).then((reply) => postMessage(reply));
  });
  // Without definitions names are found all the same; that there are no names either is told to whoever asks.
  addDefinitions(search).catch((error: unknown) => console.error('[SCO Lens] search:', error));
}

async function addDefinitions(search: Promise<Search>): Promise<void> {
  const made = await search;
  // Reading them takes longer than making the index of names: what is typed at once goes before.
  await pause(QUIET);
  const definitions = await shippedDefinitions();
  await turn();
  made.define(definitions);
  made.prepare();
}

async function answer(answers: Answerer, { token, name, content }: SearchQuestion): Promise<SearchReply> {
  try {
    // The name says which content it is; a union of both cannot be narrowed together.
    const run = answers[name] as (content: unknown) => Promise<never>;
    return { token, ok: true, content: await run(content) };
  } catch (error) {
    return { token, ok: false, error: String(error) };
  }
}
