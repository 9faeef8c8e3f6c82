import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { SourceBrief } from '../../lib/core/dataset/card.ts';
import type { Discrepancy } from '../../lib/core/dataset/schema.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/language.ts';

/** "Sources differ": the first lines say what about, opening it puts the claims side by side. */
export function DiscrepancyNote({
  discrepancies,
  sources,
}: {
  discrepancies: readonly Discrepancy[];
  sources: readonly SourceBrief[];
}) {
  const { language, say } = useLanguage();
  const [open, setOpen] = useState(false);
  const first = discrepancies[0];
  if (first === undefined) return null;
  const nameOf = (id: string): string =>
    sources.find((source) => source.id === id)?.title[language] ?? (id === 'record' ? say('basis') : id);
  return (
    <aside className="mt-4 rounded-lg bg-amber-tint px-4 py-3 text-sm text-amber">
      <p className="flex items-start gap-2">
        <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />
        <span>
          <strong>{say('sourcesDiffer')}</strong>
          {language === 'zh' ? '：' : ': '}
          {first.verdict?.[language] ?? first.claims[0]?.says[language]}{' '}
          <Button look="link" className="text-amber! underline" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open
              ? say('less')
              : discrepancies.length > 1
                ? `${say('compare')} (${discrepancies.length})`
                : say('compare')}
          </Button>
        </span>
      </p>
      {open &&
        discrepancies.map((discrepancy) => (
          <dl key={discrepancy.id} className="mt-2 border-t border-amber/30 pt-2 text-ink">
            {discrepancy.claims.map((claim, index) => (
              <div key={`${discrepancy.id}-${String(index)}`} className="mb-1">
                <dt className="text-xs text-quiet">{nameOf(claim.source)}</dt>
                <dd>{claim.says[language]}</dd>
              </div>
            ))}
            {discrepancy.verdict !== undefined && (
              <div className="mb-1">
                <dt className="text-xs text-quiet">{say('verdict')}</dt>
                <dd>{discrepancy.verdict[language]}</dd>
              </div>
            )}
            <div>
              <dt className="text-xs text-quiet">{say('basis')}</dt>
              <dd>{discrepancy.basis}</dd>
            </div>
          </dl>
        ))}
    </aside>
  );
}
