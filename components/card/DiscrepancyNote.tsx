import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { sectionDate } from '../../lib/core/cite/citation.ts';
import type { CardRecord } from '../../lib/core/dataset/card.ts';
import type { Discrepancy } from '../../lib/core/dataset/schema.ts';
import { formatDate } from '../../lib/core/time/format-date.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/language.ts';

/** "Sources differ": the first line says what about, opening it puts the claims side by side. */
export function DiscrepancyNote({ record, openReader }: { record: CardRecord; openReader: (route: string) => void }) {
  const { language, say } = useLanguage();
  const [open, setOpen] = useState(false);
  const { discrepancies, totals, entity } = record;
  const first = discrepancies[0];
  if (first === undefined) return null;
  const elsewhere = totals.discrepancies - discrepancies.length;
  return (
    <aside
      aria-label={say('sourcesDiffer')}
      data-part="discrepancies"
      className="mt-4 rounded-lg bg-amber-tint px-4 py-3 text-sm text-ink"
    >
      <p className="flex items-start gap-2">
        <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-amber" />
        <span>
          <strong className="text-amber">{say('sourcesDiffer')}</strong>
          {language === 'zh' ? '：' : ': '}
          {first.verdict?.[language] ?? first.claims[0]?.says[language]}{' '}
          <Button
            look="link"
            className="text-amber! underline"
            aria-expanded={open}
            data-action="compare"
            onClick={() => setOpen(!open)}
          >
            {open ? say('less') : say('compare')}
            {!open && totals.discrepancies > 1 && ` (${String(totals.discrepancies)})`}
          </Button>
        </span>
      </p>
      {open &&
        discrepancies.map((discrepancy) => (
          <Claims key={discrepancy.id} discrepancy={discrepancy} record={record} openReader={openReader} />
        ))}
      {open && elsewhere > 0 && (
        <Button look="link" className="text-amber!" onClick={() => openReader(`/entity/${entity.id}`)}>
          {say('moreInEntry', { count: elsewhere })}
        </Button>
      )}
    </aside>
  );
}

function Claims({
  discrepancy,
  record,
  openReader,
}: {
  discrepancy: Discrepancy;
  record: CardRecord;
  openReader: (route: string) => void;
}) {
  const { language, say } = useLanguage();
  return (
    <div className="mt-2 border-t border-amber/30 pt-2">
      <ul aria-label={say('claims')} className="claims">
        {discrepancy.claims.map((claim) => {
          const quotation = [...record.excerpts, ...record.quoted].find((excerpt) => excerpt.id === claim.excerpt);
          return (
            <li key={`${claim.source} ${claim.says.zh}`} className="rounded-md bg-sheet px-3 py-2">
              <p className="text-xs text-quiet">{nameOf(record, claim.source, quotation?.section)}</p>
              <p className="mt-0.5">{claim.says[language]}</p>
              {quotation !== undefined && (
                <>
                  <blockquote lang="zh-CN" className="mt-1 font-serif text-xs text-quiet">
                    “{quotation.selector.exact}”
                  </blockquote>
                  <Button
                    look="link"
                    className="text-xs!"
                    onClick={() => openReader(`/source/${quotation.source}?excerpt=${quotation.id}`)}
                  >
                    {say('openInReader')}
                  </Button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {discrepancy.verdict !== undefined && (
        <p className="mt-2">
          <strong>{say('verdict')}</strong> {discrepancy.verdict[language]}
        </p>
      )}
      <p className="mt-1 text-xs text-quiet">
        {say('basis')}
        {language === 'zh' ? '：' : ': '}
        {discrepancy.basis}
      </p>
    </div>
  );

  function nameOf(of: CardRecord, id: string, section: string | undefined): string {
    const source = of.sources.find((candidate) => candidate.id === id);
    if (source === undefined) return id === 'record' ? say('record') : id;
    const date = formatDate(section === undefined ? source.asOf : sectionDate(source, section), language);
    return `${source.title[language]} · ${date}`;
  }
}
