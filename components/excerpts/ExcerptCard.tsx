import { ExternalLink, Trash2 } from 'lucide-react';
import type { SavedExcerpt } from '../../lib/core/excerpt/saved-excerpt.ts';
import { IconButton } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { useLanguage } from '../ui/language.ts';
import { Marked } from '../ui/Marked.tsx';

export interface ExcerptLabels {
  /** Name of the entity it was saved from. */
  entity: string | undefined;
  /** Citation of the source, or the page's title. */
  citation: string;
}

export function ExcerptCard({
  excerpt,
  labels,
  query,
  onOpen,
  onDelete,
}: {
  excerpt: SavedExcerpt;
  labels: ExcerptLabels;
  query: string;
  onOpen: () => void;
  onDelete: () => void;
}) {
  const { say } = useLanguage();
  return (
    <article className="rounded-lg border border-line bg-sheet px-5 py-4" data-excerpt={excerpt.id}>
      <div className="flex items-start gap-3">
        <blockquote
          lang="zh-CN"
          className="flex-1 border-s-4 border-jade ps-4 font-serif text-base break-words text-ink"
        >
          <Marked text={excerpt.selector.exact} query={query} />
        </blockquote>
        <IconButton
          label={`${say('delete')}: ${excerpt.selector.exact.slice(0, 20)}`}
          onClick={onDelete}
          data-action="delete"
        >
          <Trash2 size={16} aria-hidden />
        </IconButton>
      </div>
      <p className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-quiet">
        <span>
          <Marked text={labels.citation} query={query} />
        </span>
        <span>·</span>
        <time dateTime={new Date(excerpt.createdAt).toISOString()}>
          {new Date(excerpt.createdAt).toLocaleDateString('sv-SE')}
        </time>
        <button type="button" onClick={onOpen} className="inline-flex items-center gap-1 text-jade hover:underline">
          {say('openOriginal')}
          <ExternalLink size={12} aria-hidden />
        </button>
      </p>
      {(labels.entity !== undefined || excerpt.tags.length > 0) && (
        <p className="mt-2 flex flex-wrap gap-1.5">
          {labels.entity !== undefined && <Chip>{labels.entity}</Chip>}
          {excerpt.tags.map((tag) => (
            <Chip key={tag} tone="plain">
              # {tag}
            </Chip>
          ))}
        </p>
      )}
      {excerpt.note !== '' && (
        <p className="mt-2 text-sm text-quiet">
          <Marked text={excerpt.note} query={query} />
        </p>
      )}
    </article>
  );
}
