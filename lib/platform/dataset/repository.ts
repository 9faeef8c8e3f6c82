// Answers questions about the dataset from whichever version is active.
import { boundCard } from '../../core/dataset/bound-card.ts';
import type { CardRecord } from '../../core/dataset/card.ts';
import type { EventRecord } from '../../core/dataset/event-record.ts';
import type { Discrepancy, Entity, Event, Excerpt, Source, Table } from '../../core/dataset/schema.ts';
import type { ActiveDataset, DatasetRow, LensDatabase, RecordKind } from '../db/database.ts';

interface KindToRecord {
  sources: Source;
  entities: Entity;
  events: Event;
  excerpts: Excerpt;
  tables: Table;
  discrepancies: Discrepancy;
}

export interface SourcePage {
  source: Source;
  /** In the order of the text. */
  excerpts: Excerpt[];
  tables: Table[];
  discrepancies: Discrepancy[];
  entities: { id: string; type: Entity['type']; prefLabel: Entity['prefLabel'] }[];
}

export class DatasetRepository {
  readonly #database: LensDatabase;

  constructor(database: LensDatabase) {
    this.#database = database;
  }

  /** What is installed; undefined before the first installation. */
  active(): Promise<ActiveDataset | undefined> {
    return this.#database.dataset.get('active');
  }

  /** What cards show, in the order of the ids; ids that do not exist are left out. */
  async cards(ids: readonly string[]): Promise<CardRecord[]> {
    return (await this.entries(ids)).map(boundCard);
  }

  /** Everything about entities, for their own pages; in the order of the ids. */
  async entries(ids: readonly string[]): Promise<CardRecord[]> {
    return this.#reading(async (rows, version) => {
      const entities = await this.#byIds(rows, 'entities', ids);
      return Promise.all(entities.map((entity) => this.#entry(rows, entity, version)));
    }, []);
  }

  /** The entity of which a text is a name, in any language; case, spaces and quotation marks do not matter. */
  async entityNamed(text: string): Promise<string | undefined> {
    const wanted = plainName(text);
    if (wanted === '') return undefined;
    const entities = await this.entities();
    const preferred = entities.find((entity) =>
      Object.values(entity.prefLabel).some((name) => plainName(name) === wanted),
    );
    return (preferred ?? entities.find((entity) => entity.altLabels.some((label) => plainName(label.text) === wanted)))
      ?.id;
  }

  /** Event records in the order of the ids; ids that do not exist are left out. */
  async events(ids: readonly string[]): Promise<EventRecord[]> {
    return this.#reading(async (rows, version) => {
      const events = await this.#byIds(rows, 'events', ids);
      return Promise.all(events.map((event) => this.#event(rows, event, version)));
    }, []);
  }

  /** A source with everything that stands in it; undefined where there is none of that id. */
  async sourcePage(id: string): Promise<SourcePage | undefined> {
    return this.#reading(async (rows) => {
      const [source] = await this.#byIds(rows, 'sources', [id]);
      if (source === undefined) return undefined;
      const found = await rows.where('refs').equals(`source:${id}`).toArray();
      const excerpts = ofKind(found, 'excerpts').sort((a, b) => (a.position?.start ?? 0) - (b.position?.start ?? 0));
      const named = new Set(excerpts.flatMap((excerpt) => excerpt.about));
      const entities = await this.#byIds(rows, 'entities', [...named]);
      return {
        source,
        excerpts,
        tables: ofKind(found, 'tables'),
        discrepancies: ofKind(found, 'discrepancies'),
        entities: entities.map(({ id: entityId, type, prefLabel }) => ({ id: entityId, type, prefLabel })),
      };
    }, undefined);
  }

  sources(): Promise<Source[]> {
    return this.#all('sources');
  }

  entities(): Promise<Entity[]> {
    return this.#all('entities');
  }

  #all<Kind extends RecordKind>(kind: Kind): Promise<KindToRecord[Kind][]> {
    return this.#reading(async (rows) => ofKind(await rows.where('kind').equals(kind).toArray(), kind), []);
  }

  /** Runs a reading against the active slot inside one transaction, so that a swap cannot come between. */
  async #reading<Result>(
    read: (rows: LensDatabase['slotA'], version: string) => Promise<Result>,
    none: Result,
  ): Promise<Result> {
    const database = this.#database;
    return database.transaction('r', database.dataset, database.slotA, database.slotB, async () => {
      const active = await database.dataset.get('active');
      return active === undefined ? none : read(database[active.slot], active.version);
    });
  }

  async #byIds<Kind extends RecordKind>(
    rows: LensDatabase['slotA'],
    kind: Kind,
    ids: readonly string[],
  ): Promise<KindToRecord[Kind][]> {
    const found = await rows.bulkGet(ids.map((id) => `${kind}/${id}`));
    return found.flatMap((row) => (row === undefined ? [] : [row.record as KindToRecord[Kind]]));
  }

  async #event(rows: LensDatabase['slotA'], event: Event, version: string): Promise<EventRecord> {
    const excerpts = await this.#byIds(rows, 'excerpts', event.excerpts);
    const sources = await this.#byIds(rows, 'sources', [...new Set(excerpts.map((excerpt) => excerpt.source))]);
    const related = await this.#byIds(rows, 'entities', event.entities);
    return {
      event,
      excerpts,
      sources: sources.map(({ id, title, asOf, csl, outline }) => ({ id, title, asOf, csl, outline })),
      related: related.map(({ id, type, prefLabel }) => ({ id, type, prefLabel })),
      version,
    };
  }

  async #entry(rows: LensDatabase['slotA'], entity: Entity, version: string): Promise<CardRecord> {
    const found = await rows.where('refs').equals(entity.id).toArray();
    const events = ofKind(found, 'events').sort((a, b) => (a.date < b.date ? -1 : 1));
    const discrepancies = ofKind(found, 'discrepancies').filter(({ about }) => about.includes(entity.id));
    const claims = discrepancies.flatMap((discrepancy) => discrepancy.claims);
    const excerptIds = new Set([...entity.excerpts, ...events.flatMap((event) => event.excerpts)]);
    const quotedIds = new Set(claims.flatMap((claim) => claim.excerpt ?? []).filter((id) => !excerptIds.has(id)));
    const excerpts = await this.#byIds(rows, 'excerpts', [...excerptIds]);
    const quoted = await this.#byIds(rows, 'excerpts', [...quotedIds]);
    const sources = await this.#byIds(rows, 'sources', [
      ...new Set([...excerpts, ...quoted, ...claims].map(({ source }) => source)),
    ]);
    const pointing = ofKind(found, 'entities');
    const targets = new Set([
      ...entity.relations.map((relation) => relation.target),
      ...entity.status.flatMap((period) => period.of ?? []),
    ]);
    const related = [
      ...(await this.#byIds(rows, 'entities', [...targets])),
      ...pointing.filter((other) => !targets.has(other.id)),
    ];
    const tables = ofKind(found, 'tables');
    return {
      entity,
      excerpts,
      quoted,
      sources: sources.map(({ id, title, asOf, csl, outline }) => ({ id, title, asOf, csl, outline })),
      events,
      tables,
      discrepancies,
      related: related.map(({ id, type, prefLabel }) => ({ id, type, prefLabel })),
      inbound: pointing.flatMap((other) =>
        other.relations
          .filter((relation) => relation.target === entity.id)
          .map((relation) => ({ type: relation.type, source: other.id })),
      ),
      totals: {
        excerpts: excerpts.length,
        events: events.length,
        tables: tables.length,
        discrepancies: discrepancies.length,
        related: related.length,
      },
      version,
    };
  }
}

/** A name without what people add to it or leave out when they select text. */
function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’「」『』《》〈〉«»„.,;:!?。，、；：！？()（）]/gu, '');
}

function ofKind<Kind extends RecordKind>(rows: readonly DatasetRow[], kind: Kind): KindToRecord[Kind][] {
  // A row's kind names its record's type; rows are written by the installer only, from checked records.
  return rows.filter((row) => row.kind === kind).map((row) => row.record as KindToRecord[Kind]);
}
