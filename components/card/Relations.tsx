import { useState } from 'react';
import type { CardRecord } from '../../lib/core/dataset/card.ts';
import type { LocalText } from '../../lib/core/dataset/schema.ts';
import { RELATION_NAMES } from '../../lib/core/i18n/type-names.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/language.ts';

/** Chips shown before "more". */
const SHOWN = 8;

interface Link {
  id: string;
  how: LocalText;
  label: LocalText;
}

/** Related entries as chips, grouped by how they are related; a chip opens its entry. */
export function Relations({
  record,
  onFollow,
  onMore,
}: {
  record: CardRecord;
  onFollow: (entity: string) => void;
  /** Opens the entry, where there are more than the record holds. */
  onMore: () => void;
}) {
  const { language, say } = useLanguage();
  const [all, setAll] = useState(false);
  const links = linksOf(record);
  const elsewhere = record.totals.related - links.length;
  const groups = Map.groupBy(all ? links : links.slice(0, SHOWN), (link) => link.how[language]);
  return (
    <>
      <dl className="grid gap-1.5">
        {[...groups].map(([how, members]) => (
          <div key={how} className="flex flex-wrap items-center gap-1.5">
            <dt className="text-xs text-quiet">{how}</dt>
            {members.map(({ id, label }) => (
              <dd key={id} className="contents">
                <button
                  type="button"
                  data-action="follow"
                  onClick={() => onFollow(id)}
                  className="min-h-6 rounded-full border border-line bg-sheet px-2.5 py-0.5 text-start text-xs text-ink hover:border-jade hover:text-jade"
                >
                  {label[language]}
                </button>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <div className="mt-1.5 flex flex-wrap gap-x-4">
        {links.length > SHOWN && (
          <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say('less') : `${say('more')} (${String(links.length - SHOWN)})`}
          </Button>
        )}
        {all && elsewhere > 0 && (
          <Button look="link" onClick={onMore}>
            {say('moreInEntry', { count: elsewhere })}
          </Button>
        )}
      </div>
    </>
  );
}

/** Own relations first, then those of others to this entity; each other entity once. */
export function linksOf(record: CardRecord): Link[] {
  const byId = new Map(record.related.map((entity) => [entity.id, entity]));
  const seen = new Set<string>();
  const all = [
    ...record.entity.relations.map(({ type, target }) => ({ id: target, how: RELATION_NAMES[type].forward })),
    ...record.inbound.map(({ type, source }) => ({ id: source, how: RELATION_NAMES[type].inverse })),
  ];
  return all.flatMap(({ id, how }) => {
    const entity = byId.get(id);
    if (entity === undefined || seen.has(id)) return [];
    seen.add(id);
    return [{ id, how, label: entity.prefLabel }];
  });
}
