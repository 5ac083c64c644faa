import { type Box, contains, distanceTo, isOnTheWay, type Point } from './corridor.ts';
import { AWAY, DELAYS, TREMBLE } from './delays.ts';

/**
 * Hover intent as a pure reducer: what the reader does goes in, what is to be done comes out. `T` is what a pointer can
 * rest on; targets are compared by identity.
 */
export type HoverEvent<T> =
  /**
   * The pointer really moved, at a time in milliseconds. `target` is the name below it, `onCard` whether it is on the open card,
   * `card` where that is. `prompt` where the reader holds the key that asks for cards.
   */
  | {
      readonly type: 'move';
      readonly x: number;
      readonly y: number;
      readonly at: number;
      readonly target: T | undefined;
      readonly onCard: boolean;
      readonly card?: Box | undefined;
      readonly prompt?: boolean;
    }
  /** The page moved under the pointer. */
  | { readonly type: 'scroll'; readonly at: number }
  /** A button or a key went down: the reader is doing something else. */
  | { readonly type: 'interrupt' }
  /** A wait ran out, and this name is below the pointer now. */
  | { readonly type: 'elapsed'; readonly token: number; readonly target: T | undefined }
  /** The reader asks for the card of a name by a key or with a finger: `focus` to go into it, `from` where the pointer is on the name. */
  | { readonly type: 'summon'; readonly target: T; readonly focus: boolean; readonly from?: Point | undefined }
  /** Esc, a click outside, the name gone from the page. */
  | { readonly type: 'dismiss' };

export type HoverCommand<T> =
  /** Come back with `elapsed` and this token. Only the newest wait counts. */
  | { readonly do: 'wait'; readonly token: number; readonly ms: number }
  /** `focus` where it was asked for from the keyboard, and the reader goes into the card with it. */
  | { readonly do: 'open'; readonly target: T; readonly focus: boolean }
  | { readonly do: 'close' };

interface Wait<T> extends Point {
  readonly for: T | 'leave';
  /** How near the pointer has come to the card on the way into it. */
  readonly nearest?: number;
  /** The name that it passes on that way. */
  readonly passed?: T | undefined;
}

export interface HoverState<T> {
  /** The name whose card is open. */
  readonly open: T | undefined;
  /** What the running wait is for: to open a card, or to close the open one. */
  readonly waiting: Wait<T> | undefined;
  /** Where the pointer last was on the open name or its card; from here it may be on its way into the card. */
  readonly home: (Point & { readonly onCard: boolean }) | undefined;
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
  return {
    open: undefined,
    waiting: undefined,
    home: undefined,
    token: 0,
    movedAt: Number.NEGATIVE_INFINITY,
    dismissed: undefined,
  };
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
      return opened(stopped(state), event.target, event.focus, event.from);
    case 'dismiss':
      return dismissed(state);
  }
}

function moved<T extends object>(state: HoverState<T>, event: HoverEvent<T> & { type: 'move' }): HoverStep<T> {
  const { x, y, target, onCard, prompt } = event;
  if (onCard || (target && target === state.open)) return still({ ...stopped(state), home: { x, y, onCard } });
  if (target && target === state.dismissed) return still(stopped(state));
  if (state.dismissed) return moved({ ...state, dismissed: undefined }, event);
  const under = state.open && onTheWay(state, event);
  if (under) return under;
  // Who has left the way does not come back to it by crossing it.
  const strayed = { ...state, home: undefined };
  if (target) {
    const trembles = state.waiting?.for === target && Math.hypot(x - state.waiting.x, y - state.waiting.y) <= TREMBLE;
    const ms = prompt ? DELAYS.prompt : state.open ? DELAYS.switch : DELAYS.dwell;
    return trembles ? still(strayed) : wait(strayed, { for: target, x, y }, ms);
  }
  if (!state.open) return still(stopped(strayed));
  if (state.waiting?.for !== 'leave') return wait(strayed, { for: 'leave', x, y }, DELAYS.leave);
  return still({ ...strayed, waiting: { for: 'leave', x, y } });
}

/** What a move means to an open card that the pointer is on its straight way into; nothing where it is not. */
function onTheWay<T extends object>(
  state: HoverState<T>,
  { x, y, target, card }: HoverEvent<T> & { type: 'move' },
): HoverStep<T> | undefined {
  const { home, waiting } = state;
  if (!home || !card) return undefined;
  // The card has become smaller, and left the pointer outside: that is not the reader's going away.
  const isLeft = home.onCard && !contains(card, home);
  if (isLeft && Math.hypot(x - home.x, y - home.y) <= AWAY) return still(stopped(state));
  if (!isOnTheWay(home, card, { x, y })) return undefined;
  const distance = distanceTo(card, { x, y });
  const nearest = waiting?.for === 'leave' ? waiting.nearest : undefined;
  const now: Wait<T> = { for: 'leave', x, y, nearest: Math.min(distance, nearest ?? distance), passed: target };
  // Each step nearer to the card gives time for the next; who only wanders there has no more than the last gave.
  return nearest === undefined || distance < nearest
    ? wait(state, now, DELAYS.leave)
    : still({ ...state, waiting: now });
}

function elapsed<T extends object>(state: HoverState<T>, below: T | undefined): HoverStep<T> {
  const goal = state.waiting?.for === 'leave' ? state.waiting.passed : state.waiting?.for;
  const rested = { ...state, waiting: undefined };
  // The page may have moved away from under the pointer in the meantime.
  if (goal && goal === below) return opened(rested, goal, false, state.waiting);
  if (state.waiting?.for !== 'leave') return still(rested);
  return { state: { ...rested, open: undefined, home: undefined }, commands: [{ do: 'close' }] };
}

function opened<T>(state: HoverState<T>, target: T, focus: boolean, from: Point | undefined): HoverStep<T> {
  const home = from && { x: from.x, y: from.y, onCard: false };
  return { state: { ...state, open: target, home, dismissed: undefined }, commands: [{ do: 'open', target, focus }] };
}

function dismissed<T extends object>(state: HoverState<T>): HoverStep<T> {
  const goal = state.waiting?.for;
  const target = goal === undefined || goal === 'leave' ? state.open : goal;
  return {
    state: { ...stopped(state), open: undefined, home: undefined, dismissed: target ?? state.dismissed },
    commands: state.open ? [{ do: 'close' }] : [],
  };
}

/** A wait to open a card means nothing any more; one to close it goes on. */
function wishEnds<T>(state: HoverState<T>): HoverStep<T> {
  const { waiting } = state;
  return still(waiting?.for === 'leave' ? { ...state, waiting: { ...waiting, passed: undefined } } : stopped(state));
}

function stopped<T>(state: HoverState<T>): HoverState<T> {
  return state.waiting ? { ...state, waiting: undefined, token: state.token + 1 } : state;
}

function wait<T>(state: HoverState<T>, waiting: Wait<T>, ms: number): HoverStep<T> {
  const token = state.token + 1;
  return { state: { ...state, waiting, token }, commands: [{ do: 'wait', token, ms }] };
}

function still<T>(state: HoverState<T>): HoverStep<T> {
  return { state, commands: [] };
}
