// The life of a card as a table: state × event → state and effects. Pure; the controller carries the effects out.
// Late answers are told by their token: every opening and every wait has a new one.

/** A place on the page that can be opened. */
export interface CardTarget {
  /** Names the place among all of the page, so that moving within one mention is no change. */
  place: string;
}

/** `pointer` cards go when the pointer does; those that were asked for stay until they are closed. */
export type Opener = 'pointer' | 'click' | 'keyboard' | 'selection';

interface Next<Target> {
  target: Target;
  token: number;
}

export type CardState<Target extends CardTarget> =
  | { kind: 'idle' }
  /** The pointer rests on a term; the card is being fetched meanwhile. */
  | { kind: 'intending'; target: Target; token: number }
  /** Decided to show, waiting for what to show. `replaces` tells that another card is still on the screen. */
  | { kind: 'opening'; target: Target; token: number; by: Opener; replaces: boolean }
  /** On the screen. `next` is another term on which the pointer has come to rest. */
  | { kind: 'open'; target: Target; by: Opener; next?: Next<Target> }
  /** The pointer has left; the card stays for the grace period. */
  | { kind: 'leaving'; target: Target; by: Opener; grace: number; next?: Next<Target> };

export type CardEvent<Target extends CardTarget> =
  /** `restless`: the pointer moves faster than a hand at rest, so the wait begins anew. */
  | { type: 'pointer-on-term'; target: Target; restless: boolean }
  /** Off the term, but moving towards the card. */
  | { type: 'pointer-on-way' }
  | { type: 'pointer-off' }
  | { type: 'pointer-in-card' }
  | { type: 'rested'; token: number }
  | { type: 'graced'; token: number }
  | { type: 'ask'; target: Target; by: Opener }
  | { type: 'ready'; token: number }
  | { type: 'unavailable'; token: number; why: Unavailable }
  | { type: 'scrolled' }
  /** The open card's term has left the screen or the document. */
  | { type: 'term-lost' }
  | { type: 'pin' }
  | { type: 'dismiss' };

/** `gone`: the extension was updated under the page; `unknown`: there is no such entry. */
export type Unavailable = 'gone' | 'unknown';

export type CardEffect<Target extends CardTarget> =
  | { type: 'prepare'; target: Target }
  | { type: 'time-rest'; token: number }
  | { type: 'time-grace'; token: number }
  | { type: 'fetch'; target: Target; token: number }
  /** Replaces a card that is on the screen. */
  | { type: 'show'; target: Target; by: Opener }
  | { type: 'hide' }
  /** The card on the screen becomes a window of its own. */
  | { type: 'release' }
  | { type: 'tell'; target: Target; why: Unavailable };

export interface Step<Target extends CardTarget> {
  state: CardState<Target>;
  effects: CardEffect<Target>[];
}

type Of<Target extends CardTarget, Kind extends CardState<Target>['kind']> = Extract<CardState<Target>, { kind: Kind }>;

/** @param nextToken a number not used before, for a wait or an opening that may begin with this event */
export function reduceCard<Target extends CardTarget>(
  state: CardState<Target>,
  event: CardEvent<Target>,
  nextToken: number,
): Step<Target> {
  switch (event.type) {
    case 'pointer-on-term':
      return onTerm(state, event, nextToken);
    case 'pointer-on-way':
      if (state.kind === 'leaving') return leave(state, nextToken);
      return state.kind === 'open' && state.by === 'pointer' ? leave(state, nextToken) : stay(state);
    case 'pointer-off':
      return offTerm(state, nextToken);
    case 'pointer-in-card':
      return isShown(state) ? backToOpen(state) : stay(state);
    case 'rested':
      return rested(state, event.token);
    case 'graced':
      return graced(state, event.token);
    case 'ask':
      return {
        state: { kind: 'opening', target: event.target, token: nextToken, by: event.by, replaces: onScreen(state) },
        effects: [{ type: 'fetch', target: event.target, token: nextToken }],
      };
    case 'ready':
    case 'unavailable':
      return answered(state, event);
    case 'scrolled':
      // A card that was asked for stays; one that the pointer would only just have opened is not wanted.
      if (state.kind === 'intending' || (state.kind === 'opening' && state.by === 'pointer')) return close(state);
      return isShown(state) ? { state: withoutNext(state), effects: [] } : stay(state);
    case 'term-lost':
      return isShown(state) && state.by === 'pointer' ? close(state) : stay(state);
    case 'pin':
      return isShown(state) ? { state: { kind: 'idle' }, effects: [{ type: 'release' }] } : stay(state);
    case 'dismiss':
      return close(state);
  }
}

function onTerm<Target extends CardTarget>(
  state: CardState<Target>,
  { target, restless }: { target: Target; restless: boolean },
  token: number,
): Step<Target> {
  const wait: CardEffect<Target>[] = [
    { type: 'prepare', target },
    { type: 'time-rest', token },
  ];
  switch (state.kind) {
    case 'idle':
      return { state: { kind: 'intending', target, token }, effects: wait };
    case 'intending':
      if (state.target.place === target.place && !restless) return stay(state);
      return { state: { kind: 'intending', target, token }, effects: wait };
    case 'opening':
      if (state.target.place === target.place || state.by !== 'pointer') return stay(state);
      return {
        state: { kind: 'intending', target, token },
        effects: [...(state.replaces ? [{ type: 'hide' } as const] : []), ...wait],
      };
    case 'open':
    case 'leaving':
      if (state.target.place === target.place) return backToOpen(state);
      // Who came by keyboard reads by keyboard: a pointer that lies about somewhere changes nothing.
      if (state.by === 'keyboard') return stay(state);
      if (state.next?.target.place === target.place && !restless) return stay(state);
      return passOn(state, { target, token }, wait);
  }
}

/** Over another term while a card is on the screen: the card stays for its grace, unless the pointer rests there. */
function passOn<Target extends CardTarget>(
  state: Of<Target, 'open'> | Of<Target, 'leaving'>,
  next: Next<Target>,
  wait: CardEffect<Target>[],
): Step<Target> {
  if (state.kind === 'leaving' || state.by !== 'pointer') return { state: { ...state, next }, effects: wait };
  return {
    state: { ...state, kind: 'leaving', grace: next.token, next },
    effects: [...wait, { type: 'time-grace', token: next.token }],
  };
}

function offTerm<Target extends CardTarget>(state: CardState<Target>, token: number): Step<Target> {
  if (state.kind === 'intending' || (state.kind === 'opening' && state.by === 'pointer')) return close(state);
  if (state.kind === 'open' && state.by === 'pointer') return leave(state, token);
  return isShown(state) ? { state: withoutNext(state), effects: [] } : stay(state);
}

function rested<Target extends CardTarget>(state: CardState<Target>, token: number): Step<Target> {
  const wanted = state.kind === 'intending' ? state : isShown(state) ? state.next : undefined;
  if (wanted === undefined || wanted.token !== token) return stay(state);
  const { target } = wanted;
  return {
    state: { kind: 'opening', target, token, by: 'pointer', replaces: isShown(state) },
    effects: [{ type: 'fetch', target, token }],
  };
}

function graced<Target extends CardTarget>(state: CardState<Target>, token: number): Step<Target> {
  if (state.kind !== 'leaving' || state.grace !== token) return stay(state);
  return {
    state: state.next === undefined ? { kind: 'idle' } : { kind: 'intending', ...state.next },
    effects: [{ type: 'hide' }],
  };
}

function answered<Target extends CardTarget>(
  state: CardState<Target>,
  event: { type: 'ready'; token: number } | { type: 'unavailable'; token: number; why: Unavailable },
): Step<Target> {
  if (state.kind !== 'opening' || state.token !== event.token) return stay(state);
  const { target, by } = state;
  if (event.type === 'ready') return { state: { kind: 'open', target, by }, effects: [{ type: 'show', target, by }] };
  const step = close(state);
  // Nobody asked in words for what the pointer happened to rest on; but an outdated page says so.
  if (by !== 'pointer' || event.why === 'gone') step.effects.push({ type: 'tell', target, why: event.why });
  return step;
}

function leave<Target extends CardTarget>(
  state: Of<Target, 'open'> | Of<Target, 'leaving'>,
  token: number,
): Step<Target> {
  return {
    state: { kind: 'leaving', target: state.target, by: state.by, grace: token },
    effects: [{ type: 'time-grace', token }],
  };
}

function backToOpen<Target extends CardTarget>(state: Of<Target, 'open'> | Of<Target, 'leaving'>): Step<Target> {
  return { state: { kind: 'open', target: state.target, by: state.by }, effects: [] };
}

function withoutNext<Target extends CardTarget>(
  state: Of<Target, 'open'> | Of<Target, 'leaving'>,
): Of<Target, 'open'> | Of<Target, 'leaving'> {
  const { next: _passedBy, ...rest } = state;
  return rest;
}

function close<Target extends CardTarget>(state: CardState<Target>): Step<Target> {
  return { state: { kind: 'idle' }, effects: onScreen(state) ? [{ type: 'hide' }] : [] };
}

function isShown<Target extends CardTarget>(
  state: CardState<Target>,
): state is Of<Target, 'open'> | Of<Target, 'leaving'> {
  return state.kind === 'open' || state.kind === 'leaving';
}

function onScreen<Target extends CardTarget>(state: CardState<Target>): boolean {
  return isShown(state) || (state.kind === 'opening' && state.replaces);
}

function stay<Target extends CardTarget>(state: CardState<Target>): Step<Target> {
  return { state, effects: [] };
}
