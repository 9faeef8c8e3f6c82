import type { ReactNode } from 'react';

export interface TextLink {
  /** Offsets in the text, UTF-16 code units, end exclusive; in order, none overlapping. */
  start: number;
  end: number;
  entity: string;
}

/** A text whose terms are live: each opens its own entry. */
export function LinkedText({
  text,
  links,
  onFollow,
}: {
  text: string;
  links: readonly TextLink[];
  onFollow: (entity: string) => void;
}) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end, entity } of links) {
    if (start < from) continue;
    parts.push(text.slice(from, start));
    parts.push(
      // A link, because buttons cannot break across lines. The address leads nowhere by itself.
      <a
        key={start}
        href={`#${entity}`}
        data-entity={entity}
        data-action="follow"
        className="live-term"
        onClick={(event) => {
          event.preventDefault();
          onFollow(entity);
        }}
        onAuxClick={(event) => event.preventDefault()}
      >
        {text.slice(start, end)}
      </a>,
    );
    from = end;
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}
