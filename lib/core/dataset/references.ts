// Checks that hold across records: every reference leads somewhere, every date parses, every quotation has a fit length.
import { edtfBounds } from '../time/bounds.ts';
import type { DataIssue } from './issue.ts';
import { QUOTATION_LENGTH, withoutSpace } from './quotation.ts';
import type { Records } from './schema.ts';

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
  const entities = new Set(records.entities.map((entity) => entity.id));
  const excerpts = new Set(records.excerpts.map((excerpt) => excerpt.id));
  const sections = new Map(records.sources.map((source) => [source.id, new Set(source.outline.map((section) => section.id))]));

  /** Walks a record and checks each field that by its name is a reference or a date. */
  const walk = (kind: keyof Records, record: string, value: unknown, path: string, key: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => walk(kind, record, item, `${path}[${index}]`, key));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) walk(kind, record, inner, path === '' ? name : `${path}.${name}`, name);
    } else if (typeof value === 'string') {
      if (ENTITY_FIELDS.has(key) && !entities.has(value)) {
        report(kind, record, path, `no entity has the id “${value}”`, 'mend the id or write the entity');
      } else if (EXCERPT_FIELDS.has(key) && !excerpts.has(value)) {
        report(kind, record, path, `no excerpt has the id “${value}”`, 'mend the id or add the excerpt to its source');
      } else if (DATE_FIELDS.has(key) && edtfBounds(value) === undefined) {
        report(kind, record, path, `“${value}” is not an EDTF date`, 'write e.g. 2018, 2018-06, 2018-06-09/2018-06-10, 199X, 1995~');
      } else if (key === 'source' && value !== 'record' && !sections.has(value)) {
        report(kind, record, path, `no source has the id “${value}”`, `use one of: ${[...sections.keys()].join(', ')}`);
      }
    }
  };
  for (const kind of ['entities', 'events', 'excerpts', 'tables', 'discrepancies'] as const) {
    for (const record of records[kind]) walk(kind, record.id, record, '', '');
  }
  for (const excerpt of records.excerpts) {
    const length = withoutSpace(excerpt.selector.exact).length;
    if (length < QUOTATION_LENGTH.least || length > QUOTATION_LENGTH.most) {
      report('excerpts', excerpt.id, 'selector.exact', `the quotation has ${length} characters`, `quote ${QUOTATION_LENGTH.least} to ${QUOTATION_LENGTH.most} characters`);
    }
    if (!excerpt.id.startsWith(`${excerpt.source}.`)) {
      report('excerpts', excerpt.id, 'id', 'the id does not begin with the source', `call it ${excerpt.source}.<slug>`);
    }
    const known = sections.get(excerpt.source);
    if (known !== undefined && !known.has(excerpt.section)) {
      report('excerpts', excerpt.id, 'section', `the outline has no section “${excerpt.section}”`, `use one of: ${[...known].join(', ')}`);
    }
  }
  return issues;
}

const ENTITY_FIELDS = new Set(['target', 'of', 'entities', 'entity', 'about']);
const EXCERPT_FIELDS = new Set(['excerpts', 'excerpt']);
const DATE_FIELDS = new Set(['edtf', 'from', 'to', 'date', 'period', 'asOf']);
