import { ChevronDown, ChevronUp } from 'lucide-react';
import { IconButton } from '../ui/Button.tsx';
import { useSay } from './use-say.ts';

/** Where the last jump led. */
export interface JumpPlace {
  entity: string;
  /** Counted from 0. */
  position: number;
  total: number;
}

export interface MentionStepsProps {
  entity: string;
  count: number;
  place: JumpPlace | undefined;
  /** 1 is the next mention, -1 the one before. */
  onStep: (entity: string, by: 1 | -1) => void;
  /** Of the two buttons: within a grid the arrow keys lead here, and not the tab key. */
  tabIndexes?: readonly [previous: number, next: number];
}

/** How often an entity is mentioned, and steps from mention to mention. */
export function MentionSteps({ entity, count, place, onStep, tabIndexes = [0, 0] }: MentionStepsProps) {
  const { say } = useSay();
  const here = place?.entity === entity ? place : undefined;
  const text = here === undefined ? String(count) : `${String(here.position + 1)}/${String(here.total)}`;
  const spoken =
    here === undefined ? say('mentions', { count }) : say('mentionOf', { index: here.position + 1, count: here.total });
  return (
    <span className="flex shrink-0 items-center">
      <span className="min-w-7 px-1 text-end text-sm text-quiet tabular-nums" title={spoken}>
        <span aria-hidden>{text}</span>
        <span className="sr-only">{spoken}</span>
      </span>
      <IconButton
        label={say('previousMention')}
        className="size-7!"
        tabIndex={tabIndexes[0]}
        onClick={() => onStep(entity, -1)}
      >
        <ChevronUp size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={say('nextMention')}
        className="size-7!"
        tabIndex={tabIndexes[1]}
        onClick={() => onStep(entity, 1)}
      >
        <ChevronDown size={16} aria-hidden />
      </IconButton>
    </span>
  );
}
