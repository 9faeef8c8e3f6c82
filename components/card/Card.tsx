// One entry as a card. Props only: what it shows and what can be done.
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { CardRecord } from '../../lib/core/dataset/card.ts';
import { LANGUAGE_TAGS, useLanguage } from '../ui/language.ts';
import { AsOfContext, asOf } from './as-of.ts';
import { CardFooter } from './CardFooter.tsx';
import { CardHeader } from './CardHeader.tsx';
import { CardTopBar } from './CardTopBar.tsx';
import { DiscrepancyNote } from './DiscrepancyNote.tsx';
import { ExcerptViewer } from './ExcerptViewer.tsx';
import { Figures } from './Figures.tsx';
import { figureLines } from './figure-lines.ts';
import { LinkedText, type TextLink } from './LinkedText.tsx';
import { linksOf, Relations } from './Relations.tsx';
import { Section } from './Section.tsx';
import { StatusAnswer } from './StatusAnswer.tsx';
import { Timeline } from './Timeline.tsx';
import { timelineOf } from './timeline-items.ts';

export interface CardProps {
  record: CardRecord;
  /** EDTF date of the article the card answers for; undefined says nothing about it. */
  articleDate: string | undefined;
  /** Id of the title, for whoever names the card by it. */
  titleId?: string;
  /** Buttons at the upper corner. */
  tools?: ReactNode;
  /** What stands above everything else: the way that led here. */
  path?: ReactNode;
  /** Names in the definition that open their own entries. */
  termsIn?: (text: string) => readonly TextLink[];
  /** Address of the entry, for copying. */
  link?: string;
  onFollow: (entity: string) => void;
  saveExcerpt: (excerptId: string) => Promise<boolean>;
  openReader: (route: string) => void;
}

/** Figures shown on a card before the reader is the better place. */
const FIGURES_SHOWN = 6;

export function Card({
  record,
  articleDate,
  tools,
  path,
  termsIn,
  onFollow,
  saveExcerpt,
  openReader,
  ...rest
}: CardProps) {
  const { language, say } = useLanguage();
  const [today, setToday] = useState(false);
  const ownTitleId = useId();
  const titleId = rest.titleId ?? ownTitleId;
  const { entity } = record;
  const definition = entity.definition[language];
  // Once for a text: recognition asks the whole lexicon.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the function is another at each drawing, the answer is not
  const links = useMemo(() => termsIn?.(definition) ?? [], [definition]);
  const timeline = timelineOf(record);
  const figures = figureLines(record, language);
  const openEntry = (): void => openReader(`/entity/${entity.id}`);
  return (
    <AsOfContext value={asOf(articleDate, today)}>
      <article aria-labelledby={titleId} className="flex min-h-0 flex-col text-ink">
        <CardTopBar entity={entity} articleDate={articleDate} today={today} onToday={setToday} tools={tools} />
        <div className="scroll-hint min-h-0 overflow-y-auto overscroll-contain" data-part="scroll">
          {path}
          <CardHeader entity={entity} titleId={titleId} />
          <div className="px-5 pt-3 pb-4">
            {entity.status.length > 0 && <StatusAnswer status={entity.status} related={record.related} />}
            <p lang={LANGUAGE_TAGS[language]} className="text-base" data-part="definition">
              <LinkedText text={definition} links={links} onFollow={onFollow} />
            </p>
            {entity.editorial !== undefined && (
              <p className="mt-1 text-xs text-quiet">
                {say('notSourced')} · {say('basis')}
                {language === 'zh' ? '：' : ': '}
                {entity.editorial}
              </p>
            )}
            {entity.notes !== undefined && (
              <p className="mt-1 text-sm text-quiet">
                {say('notes')}
                {language === 'zh' ? '：' : ': '}
                {entity.notes[language]}
              </p>
            )}
            {timeline.length > 0 && (
              <Section title={say('keyDates')}>
                <Timeline items={timeline} />
              </Section>
            )}
            {record.excerpts.length > 0 && <ExcerptViewer record={record} actions={{ saveExcerpt, openReader }} />}
            <DiscrepancyNote record={record} openReader={openReader} />
            {figures.length > 0 && (
              <Section title={say('figures')}>
                <Figures lines={figures.slice(0, FIGURES_SHOWN)} />
              </Section>
            )}
            {linksOf(record).length > 0 && (
              <Section title={say('relations')}>
                <Relations record={record} onFollow={onFollow} onMore={openEntry} />
              </Section>
            )}
          </div>
        </div>
        <CardFooter record={record} link={rest.link} onOpen={openEntry} />
      </article>
    </AsOfContext>
  );
}
