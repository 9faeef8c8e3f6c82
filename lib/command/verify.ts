// Proves quotations verbatim against the sources' full texts, which are not part of the project.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { DataIssue } from '../core/dataset/issue.ts';
import { locateQuotation, QUOTED_SHARE_LIMIT, quotedShare, withoutSpace } from '../core/dataset/quotation.ts';
import type { Excerpt, Records } from '../core/dataset/schema.ts';

/**
 * @param sourcesFolder holds `<source id>.txt` for each source
 * @param writeFolder the data folder whose excerpts get prefix, suffix and position filled in; undefined to write nothing
 */
export function verifyQuotations(
  records: Records,
  places: ReadonlyMap<string, string>,
  sourcesFolder: string,
  writeFolder?: string,
): DataIssue[] {
  const issues: DataIssue[] = [];
  const located = new Map<string, { start: number; end: number; prefix: string; suffix: string }>();
  for (const sourceId of new Set(records.excerpts.map((excerpt) => excerpt.source))) {
    const path = join(sourcesFolder, `${sourceId}.txt`);
    if (!existsSync(path)) {
      issues.push({
        level: 'error',
        file: path,
        record: sourceId,
        field: '',
        problem: 'the full text is missing',
        mend: 'give --verify the folder that holds <source id>.txt',
      });
      continue;
    }
    const text = withoutSpace(readFileSync(path, 'utf8'));
    const stretches: { start: number; end: number }[] = [];
    for (const excerpt of records.excerpts.filter((candidate) => candidate.source === sourceId)) {
      const result = locateQuotation(text, excerpt.selector);
      if (result.found) {
        located.set(excerpt.id, result);
        stretches.push(result);
        if (excerpt.position !== undefined && excerpt.position.start !== result.start) {
          issues.push(
            fault(excerpt, places, 'position', 'the position is not where the quotation stands', 'run with --write'),
          );
        }
      } else {
        const problem =
          result.reason === 'absent'
            ? 'the quotation does not stand in the source'
            : 'the quotation stands in several places';
        const mend =
          result.reason === 'absent'
            ? 'copy it exactly; line breaks and spaces do not matter'
            : 'give a prefix or suffix, or quote more';
        issues.push(fault(excerpt, places, 'selector.exact', problem, mend));
      }
    }
    const share = quotedShare(text.length, stretches);
    if (share > QUOTED_SHARE_LIMIT) {
      issues.push({
        level: 'error',
        file: `sources/${sourceId}`,
        record: sourceId,
        field: '',
        problem: `${(share * 100).toFixed(1)} % of the source is quoted`,
        mend: `shorten or share quotations until at most ${QUOTED_SHARE_LIMIT * 100} % is`,
      });
    }
    console.log(`${sourceId}: ${stretches.length} quotations verbatim, ${(share * 100).toFixed(1)} % of the text`);
  }
  if (writeFolder !== undefined) fillIn(places, located, writeFolder);
  return issues;
}

function fault(
  excerpt: Excerpt,
  places: ReadonlyMap<string, string>,
  field: string,
  problem: string,
  mend: string,
): DataIssue {
  return {
    level: 'error',
    file: places.get(`excerpts/${excerpt.id}`) ?? 'sources',
    record: excerpt.id,
    field,
    problem,
    mend,
  };
}

function fillIn(
  places: ReadonlyMap<string, string>,
  located: ReadonlyMap<string, { start: number; end: number; prefix: string; suffix: string }>,
  folder: string,
): void {
  const files = new Set(
    [...places].filter(([key]) => key.startsWith('excerpts/')).map(([, place]) => place.replace(/:\d+$/u, '')),
  );
  for (const file of files) {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const document = parseDocument(before);
    for (const item of (document.contents as YAMLSeq<YAMLMap>).items) {
      const place = located.get(String(item.get('id')));
      if (place === undefined) continue;
      item.setIn(['selector', 'prefix'], place.prefix);
      item.setIn(['selector', 'suffix'], place.suffix);
      item.set('position', document.createNode({ start: place.start, end: place.end }, { flow: true }));
    }
    const after = document.toString({ lineWidth: 160, flowCollectionPadding: true });
    if (after !== before) writeFileSync(path, after);
  }
}
