import { useEffect, useRef } from 'react';
import type { Excerpt, Source } from '../../lib/core/dataset/schema.ts';
import { formatDate } from '../../lib/core/time/format-date.ts';
import { Chip } from '../ui/Chip.tsx';
import { useLanguage } from '../ui/language.ts';

export interface SourceViewProps {
  source: Source;
  /** In the order of the text. */
  excerpts: readonly Excerpt[];
  /** The one to scroll to and mark. */
  markedId: string | undefined;
  nameOf: (entityId: string) => string;
}

/** A source: what it is, section by section with our summaries, and the quotations in their order. */
export function SourceView({ source, excerpts, markedId, nameOf }: SourceViewProps) {
  const { language, say } = useLanguage();
  const marked = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect looks at what was drawn for this very id
  useEffect(() => {
    marked.current?.scrollIntoView({ block: 'center' });
    marked.current?.focus({ preventScroll: true });
  }, [markedId]);
  return (
    <>
      <header className="mb-8 border-b border-line pb-5">
        <h1 className="font-serif text-2xl font-bold">{source.title[language]}</h1>
        <p className="mt-2 text-sm text-amber">
          {say('asOf')} {formatDate(source.asOf, language)}
        </p>
        <p className="mt-3 text-sm">
          <strong>{say('known')}</strong> {source.known[language]}
        </p>
        <p className="mt-1 text-sm text-quiet">
          <strong>{say('inferred')}</strong> {source.inferred[language]}
        </p>
      </header>
      {source.outline.map((section) => {
        const own = excerpts.filter((excerpt) => excerpt.section === section.id);
        return (
          <section key={section.id} id={`section-${section.id}`} className="mb-8 scroll-mt-6">
            <h2 className={`font-serif font-bold ${section.level === 1 ? 'text-xl' : 'text-lg'}`}>
              {section.title[language]}
            </h2>
            <p className="mt-1 flex flex-wrap items-center gap-2 text-xs text-quiet">
              {section.author !== undefined && <span>{section.author}</span>}
              {section.asOf !== undefined && (
                <span className="text-amber">
                  {say('asOf')} {formatDate(section.asOf, language)}
                </span>
              )}
              {own.length > 0 && <span>{say('excerptCount', { count: own.length })}</span>}
            </p>
            {section.summary !== undefined && <p className="mt-2 text-sm text-quiet">{section.summary[language]}</p>}
            {own.map((excerpt) => {
              const isMarked = excerpt.id === markedId;
              return (
                <figure
                  key={excerpt.id}
                  ref={isMarked ? marked : undefined}
                  tabIndex={isMarked ? -1 : undefined}
                  data-excerpt={excerpt.id}
                  data-marked={isMarked ? '' : undefined}
                  className="mt-4 rounded-e-md border-s-4 border-jade px-5 py-3 data-[marked]:bg-jade-tint"
                >
                  <blockquote lang="zh-CN" className="font-serif text-lg">
                    <span className="text-quiet">{excerpt.selector.prefix === '' ? '' : '…'}</span>
                    {excerpt.selector.exact}
                    <span className="text-quiet">{excerpt.selector.suffix === '' ? '' : '…'}</span>
                  </blockquote>
                  {excerpt.about.length > 0 && (
                    <figcaption className="mt-2 flex flex-wrap gap-1.5">
                      {excerpt.about.slice(0, 12).map((id) => (
                        <a key={id} href={`#/entity/${id}`} className="max-w-full">
                          <Chip>{nameOf(id)}</Chip>
                        </a>
                      ))}
                    </figcaption>
                  )}
                </figure>
              );
            })}
          </section>
        );
      })}
    </>
  );
}
