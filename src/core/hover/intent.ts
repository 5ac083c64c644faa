import { DELAYS, TREMBLE } from './delays.ts';

/**
 * Hover intent as a pure reducer: what the reader does goes in, what is to be done comes out. `T` is what a pointer can
 * rest on; targets are compared by identity.
 */
export type HoverEvent<T> =
  /** The pointer really moved, at a time in milliseconds. `target` is the name below it, `onCard` whether it is on the open card. */
  | {
      readonly type: 'move';
      readonly x: number;
      readonly y: number;
      readonly at: number;
      readonly target: T | undefined;
      readonly onCard: boolean;
    }
  /** The page moved under the pointer. */
  | { readonly type: 'scroll'; readonly at: number }
  /** A button or a key went down: the reader is doing something else. */
  | { readonly type: 'interrupt' }
  /** A wait ran out, and this name is below the pointer now. */
  | { readonly type: 'elapsed'; readonly token: number; readonly target: T | undefined }
  /** The reader asks for the card of a name, from the keyboard or with a finger. `focus` to go into it. */
  | { readonly type: 'summon'; readonly target: T; readonly focus: boolean }
  /** Esc, a click outside, the name gone from the page. */
  | { readonly type: 'dismiss' };

export type HoverCommand<T> =
  /** Come back with `elapsed` and this token. Only the newest wait counts. */
  | { readonly do: 'wait'; readonly token: number; readonly ms: number }
  /** `focus` where it was asked for from the keyboard, and the reader goes into the card with it. */
  | { readonly do: 'open'; readonly target: T; readonly focus: boolean }
  | { readonly do: 'close' };

export interface HoverState<T> {
  /** The name whose card is open. */
  readonly open: T | undefined;
  /** What the running wait is for: to open a card, or to close the open one. */
  readonly waiting: { readonly for: T | 'leave'; readonly x: number; readonly y: number } | undefined;
  /** Number of the newest wait; an older one that runs out means nothing any more. */
  readonly token: number;
  /** When the pointer last moved. */
  readonly movedAt: number;
  /** The name whose card was dismissed, as long as the pointer stays on it: it does not open again by itself. */
  readonly dismissed: T | undefined;
}

export interface HoverStep<T> {
  readonly state: HoverState<T>;
  readonly commands: readonly HoverCommand<T>[];
}

export function idleHover<T>(): HoverState<T> {
  return { open: undefined, waiting: undefined, token: 0, movedAt: Number.NEGATIVE_INFINITY, dismissed: undefined };
}

/** The next state, and what is to be done. */
export function hover<T extends object>(state: HoverState<T>, event: HoverEvent<T>): HoverStep<T> {
  switch (event.type) {
    case 'move':
      return moved({ ...state, movedAt: event.at }, event);
    case 'scroll':
      return event.at - state.movedAt > DELAYS.moved ? wishEnds(state) : still(state);
    case 'interrupt':
      return wishEnds(state);
    case 'elapsed':
      return event.token === state.token ? elapsed(state, event.target) : still(state);
    case 'summon':
      return opened(stopped(state), event.target, event.focus);
    case 'dismiss':
      return dismissed(state);
  }
}

function moved<T extends object>(
  state: HoverState<T>,
  { x, y, target, onCard }: HoverEvent<T> & { type: 'move' },
): HoverStep<T> {
  if (onCard || (target && target === state.open)) return still(stopped(state));
  if (target && target === state.dismissed) return still(stopped(state));
  if (state.dismissed)
    return moved({ ...state, dismissed: undefined }, { type: 'move', x, y, at: state.movedAt, target, onCard });
  if (target) {
    const trembles = state.waiting?.for === target && Math.hypot(x - state.waiting.x, y - state.waiting.y) <= TREMBLE;
    return trembles ? still(state) : wait(state, { for: target, x, y }, state.open ? DELAYS.switch : DELAYS.dwell);
  }
  if (!state.open) return still(stopped(state));
  return state.waiting?.for === 'leave' ? still(state) : wait(state, { for: 'leave', x, y }, DELAYS.leave);
}

function elapsed<T extends object>(state: HoverState<T>, below: T | undefined): HoverStep<T> {
  const goal = state.waiting?.for;
  const rested = { ...state, waiting: undefined };
  if (goal === 'leave') return { state: { ...rested, open: undefined }, commands: [{ do: 'close' }] };
  // The page may have moved away from under the pointer in the meantime.
  if (goal === undefined || goal !== below) return still(rested);
  return opened(rested, goal, false);
}

function opened<T>(state: HoverState<T>, target: T, focus: boolean): HoverStep<T> {
  return { state: { ...state, open: target, dismissed: undefined }, commands: [{ do: 'open', target, focus }] };
}

function dismissed<T extends object>(state: HoverState<T>): HoverStep<T> {
  const goal = state.waiting?.for;
  const target = goal === undefined || goal === 'leave' ? state.open : goal;
  return {
    state: { ...stopped(state), open: undefined, dismissed: target ?? state.dismissed },
    commands: state.open ? [{ do: 'close' }] : [],
  };
}

/** A wait to open a card means nothing any more; one to close it goes on. */
function wishEnds<T>(state: HoverState<T>): HoverStep<T> {
  return still(state.waiting?.for === 'leave' ? state : stopped(state));
}

function stopped<T>(state: HoverState<T>): HoverState<T> {
  return state.waiting ? { ...state, waiting: undefined, token: state.token + 1 } : state;
}

function wait<T>(state: HoverState<T>, waiting: NonNullable<HoverState<T>['waiting']>, ms: number): HoverStep<T> {
  const token = state.token + 1;
  return { state: { ...state, waiting, token }, commands: [{ do: 'wait', token, ms }] };
}

function still<T>(state: HoverState<T>): HoverStep<T> {
  return { state, commands: [] };
}
