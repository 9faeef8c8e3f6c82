import type { Entity } from '../../lib/core/dataset/schema.ts';
import { LANGUAGES } from '../../lib/core/dataset/vocabulary.ts';
import { PROPOSAL_STATE_NAMES, TYPE_NAMES } from '../../lib/core/i18n/type-names.ts';
import { formatDate } from '../../lib/core/time/format-date.ts';
import { Chip } from '../ui/Chip.tsx';
import { LANGUAGE_TAGS, useLanguage } from '../ui/language.ts';
import { AltNames } from './AltNames.tsx';
import { AsOfSwitch } from './AsOfSwitch.tsx';
import { CopyButton } from './CopyButton.tsx';

/** Type, the time answered for, and the names in three languages, each of which copies itself. */
export function CardHeader({
  entity,
  articleDate,
  today,
  onToday,
  titleId,
}: {
  entity: Entity;
  /** Undefined where no date was found: then nothing is said about it. */
  articleDate: string | undefined;
  today: boolean;
  onToday: (today: boolean) => void;
  titleId: string;
}) {
  const { language, say } = useLanguage();
  const others = LANGUAGES.filter((other) => other !== language);
  return (
    <header className="border-b border-line px-5 pt-3.5 pb-3">
      <div className="mb-1.5 flex flex-wrap items-center gap-1.5 pe-[76px]">
        <Chip>{TYPE_NAMES[entity.type][language]}</Chip>
        {entity.proposal !== undefined && (
          <Chip tone="amber">
            {say('proposal')} · {PROPOSAL_STATE_NAMES[entity.proposal.state][language]} ·{' '}
            {formatDate(entity.proposal.asOf, language)}
          </Chip>
        )}
        {articleDate !== undefined && <AsOfSwitch articleDate={articleDate} today={today} onChange={onToday} />}
      </div>
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
