import { loadRecords } from '../../../lib/command/load-records.ts';

/** A page that names as many entities as wanted, a paragraph each. */
export function namesForPage(count: number): string {
  const names = loadRecords()
    .records.entities.filter(({ tier }) => tier === 'core')
    .slice(0, count)
    .map(({ prefLabel }) => `<p>上海合作组织：${prefLabel.zh}。</p>`);
  return `<p>上海合作组织</p>${names.join('')}`;
}
