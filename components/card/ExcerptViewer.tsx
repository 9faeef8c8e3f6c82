import { Bookmark, BookmarkCheck, ChevronLeft, ChevronRight, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { quotedCitation, shortCitation } from '../../lib/core/cite/citation.ts';
import type { CardRecord } from '../../lib/core/dataset/card.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { useLanguage } from '../ui/language.ts';
import { CopyButton } from './CopyButton.tsx';
import { Section } from './Section.tsx';

export interface ExcerptActions {
  /** True when it is kept. */
  saveExcerpt(excerptId: string): Promise<boolean>;
  openReader(route: string): void;
}

/** The quotations one at a time, each with its citation and what can be done with it. */
export function ExcerptViewer({ record, actions }: { record: CardRecord; actions: ExcerptActions }) {
  const { language, say } = useLanguage();
  const [index, setIndex] = useState(0);
  const [savedIds, setSavedIds] = useState<readonly string[]>([]);
  const { excerpts, sources } = record;
  const excerpt = excerpts[Math.min(index, excerpts.length - 1)];
  const source = sources.find((candidate) => candidate.id === excerpt?.source);
  if (excerpt === undefined || source === undefined) return null;
  const saved = savedIds.includes(excerpt.id);
  const save = async (): Promise<void> => {
    if (await actions.saveExcerpt(excerpt.id)) setSavedIds((ids) => [...ids, excerpt.id]);
  };
  const many = excerpts.length > 1;
  return (
    <Section
      title={many ? `${say('excerpts')} ${String(index + 1)} / ${String(excerpts.length)}` : say('excerpts')}
      aside={
        many && (
          <span className="flex">
            <IconButton
              label={say('previous')}
              className="size-6!"
              onClick={() => setIndex((index + excerpts.length - 1) % excerpts.length)}
            >
              <ChevronLeft size={16} aria-hidden />
            </IconButton>
            <IconButton
              label={say('next')}
              className="size-6!"
              data-action="next-excerpt"
              onClick={() => setIndex((index + 1) % excerpts.length)}
            >
              <ChevronRight size={16} aria-hidden />
            </IconButton>
          </span>
        )
      }
    >
      <figure aria-live="polite">
        <blockquote lang="zh-CN" className="border-s-4 border-jade ps-4 font-serif text-base text-ink">
          {excerpt.selector.exact}
        </blockquote>
        <figcaption className="mt-1.5 text-xs text-quiet">
          {shortCitation(source, excerpt.section, language)}
        </figcaption>
      </figure>
      <div className="mt-2 flex flex-wrap items-center gap-x-1 gap-y-1">
        <Button
          look={saved ? 'quiet' : 'primary'}
          // Not disabled: that would take the focus away from under the reader.
          aria-disabled={saved}
          className={saved ? 'cursor-default! border-jade! bg-jade-tint text-jade!' : ''}
          onClick={() => saved || void save()}
          data-action="save-excerpt"
        >
          {saved ? <BookmarkCheck size={15} aria-hidden /> : <Bookmark size={15} aria-hidden />}
          {say(saved ? 'saved' : 'saveExcerpt')}
        </Button>
        <CopyButton text={quotedCitation(excerpt, source, language)} label={say('copyCitation')}>
          {say('copyCitation')}
        </CopyButton>
        <Button
          look="quiet"
          className="px-1.5!"
          data-action="open-reader"
          onClick={() => actions.openReader(`/source/${excerpt.source}?excerpt=${excerpt.id}`)}
        >
          <ExternalLink size={14} aria-hidden />
          {say('openInReader')}
        </Button>
      </div>
    </Section>
  );
}
