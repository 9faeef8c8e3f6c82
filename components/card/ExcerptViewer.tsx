import { Bookmark, BookmarkCheck, ChevronLeft, ChevronRight, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { quotedCitation, shortCitation } from '../../lib/core/cite/citation.ts';
import type { SourceBrief } from '../../lib/core/dataset/card.ts';
import type { Excerpt } from '../../lib/core/dataset/schema.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { useLanguage } from '../ui/language.ts';
import { useCopied } from '../ui/use-copied.ts';
import { Section } from './Section.tsx';

export interface ExcerptActions {
  saveExcerpt(excerptId: string): Promise<boolean>;
  openReader(route: string): void;
}

/** The quotations one at a time, each with its citation and what can be done with it. */
export function ExcerptViewer({
  excerpts,
  sources,
  actions,
}: {
  excerpts: readonly Excerpt[];
  sources: readonly SourceBrief[];
  actions: ExcerptActions;
}) {
  const { language, say } = useLanguage();
  const [index, setIndex] = useState(0);
  const [savedIds, setSavedIds] = useState<readonly string[]>([]);
  const { copied, copy } = useCopied();
  const excerpt = excerpts[Math.min(index, excerpts.length - 1)];
  const source = sources.find((candidate) => candidate.id === excerpt?.source);
  if (excerpt === undefined || source === undefined) return null;
  const saved = savedIds.includes(excerpt.id);
  const save = async (): Promise<void> => {
    if (await actions.saveExcerpt(excerpt.id)) setSavedIds((ids) => [...ids, excerpt.id]);
  };
  return (
    <Section
      title={excerpts.length > 1 ? `${say('excerpts')} ${index + 1} / ${excerpts.length}` : say('excerpts')}
      aside={
        excerpts.length > 1 && (
          <span className="flex">
            <IconButton
              label={say('previous')}
              className="size-6!"
              onClick={() => setIndex((index + excerpts.length - 1) % excerpts.length)}
            >
              <ChevronLeft size={16} aria-hidden />
            </IconButton>
            <IconButton label={say('next')} className="size-6!" onClick={() => setIndex((index + 1) % excerpts.length)}>
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
      <div className="mt-2 flex flex-wrap gap-2">
        <Button look={saved ? 'plain' : 'primary'} onClick={save} disabled={saved} data-action="save-excerpt">
          {saved ? <BookmarkCheck size={15} aria-hidden /> : <Bookmark size={15} aria-hidden />}
          {say(saved ? 'saved' : 'saveExcerpt')}
        </Button>
        <Button onClick={() => copy(excerpt.id, quotedCitation(excerpt, source, language))}>
          {say(copied === excerpt.id ? 'copied' : 'copyCitation')}
        </Button>
        <Button
          look="quiet"
          data-action="open-reader"
          onClick={() => actions.openReader(`/source/${excerpt.source}?excerpt=${excerpt.id}`)}
        >
          {say('openInReader')}
          <ExternalLink size={14} aria-hidden />
        </Button>
      </div>
    </Section>
  );
}
