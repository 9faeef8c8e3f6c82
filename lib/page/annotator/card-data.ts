// Cards of this page's terms, fetched in batches ahead of time, so that a card never waits for a sleeping worker.
import type { CardRecord } from '../../core/dataset/card.ts';
import { ask } from '../../platform/messages/send.ts';

/** As many as one request may ask for. */
const BATCH = 40;
/** Cards fetched ahead; beyond these a page has more terms than anybody hovers. */
const AHEAD = 120;

export type CardLookup = { found: CardRecord } | { found: undefined; gone: boolean };

export class CardData {
  readonly #known = new Map<string, CardRecord>();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Fetches the cards of the given entities, commonest first, as far as they are not known. */
  async prefetch(entities: readonly string[]): Promise<void> {
    const missing = entities.filter((id) => !this.#known.has(id)).slice(0, Math.max(0, AHEAD - this.#known.size));
    for (let from = 0; from < missing.length && !this.#signal.aborted; from += BATCH)
      await this.#fetch(missing.slice(from, from + BATCH));
  }

  /** One card: at once when it was fetched ahead. `gone` tells that the extension was updated under the page. */
  async get(entity: string): Promise<CardLookup> {
    const known = this.#known.get(entity);
    if (known !== undefined) return { found: known };
    const gone = await this.#fetch([entity]);
    const found = this.#known.get(entity);
    return found === undefined ? { found, gone } : { found };
  }

  async #fetch(ids: readonly string[]): Promise<boolean> {
    const reply = await ask('cards:get', { ids: [...ids] });
    if (!reply.ok) return 'gone' in reply && reply.gone;
    for (const record of reply.content) this.#known.set(record.entity.id, record);
    return false;
  }
}
