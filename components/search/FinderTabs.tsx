import type { KeyboardEvent } from 'react';
import type { FinderTab } from '../../lib/core/search/finder-state.ts';

export interface TabLabel {
  tab: FinderTab;
  label: string;
  /** Stands beside the label; nothing of 0. */
  count?: number;
  /** There are more than the count. */
  more?: boolean;
}

/** Ids of a tab and its panel, which name each other. */
export const tabId = (tab: FinderTab): string => `tab-${tab}`;
export const panelId = (tab: FinderTab): string => `panel-${tab}`;

/** Tabs after the ARIA APG: one stop, arrow keys choose, the panel changes at once. */
export function FinderTabs({
  label,
  tabs,
  current,
  onChoose,
}: {
  label: string;
  tabs: readonly TabLabel[];
  current: FinderTab;
  onChoose: (tab: FinderTab) => void;
}) {
  const onKey = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ tab }) => tab === current);
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const chosen = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (chosen === undefined) return;
    event.preventDefault();
    onChoose(chosen.tab);
    document.getElementById(tabId(chosen.tab))?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={label}
      className="flex flex-wrap gap-x-1 border-b border-line px-3 [@media(width<340px)]:gap-x-0"
    >
      {tabs.map(({ tab, label: text, count, more }) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === current}
          aria-controls={tab === current ? panelId(tab) : undefined}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onChoose(tab)}
          onKeyDown={onKey}
          className="-mb-px min-h-10 border-b-2 border-transparent px-2.5 text-sm [@media(width<340px)]:px-1.5 whitespace-nowrap text-quiet -outline-offset-2 hover:text-jade aria-selected:border-jade aria-selected:font-semibold aria-selected:text-jade"
        >
          {text}
          {count !== undefined && count > 0 && (
            <span className="ms-1.5 tabular-nums">{`${String(count)}${more === true ? '+' : ''}`}</span>
          )}
        </button>
      ))}
    </div>
  );
}
