import type { Entity } from '../../lib/core/dataset/schema.ts';
import { LANGUAGES } from '../../lib/core/dataset/vocabulary.ts';
import { LANGUAGE_TAGS, useLanguage } from '../ui/language.ts';
import { AltNames } from './AltNames.tsx';
import { CopyButton } from './CopyButton.tsx';

/** The names in three languages, each of which copies itself, and the other names. */
export function CardHeader({ entity, titleId }: { entity: Entity; titleId: string }) {
  const { language, say } = useLanguage();
  const others = LANGUAGES.filter((other) => other !== language);
  return (
    <header className="border-b border-line px-5 pt-0.5 pb-3">
      <h2 id={titleId} lang={LANGUAGE_TAGS[language]} className="font-serif text-xl font-bold text-balance text-ink">
        {entity.prefLabel[language]}
        <CopyButton text={entity.prefLabel[language]} label={`${say('copyName')}: ${entity.prefLabel[language]}`} />
      </h2>
      <ul className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-quiet">
        {others.map((other) => (
          <li key={other}>
            <span lang={LANGUAGE_TAGS[other]}>{entity.prefLabel[other]}</span>
            <CopyButton text={entity.prefLabel[other]} label={`${say('copyName')}: ${entity.prefLabel[other]}`} />
          </li>
        ))}
      </ul>
      <AltNames entity={entity} />
    </header>
  );
}
