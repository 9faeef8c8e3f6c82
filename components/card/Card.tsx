// One entry as a card. Props only: what it shows and what can be done.
import { ArrowLeft, BookOpen, X } from 'lucide-react';
import { useId } from 'react';
import type { CardRecord } from '../../lib/core/dataset/card.ts';
import { dateSpan, dayNumber } from '../../lib/core/time/date-span.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { LANGUAGE_TAGS, useLanguage } from '../ui/language.ts';
import { useCopied } from '../ui/use-copied.ts';
import { CardHeader } from './CardHeader.tsx';
import { DiscrepancyNote } from './DiscrepancyNote.tsx';
import { ExcerptViewer } from './ExcerptViewer.tsx';
import { Figures, figureLines } from './Figures.tsx';
import { linksOf, Relations } from './Relations.tsx';
import { Section } from './Section.tsx';
import { StatusList } from './StatusList.tsx';
import { Timeline, type TimelineItem } from './Timeline.tsx';

export interface CardProps {
  record: CardRecord;
  /** EDTF date of the article the card answers for; undefined says nothing about it. */
  articleDate: string | undefined;
  onClose?: () => void;
  onBack?: () => void;
  onFollow: (entity: string) => void;
  saveExcerpt: (excerptId: string) => Promise<boolean>;
  openReader: (route: string) => void;
}

/** Figures shown on a card before the reader is the better place. */
const FIGURES_SHOWN = 6;

export function Card({ record, articleDate, onClose, onBack, onFollow, saveExcerpt, openReader }: CardProps) {
  const { language, say } = useLanguage();
  const { copied, copy } = useCopied();
  const titleId = useId();
  const { entity } = record;
  const articleDay = articleDate === undefined ? undefined : dateSpan(articleDate)?.last;
  const timeline = timelineOf(record);
  const figures = figureLines(record, language);
  const definition = entity.definition[language];
  return (
    <article aria-labelledby={titleId} className="relative flex min-h-0 flex-col text-ink">
      <div className="absolute end-2 top-2 flex">
        {onBack !== undefined && (
          <IconButton label={say('back')} onClick={onBack}>
            <ArrowLeft size={17} aria-hidden />
          </IconButton>
        )}
        {onClose !== undefined && (
          <IconButton label={say('close')} onClick={onClose} data-action="close">
            <X size={17} aria-hidden />
          </IconButton>
        )}
      </div>
      <div className="min-h-0 overflow-y-auto overscroll-contain" data-part="scroll">
        <CardHeader
          entity={entity}
          articleDate={articleDay === undefined ? undefined : articleDate}
          titleId={titleId}
        />
        <div className="px-5 pt-3 pb-4">
          <p lang={LANGUAGE_TAGS[language]} className="text-base" data-part="definition">
            {definition}
          </p>
          {entity.editorial !== undefined && (
            <p className="mt-1 text-xs text-quiet">
              {say('notSourced')} · {say('basis')}: {entity.editorial}
            </p>
          )}
          {entity.status.length > 0 && (
            <Section title={say('status')}>
              <StatusList
                status={entity.status}
                related={record.related}
                day={articleDay ?? today()}
                isArticleDay={articleDay !== undefined}
              />
            </Section>
          )}
          {timeline.length > 0 && (
            <Section title={say('keyDates')}>
              <Timeline items={timeline} articleDay={articleDay} />
            </Section>
          )}
          {record.excerpts.length > 0 && (
            <ExcerptViewer
              key={entity.id}
              excerpts={record.excerpts}
              sources={record.sources}
              actions={{ saveExcerpt, openReader }}
            />
          )}
          <DiscrepancyNote key={`differ-${entity.id}`} discrepancies={record.discrepancies} sources={record.sources} />
          {figures.length > 0 && (
            <Section title={say('figures')}>
              <Figures lines={figures.slice(0, FIGURES_SHOWN)} />
            </Section>
          )}
          {linksOf(record).length > 0 && (
            <Section title={say('relations')}>
              <Relations record={record} onFollow={onFollow} />
            </Section>
          )}
        </div>
      </div>
      <footer className="flex items-center justify-between gap-2 border-t border-line bg-paper px-4 py-2">
        <span className="flex gap-2">
          <Button look="quiet" onClick={() => openReader(`/entity/${entity.id}`)} data-action="open-entry">
            <BookOpen size={15} aria-hidden />
            {say('entry')}
          </Button>
          <Button look="quiet" onClick={() => copy('definition', `${entity.prefLabel[language]}：${definition}`)}>
            {say(copied === 'definition' ? 'copied' : 'copyDefinition')}
          </Button>
        </span>
        <span className="text-xs text-quiet">
          {say('dataset')} {record.version}
        </span>
      </footer>
    </article>
  );
}

/** The entity's own dates and the events it takes part in, by date; an event that repeats an own date is left out. */
export function timelineOf(record: CardRecord): TimelineItem[] {
  const own: TimelineItem[] = record.entity.dates.map((date, index) => ({
    key: `own-${String(index)}`,
    edtf: date.edtf,
    what: date.what,
    own: true,
    editorial: date.editorial,
  }));
  const taken = new Set(own.map((item) => item.edtf));
  const events: TimelineItem[] = record.events
    .filter((event) => !taken.has(event.date))
    .map((event) => ({ key: event.id, edtf: event.date, what: event.title, own: false, editorial: event.editorial }));
  return [...own, ...events].sort((a, b) => (dateSpan(a.edtf)?.first ?? 0) - (dateSpan(b.edtf)?.first ?? 0));
}

function today(): number {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
