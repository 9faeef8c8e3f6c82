import { ArrowLeft, Bookmark, BookmarkCheck, BookOpen, Check, Copy, Quote, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { quotedCitation, shortCitation } from '../../lib/core/cite/citation.ts';
import { LANGUAGES } from '../../lib/core/dataset/languages.ts';
import type { Language } from '../../lib/core/dataset/schema.ts';
import type { EntryView } from '../../lib/core/search/entry-view.ts';
import type { EntryReference } from '../../lib/core/search/finder-state.ts';
import { formatDate } from '../../lib/core/time/format-date.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { LANGUAGE_TAGS } from '../ui/language-context.ts';
import { useCopied } from '../ui/use-copied.ts';
import { TypeChip } from './EntryLine.tsx';
import { useSay } from './use-say.ts';

export interface EntryPreviewProps {
  view: EntryView;
  /** Goes back to the list, or to the entry before. */
  onBack?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
  onOpen: (entry: EntryReference) => void;
  openReader: (route: string) => void;
  /** True when the excerpt is kept. */
  saveExcerpt: (excerptId: string) => Promise<boolean>;
  /** Moves the focus to the entry when it is shown. */
  takeFocus: boolean;
  /** Mentions on the page, with what leads to them. */
  mentions?: ReactNode;
}

/** One entry at a glance: names to copy, what it is, when, and what a source says. */
export function EntryPreview(props: EntryPreviewProps) {
  const { view, onBack, onClose, onOpen, openReader, takeFocus, mentions } = props;
  const { language, say } = useSay();
  const titleId = useId();
  const article = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry is another place to read
  useEffect(() => {
    if (takeFocus) article.current?.focus();
  }, [takeFocus, view.id]);
  const leave = onBack ?? onClose;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || leave === undefined) return;
    event.preventDefault();
    leave();
  };
  return (
    <article
      ref={article}
      tabIndex={-1}
      aria-labelledby={titleId}
      onKeyDown={onKey}
      data-entry={view.id}
      className="flex min-h-0 flex-1 flex-col outline-none"
    >
      <div className="flex items-center gap-1 px-3 pt-1.5">
        {onBack !== undefined && (
          <IconButton label={say('back')} onClick={onBack}>
            <ArrowLeft size={17} aria-hidden />
          </IconButton>
        )}
        <span className="flex flex-1 flex-wrap items-center gap-1.5 ps-1">
          <TypeChip type={view.type} />
          {view.proposal !== undefined && (
            <Chip tone="amber">
              {say('proposal')} · {formatDate(view.proposal.asOf, language)}
            </Chip>
          )}
        </span>
        {onClose !== undefined && (
          <IconButton label={say('close')} onClick={onClose}>
            <X size={17} aria-hidden />
          </IconButton>
        )}
      </div>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={view.names[language]}
        className="relative min-h-0 flex-1 overflow-y-auto px-5 pb-3 -outline-offset-2"
      >
        <Names view={view} language={language} titleId={titleId} />
        {mentions}
        <p lang={LANGUAGE_TAGS[language]} className="mt-3 text-base break-words" data-part="definition">
          {view.text[language]}
        </p>
        {view.editorial !== undefined && <p className="mt-1 text-xs text-quiet">{say('editorial')}</p>}
        {view.kind === 'entity' && <Dates view={view} language={language} />}
        {view.kind === 'event' && (
          <p className="mt-2 text-sm text-amber tabular-nums">
            {view.dates.map(({ edtf }) => formatDate(edtf, language)).join(' · ')}
          </p>
        )}
        <Related view={view} language={language} onOpen={onOpen} />
        <Quotation key={view.id} {...props} language={language} />
        {view.differences[0] !== undefined && (
          <p className="mt-3 rounded-md bg-amber-tint px-3 py-2 text-sm text-amber">
            <strong>{say('sourcesDiffer')}</strong> {view.differences[0][language]}
          </p>
        )}
      </section>
      <div className="flex items-center justify-between gap-2 border-t border-line px-4 py-2">
        <Button
          look="primary"
          className="shrink-0 whitespace-nowrap"
          onClick={() => openReader(view.route)}
          data-action="open-reader"
        >
          <BookOpen size={15} aria-hidden />
          {say('openInReader')}
        </Button>
        {view.moreExcerpts > 0 && (
          <span className="text-end text-xs text-quiet">{say('moreExcerpts', { count: view.moreExcerpts })}</span>
        )}
      </div>
    </article>
  );
}

function Names({ view, language, titleId }: { view: EntryView; language: Language; titleId: string }) {
  const { say } = useSay();
  const { copied, copy } = useCopied();
  const inOrder = [language, ...LANGUAGES.filter((other) => other !== language)];
  return inOrder.map((name, index) => {
    const text = view.names[name];
    const done = copied === name;
    const Icon = done ? Check : Copy;
    return (
      <div key={name} className="flex items-start gap-1">
        {index === 0 ? (
          <h2
            id={titleId}
            lang={LANGUAGE_TAGS[name]}
            className="min-w-0 flex-1 font-serif text-lg font-bold break-words"
          >
            {text}
          </h2>
        ) : (
          <span lang={LANGUAGE_TAGS[name]} className="min-w-0 flex-1 text-sm break-words text-quiet">
            {text}
          </span>
        )}
        <IconButton
          label={done ? say('copied') : `${say('copyName')}: ${text}`}
          className="size-6!"
          onClick={() => copy(name, text)}
        >
          <Icon size={13} aria-hidden />
        </IconButton>
      </div>
    );
  });
}

function Dates({ view, language }: { view: EntryView; language: Language }) {
  const { say } = useSay();
  if (view.dates.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 text-xs font-semibold text-quiet">{say('keyDates')}</h3>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-sm">
        {view.dates.map(({ key, edtf, what }) => (
          <div key={key} className="contents">
            <dt className="max-w-28 text-amber tabular-nums">{formatDate(edtf, language)}</dt>
            <dd className="min-w-0 break-words">{what[language]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Related({
  view,
  language,
  onOpen,
}: {
  view: EntryView;
  language: Language;
  onOpen: EntryPreviewProps['onOpen'];
}) {
  const { say } = useSay();
  if (view.related.length === 0) return null;
  return (
    <ul aria-label={say('entry')} className="mt-2 flex flex-wrap gap-1.5">
      {view.related.map(({ id, prefLabel }) => (
        <li key={id} className="max-w-full">
          <button
            type="button"
            onClick={() => onOpen({ id, kind: 'entity' })}
            className="max-w-full truncate rounded-full bg-jade-tint px-2.5 py-1 text-xs text-jade hover:underline"
          >
            {prefLabel[language]}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Quotation({ view, openReader, saveExcerpt, language }: EntryPreviewProps & { language: Language }) {
  const { say } = useSay();
  const { copied, copy } = useCopied();
  const [saved, setSaved] = useState(false);
  if (view.quotation === undefined) return null;
  const { excerpt, source } = view.quotation;
  const route = `/source/${source.id}?excerpt=${encodeURIComponent(excerpt.id)}`;
  return (
    <figure className="mt-3 border-s-3 border-jade ps-3">
      <blockquote lang="zh-CN" className="font-serif text-base">
        “{excerpt.selector.exact}”
      </blockquote>
      <figcaption className="mt-1 flex items-start justify-between gap-2 text-xs text-quiet">
        <button type="button" onClick={() => openReader(route)} className="min-w-0 pt-1 text-start hover:underline">
          {shortCitation(source, excerpt.section, language)}
        </button>
        <span className="flex shrink-0">
          <IconButton
            label={say(copied === undefined ? 'copyCitation' : 'copied')}
            className="size-6!"
            onClick={() => copy('citation', quotedCitation(excerpt, source, language))}
          >
            {copied === undefined ? <Quote size={13} aria-hidden /> : <Check size={13} aria-hidden />}
          </IconButton>
          <IconButton
            label={say(saved ? 'saved' : 'saveExcerpt')}
            className="size-6!"
            disabled={saved}
            onClick={() => void saveExcerpt(excerpt.id).then(setSaved)}
          >
            {saved ? <BookmarkCheck size={13} aria-hidden /> : <Bookmark size={13} aria-hidden />}
          </IconButton>
        </span>
      </figcaption>
    </figure>
  );
}
