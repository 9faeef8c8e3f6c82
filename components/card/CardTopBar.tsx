import type { ReactNode } from 'react';
import type { Entity } from '../../lib/core/dataset/schema.ts';
import { PROPOSAL_STATE_NAMES, TYPE_NAMES } from '../../lib/core/i18n/type-names.ts';
import { formatDate } from '../../lib/core/time/format-date.ts';
import { Chip } from '../ui/Chip.tsx';
import { useLanguage } from '../ui/language.ts';
import { AsOfSwitch } from './AsOfSwitch.tsx';

/** What stays in view while the card scrolls: type, the time answered for, and the tools. */
export function CardTopBar({
  entity,
  articleDate,
  today,
  onToday,
  tools,
}: {
  entity: Entity;
  /** Undefined where no date was found: then nothing is said about it. */
  articleDate: string | undefined;
  today: boolean;
  onToday: (today: boolean) => void;
  tools: ReactNode;
}) {
  const { language, say } = useLanguage();
  return (
    <div className="flex shrink-0 items-start gap-2 ps-5 pe-2 pt-2 pb-1">
      <div className="flex min-h-8 min-w-0 grow flex-wrap items-center gap-1.5">
        <Chip>{TYPE_NAMES[entity.type][language]}</Chip>
        {entity.proposal !== undefined && (
          <Chip tone="amber">
            {say('proposal')} · {PROPOSAL_STATE_NAMES[entity.proposal.state][language]} ·{' '}
            {formatDate(entity.proposal.asOf, language)}
          </Chip>
        )}
        {articleDate !== undefined && <AsOfSwitch articleDate={articleDate} today={today} onChange={onToday} />}
      </div>
      {tools !== undefined && <div className="flex shrink-0">{tools}</div>}
    </div>
  );
}
