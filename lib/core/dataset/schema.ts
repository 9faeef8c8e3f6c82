// The one schema of the dataset. Curated YAML, the compiled document and the database all hold these records;
// every type in the project derives from here. Names follow SKOS, EDTF, CSL-JSON and W3C Web Annotation.
import { z } from 'zod';
import {
  CERTAINTIES,
  DISCREPANCY_KINDS,
  ENTITY_TYPES,
  LABEL_LANGUAGES,
  type LANGUAGES,
  PROPOSAL_STATES,
  QUALIFIERS,
  RELATION_TYPES,
  SCOPES,
  STATUS_ROLES,
  SUPPORTS,
  TIERS,
} from './vocabulary.ts';

const text = z.string().trim().min(1);
/** Lower-case words joined by hyphens; stable for ever once released. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens, e.g. shanghai-spirit');
/** `<source>.<slug>`: the source is part of an excerpt's name. */
export const ExcerptId = z
  .string()
  .regex(/^[a-z0-9-]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use <source>.<slug>, e.g. qingdao-2018.two-permanent-bodies');
/** An EDTF date (ISO 8601-2); whether it really parses is checked by the compiler. YAML reads a bare year as a number. */
export const EdtfDate = z.union([z.number().int().transform(String), text]);

export const LocalText = z.strictObject({ zh: text, en: text, ru: text });

/** The guard of an ambiguous form. All conditions given must hold. */
export const Guard = z.strictObject({
  /** `exact`: the form counts only as written, upper and lower case included. */
  case: z.literal('exact').optional(),
  /** The form does not count directly after one of these strings (海 forbids 上合 in 海上合作). */
  notAfter: z.array(text).optional(),
  /** The form does not count directly before one of these strings. */
  notBefore: z.array(text).optional(),
  /** The article must hold at least one of these strings. */
  needs: z.array(text).optional(),
  /** The article must hold none of these strings. */
  rejects: z.array(text).optional(),
  /** The form must begin and end where `Intl.Segmenter` sees a word begin and end. */
  word: z.boolean().optional(),
});

export const Label = z.strictObject({
  lang: z.enum(LABEL_LANGUAGES),
  text,
  tier: z.enum(TIERS),
  guard: Guard.optional(),
  /** Inflected forms that the generator cannot know; `false` forbids generation. */
  forms: z.union([z.array(text), z.literal(false)]).optional(),
});

/** Who vouches for a statement that no excerpt supports: the basis, as a short citation. */
const Editorial = text;
const ExcerptRefs = z.array(ExcerptId).default([]);

export const DatedFact = z.strictObject({
  edtf: EdtfDate,
  what: LocalText,
  excerpts: ExcerptRefs,
  editorial: Editorial.optional(),
  note: text.optional(),
});

export const StatusPeriod = z.strictObject({
  role: z.enum(STATUS_ROLES),
  of: Slug.optional(),
  from: EdtfDate.optional(),
  to: EdtfDate.optional(),
  /** The title of an office, e.g. President of Kazakhstan. */
  title: LocalText.optional(),
  excerpts: ExcerptRefs,
  editorial: Editorial.optional(),
});

export const Relation = z.strictObject({ type: z.enum(RELATION_TYPES), target: Slug });

export const Figure = z.strictObject({
  what: LocalText,
  value: z.number(),
  /** Upper end where the source gives a range. */
  valueMax: z.number().optional(),
  qualifier: z.enum(QUALIFIERS).default('exactly'),
  unit: LocalText.optional(),
  period: EdtfDate.optional(),
  scope: z.enum(SCOPES),
  excerpts: ExcerptRefs,
  editorial: Editorial.optional(),
});

export const Proposal = z.strictObject({
  by: LocalText,
  edtf: EdtfDate.optional(),
  state: z.enum(PROPOSAL_STATES),
  /** The date for which the state holds, usually that of the source. */
  asOf: EdtfDate,
  note: LocalText.optional(),
});

export const Entity = z.strictObject({
  id: Slug,
  type: z.enum(ENTITY_TYPES),
  prefLabel: LocalText,
  /** How the preferred labels count on a page. */
  tier: z.enum(TIERS),
  guard: Guard.optional(),
  altLabels: z.array(Label).default([]),
  definition: LocalText,
  dates: z.array(DatedFact).default([]),
  status: z.array(StatusPeriod).default([]),
  relations: z.array(Relation).default([]),
  proposal: Proposal.optional(),
  figures: z.array(Figure).default([]),
  excerpts: ExcerptRefs,
  /** Basis of the definition where no excerpt supports it. */
  editorial: Editorial.optional(),
  certainty: z.enum(CERTAINTIES).default('high'),
  notes: LocalText.optional(),
});

export const Event = z.strictObject({
  id: Slug,
  date: EdtfDate,
  title: LocalText,
  what: LocalText,
  entities: z.array(Slug).min(1),
  figures: z.array(Figure).default([]),
  excerpts: ExcerptRefs,
  editorial: Editorial.optional(),
  certainty: z.enum(CERTAINTIES).default('high'),
});

export const Excerpt = z.strictObject({
  id: ExcerptId,
  source: Slug,
  section: Slug,
  /** W3C TextQuoteSelector. Compared after removing all white space. */
  selector: z.strictObject({
    exact: z.string().min(1),
    prefix: z.string().default(''),
    suffix: z.string().default(''),
  }),
  /** W3C TextPositionSelector over the source without white space, UTF-16 code units. Filled by `npm run data -- --verify … --write`. */
  position: z.strictObject({ start: z.number().int().nonnegative(), end: z.number().int().positive() }).optional(),
  supports: z.array(z.enum(SUPPORTS)).min(1),
  /** Entities the excerpt speaks of, beyond those that name it themselves. */
  about: z.array(Slug).default([]),
});

const CellValue = z.union([z.number(), text, LocalText, z.null()]);
export const TableRow = z.strictObject({
  label: LocalText.optional(),
  entity: Slug.optional(),
  period: EdtfDate.optional(),
  /** The figure, where a row holds just one. */
  value: z.number().optional(),
  valueMax: z.number().optional(),
  qualifier: z.enum(QUALIFIERS).optional(),
  /** Cells by column id, where the table has columns. */
  cells: z.record(Slug, CellValue).optional(),
  excerpts: ExcerptRefs,
});

export const Table = z.strictObject({
  id: Slug,
  /** `figure`: one or few values of one statement; `series`: one scope over time; `table`: rows and columns as in the source. */
  kind: z.enum(['figure', 'series', 'table']),
  title: LocalText,
  unit: LocalText.optional(),
  scope: z.enum(SCOPES),
  period: EdtfDate.optional(),
  source: Slug,
  entities: z.array(Slug).default([]),
  columns: z.array(z.strictObject({ id: Slug, label: LocalText, unit: LocalText.optional() })).optional(),
  rows: z.array(TableRow).min(1),
  excerpts: ExcerptRefs,
  editorial: Editorial.optional(),
  note: LocalText.optional(),
});

export const Discrepancy = z.strictObject({
  id: Slug,
  about: z.array(Slug).min(1),
  kind: z.enum(DISCREPANCY_KINDS),
  claims: z
    .array(
      z.strictObject({
        /** The source that makes the claim, or `record` for established fact. */
        source: Slug,
        excerpt: ExcerptId.optional(),
        says: LocalText,
      }),
    )
    .min(1),
  verdict: LocalText.optional(),
  basis: text,
  certainty: z.enum(CERTAINTIES),
});

export const SourceSection = z.strictObject({
  id: Slug,
  title: LocalText,
  /** What the section is about, in our words. */
  summary: LocalText.optional(),
  /** The date that "now" means in this section, where it differs from the source's. */
  asOf: EdtfDate.optional(),
  author: text.optional(),
  level: z.number().int().min(1).max(4).default(1),
});

export const Source = z.strictObject({
  id: Slug,
  title: LocalText,
  /** CSL-JSON item. */
  csl: z.looseObject({ id: Slug, type: text, title: text, language: text }),
  asOf: EdtfDate,
  known: LocalText,
  inferred: LocalText,
  outline: z.array(SourceSection).min(1),
});

export type Language = (typeof LANGUAGES)[number];
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number];
export type Tier = (typeof TIERS)[number];
export type EntityType = (typeof ENTITY_TYPES)[number];
export type LocalText = z.infer<typeof LocalText>;
export type Guard = z.infer<typeof Guard>;
export type Label = z.infer<typeof Label>;
export type DatedFact = z.infer<typeof DatedFact>;
export type StatusPeriod = z.infer<typeof StatusPeriod>;
export type Relation = z.infer<typeof Relation>;
export type Figure = z.infer<typeof Figure>;
export type Entity = z.infer<typeof Entity>;
export type Event = z.infer<typeof Event>;
export type Excerpt = z.infer<typeof Excerpt>;
export type TableRow = z.infer<typeof TableRow>;
export type Table = z.infer<typeof Table>;
export type Discrepancy = z.infer<typeof Discrepancy>;
export type Source = z.infer<typeof Source>;

/** The curated records before compilation, one array a folder of `data/`. */
export interface Records {
  sources: Source[];
  entities: Entity[];
  events: Event[];
  excerpts: Excerpt[];
  tables: Table[];
  discrepancies: Discrepancy[];
}
