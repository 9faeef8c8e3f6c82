import { Check, Copy } from 'lucide-react';
import type { Entity, Language } from '../../lib/core/dataset/schema.ts';
import { LANGUAGES } from '../../lib/core/dataset/vocabulary.ts';
import { PROPOSAL_STATE_NAMES, TYPE_NAMES } from '../../lib/core/i18n/type-names.ts';
import { formatDate } from '../../lib/core/time/format-date.ts';
import { Chip } from '../ui/Chip.tsx';
import { LANGUAGE_TAGS, useLanguage } from '../ui/language.ts';
import { useCopied } from '../ui/use-copied.ts';

/** Type, article date, and the names in three languages, each of which copies itself. */
export function CardHeader({
  entity,
  articleDate,
  titleId,
}: {
  entity: Entity;
  articleDate: string | undefined;
  titleId: string;
}) {
  const { language, say } = useLanguage();
  const { copied, copy } = useCopied();
  const others = LANGUAGES.filter((other) => other !== language);
  return (
    <header className="border-b border-line px-5 pt-4 pb-3">
      <div className="mb-1.5 flex flex-wrap gap-1.5 pe-9">
        <Chip>{TYPE_NAMES[entity.type][language]}</Chip>
        {entity.proposal !== undefined && (
          <Chip tone="amber">
            {say('proposal')} · {PROPOSAL_STATE_NAMES[entity.proposal.state][language]} ·{' '}
            {formatDate(entity.proposal.asOf, language)}
          </Chip>
        )}
        {articleDate !== undefined && (
          <Chip tone="plain">
            {say('articleDate')} {formatDate(articleDate, language)}
          </Chip>
        )}
      </div>
      <h2 id={titleId} lang={LANGUAGE_TAGS[language]} className="font-serif text-xl font-bold text-ink">
        {entity.prefLabel[language]}
      </h2>
      <ul className="mt-0.5 text-sm text-quiet">
        {others.map((other) => (
          <NameLine
            key={other}
            language={other}
            text={entity.prefLabel[other]}
            copied={copied === other}
            onCopy={() => copy(other, entity.prefLabel[other])}
            label={say('copyName')}
          />
        ))}
      </ul>
    </header>
  );
}

function NameLine({
  language,
  text,
  copied,
  onCopy,
  label,
}: {
  language: Language;
  text: string;
  copied: boolean;
  onCopy: () => void;
  label: string;
}) {
  const Icon = copied ? Check : Copy;
  return (
    <li className="group flex items-start gap-1">
      <span lang={LANGUAGE_TAGS[language]}>{text}</span>
      <button
        type="button"
        aria-label={`${label}: ${text}`}
        title={label}
        onClick={onCopy}
        className="mt-0.5 rounded-sm p-0.5 text-quiet opacity-60 hover:text-jade hover:opacity-100 focus-visible:opacity-100"
      >
        <Icon size={13} aria-hidden />
      </button>
    </li>
  );
}
