// Checks that hold across records: every reference leads somewhere, every date parses, every quotation has a fit length.
import { edtfBounds } from '../time/bounds.ts';
import type { DataIssue } from './issue.ts';
import { QUOTATION_LENGTH, withoutSpace } from './quotation.ts';
import type { Excerpt, Records } from './schema.ts';

type Report = (kind: keyof Records, record: string, field: string, problem: string, mend: string) => void;

/**
 * @param places where each record stands, by `kind/id`
 * @returns errors only; the order follows the records
 */
export function checkReferences(records: Records, places: ReadonlyMap<string, string>): DataIssue[] {
  const issues: DataIssue[] = [];
  const report: Report = (kind, record, field, problem, mend) => {
    issues.push({ level: 'error', file: places.get(`${kind}/${record}`) ?? kind, record, field, problem, mend });
  };
  const known: Known = {
    entities: new Set(records.entities.map((entity) => entity.id)),
    excerpts: new Set(records.excerpts.map((excerpt) => excerpt.id)),
    sections: new Map(
      records.sources.map((source) => [source.id, new Set(source.outline.map((section) => section.id))]),
    ),
  };
  for (const kind of ['entities', 'events', 'excerpts', 'tables', 'discrepancies'] as const) {
    for (const record of records[kind]) {
      forEachText(record, '', '', (text, path, key) => {
        const fault = faultOf(text, key, known);
        if (fault !== undefined) report(kind, record.id, path, ...fault);
      });
    }
  }
  for (const excerpt of records.excerpts) checkExcerpt(excerpt, known, report);
  return issues;
}

interface Known {
  entities: ReadonlySet<string>;
  excerpts: ReadonlySet<string>;
  /** Section ids by source. */
  sections: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Visits every string of a record with its path and the name of the field that holds it. */
function forEachText(
  value: unknown,
  path: string,
  key: string,
  visit: (text: string, path: string, key: string) => void,
): void {
  if (typeof value === 'string') visit(value, path, key);
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) forEachText(item, `${path}[${String(index)}]`, key, visit);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      forEachText(inner, path === '' ? name : `${path}.${name}`, name, visit);
    }
  }
}

/** What is wrong with a string that by its field's name is a reference or a date, and how to mend it. */
function faultOf(text: string, key: string, known: Known): [problem: string, mend: string] | undefined {
  if (ENTITY_FIELDS.has(key) && !known.entities.has(text)) {
    return [`no entity has the id “${text}”`, 'mend the id or write the entity'];
  }
  if (EXCERPT_FIELDS.has(key) && !known.excerpts.has(text)) {
    return [`no excerpt has the id “${text}”`, 'mend the id or add the excerpt to its source'];
  }
  if (DATE_FIELDS.has(key) && edtfBounds(text) === undefined) {
    return [`“${text}” is not an EDTF date`, 'write e.g. 2018, 2018-06, 2018-06-09/2018-06-10, 199X, 1995~'];
  }
  if (key === 'source' && text !== 'record' && !known.sections.has(text)) {
    return [`no source has the id “${text}”`, `use one of: ${[...known.sections.keys()].join(', ')}`];
  }
  return undefined;
}

function checkExcerpt(excerpt: Excerpt, known: Known, report: Report): void {
  const { least, most } = QUOTATION_LENGTH;
  const { length } = withoutSpace(excerpt.selector.exact);
  if (length < least || length > most) {
    report(
      'excerpts',
      excerpt.id,
      'selector.exact',
      `the quotation has ${String(length)} characters`,
      `quote ${String(least)} to ${String(most)} characters`,
    );
  }
  if (!excerpt.id.startsWith(`${excerpt.source}.`)) {
    report('excerpts', excerpt.id, 'id', 'the id does not begin with the source', `call it ${excerpt.source}.<slug>`);
  }
  const sections = known.sections.get(excerpt.source);
  if (sections !== undefined && !sections.has(excerpt.section)) {
    const mend = `use one of: ${[...sections].join(', ')}`;
    report('excerpts', excerpt.id, 'section', `the outline has no section “${excerpt.section}”`, mend);
  }
}

const ENTITY_FIELDS = new Set(['target', 'of', 'entities', 'entity', 'about']);
const EXCERPT_FIELDS = new Set(['excerpts', 'excerpt']);
const DATE_FIELDS = new Set(['edtf', 'from', 'to', 'date', 'period', 'asOf']);
