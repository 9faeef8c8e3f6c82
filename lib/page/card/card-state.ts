// The life of a card as a table: state × event → state and effects. Pure; the controller carries the effects out.
// Late answers are told by their token: every opening has a new one.

/** A mention that can be opened: which entity, and which place on the page. */
export interface CardTarget {
  entity: string;
  /** Names the mention among all of the page, so that moving within one mention is no change. */
  mention: number;
}

export type CardState =
  | { kind: 'idle' }
  /** The pointer rests on a term; the card is being fetched meanwhile. */
  | { kind: 'intending'; target: CardTarget; token: number }
  /** Decided to show, waiting for what to show. */
  | { kind: 'opening'; target: CardTarget; token: number; by: Opener }
  | { kind: 'open'; target: CardTarget; token: number; by: Opener }
  /** The pointer has left; the card stays for the grace period. */
  | { kind: 'leaving'; target: CardTarget; token: number; by: Opener };

export type Opener = 'pointer' | 'keyboard' | 'selection';

export type CardEvent =
  | { type: 'pointer-on-term'; target: CardTarget }
  | { type: 'pointer-off' }
  | { type: 'pointer-in-card' }
  | { type: 'rested'; token: number }
  | { type: 'graced'; token: number }
  | { type: 'ask'; target: CardTarget; by: Opener }
  | { type: 'ready'; token: number }
  | { type: 'unavailable'; token: number }
  | { type: 'scrolled' }
  | { type: 'dismiss' };

export type CardEffect =
  | { type: 'prepare'; target: CardTarget; token: number }
  | { type: 'time-rest'; token: number }
  | { type: 'time-grace'; token: number }
  | { type: 'fetch'; target: CardTarget; token: number }
  | { type: 'show'; target: CardTarget; token: number; by: Opener }
  | { type: 'hide' };

export interface Step {
  state: CardState;
  effects: CardEffect[];
}

export const IDLE: CardState = { kind: 'idle' };

/** @param nextToken a number not used before, for an opening that may begin with this event */
export function reduceCard(state: CardState, event: CardEvent, nextToken: number): Step {
  switch (event.type) {
    case 'pointer-on-term':
      return onTerm(state, event.target, nextToken);
    case 'pointer-off':
      return offTerm(state);
    case 'pointer-in-card':
      return state.kind === 'leaving' ? { state: { ...state, kind: 'open' }, effects: [] } : stay(state);
    case 'rested':
      if (state.kind !== 'intending' || state.token !== event.token) return stay(state);
      return {
        state: { kind: 'opening', target: state.target, token: state.token, by: 'pointer' },
        effects: [{ type: 'fetch', target: state.target, token: state.token }],
      };
    case 'graced':
      return state.kind === 'leaving' && state.token === event.token
        ? { state: IDLE, effects: [{ type: 'hide' }] }
        : stay(state);
    case 'ask':
      return {
        state: { kind: 'opening', target: event.target, token: nextToken, by: event.by },
        effects: [
          ...(isShown(state) ? [{ type: 'hide' } as const] : []),
          { type: 'fetch', target: event.target, token: nextToken },
        ],
      };
    case 'ready':
      if (state.kind !== 'opening' || state.token !== event.token) return stay(state);
      return {
        state: { ...state, kind: 'open' },
        effects: [{ type: 'show', target: state.target, token: state.token, by: state.by }],
      };
    case 'unavailable':
      return state.kind === 'opening' && state.token === event.token ? { state: IDLE, effects: [] } : stay(state);
    case 'scrolled':
      // A card that was asked for stays; one that the pointer would only just have opened is not wanted.
      return state.kind === 'intending' ? { state: IDLE, effects: [] } : stay(state);
    case 'dismiss':
      return state.kind === 'idle' ? stay(state) : { state: IDLE, effects: isShown(state) ? [{ type: 'hide' }] : [] };
  }
}

function onTerm(state: CardState, target: CardTarget, token: number): Step {
  if (state.kind !== 'idle' && state.target.mention === target.mention) {
    return state.kind === 'leaving' ? { state: { ...state, kind: 'open' }, effects: [] } : stay(state);
  }
  // Over another term while a card is open or leaving: the card stays until its grace is over, unless the pointer rests.
  if (state.kind === 'open') return leave(state);
  if (state.kind === 'leaving') return stay(state);
  return {
    state: { kind: 'intending', target, token },
    effects: [
      { type: 'prepare', target, token },
      { type: 'time-rest', token },
    ],
  };
}

function offTerm(state: CardState): Step {
  if (state.kind === 'intending') return { state: IDLE, effects: [] };
  if (state.kind === 'opening' && state.by === 'pointer') return { state: IDLE, effects: [] };
  if (state.kind === 'open' && state.by === 'pointer') return leave(state);
  return stay(state);
}

function leave(state: Extract<CardState, { kind: 'open' }>): Step {
  return { state: { ...state, kind: 'leaving' }, effects: [{ type: 'time-grace', token: state.token }] };
}

function isShown(state: CardState): boolean {
  return state.kind === 'open' || state.kind === 'leaving';
}

function stay(state: CardState): Step {
  return { state, effects: [] };
}
