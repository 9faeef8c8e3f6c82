// What a card asks of the background, with answers that a card can show.
import type { CardRecord } from '../../core/dataset/card.ts';
import type { Language } from '../../core/dataset/schema.ts';
import { excerptToSave } from '../../core/excerpt/from-dataset.ts';
import type { Reply } from '../../platform/messages/protocol.ts';
import { ask, type Unreachable } from '../../platform/messages/send.ts';
import { type Outcome, offeredCard } from './contract.ts';

/** Keeps an excerpt, with the page on which it was met. */
export async function saveExcerpt(
  record: CardRecord,
  excerptId: string,
  language: Language,
  articleDate: string | undefined,
): Promise<Outcome> {
  const page = {
    url: location.href,
    title: document.title,
    ...(articleDate === undefined ? {} : { date: articleDate }),
  };
  const input = excerptToSave(record, excerptId, language, page);
  return input === undefined ? 'failed' : outcomeOf(await ask('excerpt:save', input));
}

export async function openReader(route: string): Promise<Outcome> {
  return outcomeOf(await ask('reader:open', { route }));
}

let loading: Promise<Outcome> | undefined;

/** Has the card's interface injected; calls at the same time share one injection. */
export function loadCardView(): Promise<Outcome> {
  if (offeredCard() !== undefined) return Promise.resolve('done');
  loading ??= injectCardView().finally(() => {
    loading = undefined;
  });
  return loading;
}

async function injectCardView(): Promise<Outcome> {
  const outcome = outcomeOf(await ask('card:load', {}));
  if (offeredCard() !== undefined || outcome === 'gone') return outcome;
  // A worker that was stopped over the request: the next one wakes it.
  const again = outcomeOf(await ask('card:load', {}));
  if (offeredCard() !== undefined) return 'done';
  return again === 'gone' ? 'gone' : 'failed';
}

function outcomeOf(reply: Reply<unknown> | Unreachable): Outcome {
  if (reply.ok) return 'done';
  return 'gone' in reply && reply.gone ? 'gone' : 'failed';
}
