// Cards of this page's terms, fetched in batches ahead of time, so that a card never waits for a sleeping worker.
import type { CardRecord } from '../../core/dataset/card.ts';
import { ask } from '../../platform/messages/send.ts';
import type { Unavailable } from '../card/card-state.ts';

/** As many as one request may ask for. */
const BATCH = 40;
/** Cards fetched ahead; beyond these a page has more terms than anybody hovers. */
const AHEAD = 120;
/** Cards kept altogether; those asked for longest ago go first. */
const KEPT = 200;

export class CardData {
  readonly #known = new Map<string, CardRecord>();
  /** Requests for single cards that are under way: a rest and a decision ask for the same. */
  readonly #asked = new Map<string, Promise<CardRecord | Unavailable>>();
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
  async get(entity: string): Promise<CardRecord | Unavailable> {
    const known = this.#known.get(entity);
    if (known !== undefined) return known;
    const asked = this.#asked.get(entity) ?? this.#ask(entity).finally(() => this.#asked.delete(entity));
    this.#asked.set(entity, asked);
    return asked;
  }

  async #ask(entity: string): Promise<CardRecord | Unavailable> {
    let failure = await this.#fetch([entity]);
    // A worker that was stopped over the request: the next one wakes it.
    if (failure === 'unknown') failure = await this.#fetch([entity]);
    return this.#known.get(entity) ?? failure ?? 'unknown';
  }

  async #fetch(ids: readonly string[]): Promise<Unavailable | undefined> {
    const reply = await ask('cards:get', { ids: [...ids] });
    if (!reply.ok) return 'gone' in reply && reply.gone ? 'gone' : 'unknown';
    for (const record of reply.content) this.#keep(record);
    return undefined;
  }

  #keep(record: CardRecord): void {
    this.#known.delete(record.entity.id);
    this.#known.set(record.entity.id, record);
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size > KEPT) this.#known.delete(oldest);
  }
}
