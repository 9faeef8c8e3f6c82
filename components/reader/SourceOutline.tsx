import type { Source } from '../../lib/core/dataset/schema.ts';
import { useLanguage } from '../ui/language.ts';

/** The outline as links; they scroll, because the address belongs to the route. */
export function SourceOutline({
  source,
  excerptCount,
  entityCount,
}: {
  source: Source;
  excerptCount: number;
  entityCount: number;
}) {
  const { language, say } = useLanguage();
  return (
    <nav aria-label={say('outline')}>
      <h2 className="font-serif text-base font-bold">{source.title[language]}</h2>
      <ul className="mt-3 text-sm">
        {source.outline.map((section) => (
          <li key={section.id} style={{ paddingInlineStart: (section.level - 1) * 12 }}>
            <button
              type="button"
              className="w-full py-1 text-start hover:text-jade"
              onClick={() => document.getElementById(`section-${section.id}`)?.scrollIntoView({ block: 'start' })}
            >
              {section.title[language]}
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-4 text-xs text-quiet">
        {say('excerptCount', { count: excerptCount })} · {say('entryCount', { count: entityCount })}
      </p>
    </nav>
  );
}
