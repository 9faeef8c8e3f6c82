import type { ReactNode } from 'react';
import { LANGUAGES } from '../../lib/core/dataset/languages.ts';
import type { Language } from '../../lib/core/dataset/schema.ts';
import type { EntryBrief, FoundEntry } from '../../lib/core/search/entry-brief.ts';
import type { KeyType } from '../../lib/core/search/key-format.ts';
import { Chip } from '../ui/Chip.tsx';
import { LANGUAGE_TAGS } from '../ui/language-context.ts';
import { MarkedRanges } from './MarkedRanges.tsx';
import { useSay } from './use-say.ts';

/** Types whose entries are rather dated than standing: their label has the colour of dates. */
const DATED: ReadonlySet<KeyType> = new Set(['document', 'summit', 'meeting', 'exercise', 'occurrence', 'event']);

/** One entry as two lines: its name, and what matched or what it is called in other languages. */
export function EntryLine({
  entry,
  aside,
  dated = true,
}: {
  entry: EntryBrief | FoundEntry;
  /** Stands at the end in place of the type. */
  aside?: ReactNode;
  /** Shows the entry's date. */
  dated?: boolean;
}) {
  const { language } = useSay();
  const name = entry.names[language];
  const match = 'match' in entry ? entry.match : undefined;
  const inName = match !== undefined && match.label === name;
  return (
    <span className="flex min-w-0 flex-1 items-center gap-3">
      <span className="min-w-0 flex-1">
        <span
          lang={LANGUAGE_TAGS[language]}
          title={name}
          className="line-clamp-2 font-serif text-base leading-snug font-semibold break-words text-ink"
        >
          {inName ? <MarkedRanges text={name} ranges={match.ranges} /> : name}
        </span>
        <span className="mt-0.5 flex min-w-0 text-sm text-quiet">
          {match !== undefined && !inName ? (
            <span lang={match.lang} className="line-clamp-2 break-words" title={match.label}>
              <MarkedRanges text={match.label} ranges={match.ranges} />
            </span>
          ) : (
            <OtherNames entry={entry} language={language} date={dated ? entry.date : undefined} />
          )}
        </span>
      </span>
      {aside ?? <TypeChip type={entry.type} />}
    </span>
  );
}

function OtherNames({ entry, language, date }: { entry: EntryBrief; language: Language; date: string | undefined }) {
  const others = LANGUAGES.filter((other) => other !== language);
  return (
    <>
      <span className="truncate">
        {others.map((other, index) => (
          <span key={other} lang={LANGUAGE_TAGS[other]}>
            {index > 0 && ' · '}
            {entry.names[other]}
          </span>
        ))}
      </span>
      {date !== undefined && (
        <span className="shrink-0 text-amber tabular-nums">
          <span className="text-quiet">&nbsp;· </span>
          {date}
        </span>
      )}
    </>
  );
}

export function TypeChip({ type }: { type: KeyType }) {
  const { typeName } = useSay();
  return (
    <span className="shrink-0">
      <Chip tone={DATED.has(type) ? 'amber' : 'jade'}>{typeName(type)}</Chip>
    </span>
  );
}
