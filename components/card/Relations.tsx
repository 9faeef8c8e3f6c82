import { useState } from 'react';
import type { CardRecord } from '../../lib/core/dataset/card.ts';
import { RELATION_NAMES } from '../../lib/core/i18n/type-names.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/language.ts';

/** Shown before "more". */
const SHOWN = 8;

/** Related entries as chips, grouped by how they are related; a chip opens its entry. */
export function Relations({ record, onFollow }: { record: CardRecord; onFollow: (entity: string) => void }) {
  const { language, say } = useLanguage();
  const [all, setAll] = useState(false);
  const links = linksOf(record);
  const shown = all ? links : links.slice(0, SHOWN);
  return (
    <>
      <ul className="flex flex-wrap gap-1.5">
        {shown.map(({ key, id, how, label }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => onFollow(id)}
              className="rounded-full border border-line bg-sheet px-2.5 py-1 text-xs text-ink hover:border-jade hover:text-jade"
            >
              <span className="me-1 text-quiet">{how[language]}</span>
              {label[language]}
            </button>
          </li>
        ))}
      </ul>
      {links.length > SHOWN && (
        <Button look="link" className="mt-1" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('less') : `${say('more')} (${links.length - SHOWN})`}
        </Button>
      )}
    </>
  );
}

/** Own relations first, then those of others to this entity; each other entity once. */
export function linksOf(record: CardRecord) {
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
    return [{ key: id, id, how, label: entity.prefLabel }];
  });
}
