import { ABSENCE } from '../core/hover/delays.ts';
import { type HoverCommand, type HoverEvent, type HoverState, hover, idleHover } from '../core/hover/intent.ts';
import type { MarkedMention } from '../page/marks.ts';
import type { PageReader } from '../page/reader.ts';
import type { CardHost } from '../ui/card-host.ts';
import { isFrame } from './frames.ts';
import { NamedTarget, type Target } from './target.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly byTouch?: boolean | undefined;
  /** The same place on the screen. */
  readonly onScreen?: { readonly x: number; readonly y: number } | undefined;
}

export interface PointerOptions {
  readonly reader: PageReader;
  readonly host: CardHost;
  /** The key that has to be held for the pointer to open cards; none where it has not. */
  readonly modifier: () => string | undefined;
  /** Called when the pointer may be about to rest on a name. */
  readonly prepare: (target: Target) => void;
  readonly open: (target: Target, at: Point, focus: boolean) => void;
  readonly close: () => void;
  readonly signal: AbortSignal;
}

export interface PointerControl {
  /** Closes the card. */
  readonly dismiss: () => void;
  /** Opens a card, of a name of this document or of a frame: with the pointer at a place, or from the keyboard, and goes into it. */
  readonly summon: (target: Target, at?: Point) => void;
  /** Closes the card of a frame's name, unless the pointer has been seen in this document since. */
  readonly release: () => void;
  /** To be called when marks have changed: the card goes where its name has gone. */
  readonly recheck: () => void;
  /** To be called when the document has a new root: it may have lost all listeners. */
  readonly listen: () => void;
}

/** Follows the pointer and the keyboard, asks the hover reducer what they mean, and does what it says. */
export function followPointer(options: PointerOptions): PointerControl {
  const { reader, host, modifier, prepare, open, close, signal } = options;
  let state: HoverState<Target> = idleHover();
  let last = NOWHERE;
  /** Where it was said to be in a frame. */
  let inFrame: Point | undefined;
  /** Whether the pointer may open cards now. */
  let mayOpen = true;

  const send = (event: HoverEvent<Target>): void => {
    const step = hover(state, event);
    state = step.state;
    if (!state.waiting && !state.open) host.forget();
    step.commands.forEach(obey);
  };
  const obey = (command: HoverCommand<Target>): void => {
    if (command.do === 'wait') {
      const target = wishIn(state);
      if (target) prepare(target);
      // The wait runs from when the pointer moved: browsers tell of it only with the next frame.
      const late = Math.min(performance.now() - state.movedAt, LATEST);
      const end = (): void => send({ type: 'elapsed', token: command.token, target: below() });
      setTimeout(() => (target?.rects().length === 0 ? setTimeout(end, ABSENCE) : end()), command.ms - late);
    } else if (command.do === 'open') open(command.target, command.focus ? NOWHERE : last, command.focus);
    else close();
  };
  const below = (): Target | undefined => {
    const found = reader.mentionAt(last.x, last.y);
    const target = found && (knownAs(found, state) ?? new NamedTarget(found, reader));
    return mayOpen || target === state.open ? target : undefined;
  };
  const noteModifier = (event: PointerEvent | KeyboardEvent): void => {
    const key = modifier();
    mayOpen = key === undefined || event.getModifierState(key);
  };
  const scrolled = (event: Event): void => send({ type: 'scroll', at: event.timeStamp });
  const dismiss = (): void => send({ type: 'dismiss' });

  const moved = (event: PointerEvent): void => {
    const { clientX: x, clientY: y } = event;
    // When the page scrolls below a resting pointer, browsers send a move that goes nowhere.
    if ((x === last.x && y === last.y) || event.pointerType === 'touch') return;
    last = { x, y, onScreen: { x: event.screenX, y: event.screenY } };
    noteModifier(event);
    const onCard = host.owns(event) || host.isHeld;
    // With a button down the reader selects or drags.
    const target = onCard || event.buttons !== 0 || host.ownsPinned(event) ? undefined : below();
    const prompt = modifier() !== undefined;
    send({ type: 'move', x, y, at: event.timeStamp, target, onCard, card: host.box, prompt });
  };

  let isTouch = false;
  const pressed = (event: PointerEvent): void => {
    isTouch = event.pointerType === 'touch';
    if (!host.owns(event)) dismiss();
  };
  const keyWentDown = (event: KeyboardEvent): void => {
    noteModifier(event);
    if (event.key === 'Escape') {
      // A reader who is in a pinned card with the keyboard means that one; else what came last goes first.
      if (host.isPinnedHeld || !(state.open || state.waiting)) host.closePinned();
      else dismiss();
      return;
    }
    const target = event.key === modifier() && !event.repeat ? below() : undefined;
    if (!target) send({ type: 'interrupt' });
    else if (target !== state.open) send({ type: 'summon', target, focus: false, from: last });
  };
  const left = ({ timeStamp: at }: Event): void => {
    last = NOWHERE;
    if (!host.isHeld) send({ type: 'move', ...NOWHERE, at, target: undefined, onCard: false });
  };
  // A finger does not hover: a tap opens the card of a name, where it does nothing else; where it does, a long press.
  const touched = (event: MouseEvent): void => {
    if (!isTouch || host.owns(event)) return;
    const found = reader.mentionAt(event.clientX, event.clientY);
    if (!found || (event.type === 'contextmenu') !== doesSomething(event)) return;
    if (event.type === 'contextmenu') event.preventDefault();
    last = { x: event.clientX, y: event.clientY, byTouch: true };
    send({ type: 'summon', target: new NamedTarget(found, reader), focus: false });
  };
  // Moves inside a frame are the frame's own; all that is seen here is that the pointer went over its edge.
  const entered = (event: Event): void => (isFrame(event.target) ? left(event) : undefined);

  const heard = {
    pointermove: moved,
    pointerdown: pressed,
    pointerover: entered,
    scroll: scrolled,
    wheel: scrolled,
    keydown: keyWentDown,
    keyup: noteModifier,
    click: touched,
    contextmenu: touched,
    // What fills the screen now hides the card.
    fullscreenchange: dismiss,
  };
  /** None at first: to abort one makes an exception, which takes a fresh page several milliseconds. */
  let listening: AbortController | undefined;
  const listen = (): void => {
    listening?.abort();
    listening = new AbortController();
    const { signal } = listening;
    for (const [type, hear] of Object.entries(heard))
      document.addEventListener(type, hear as EventListener, { capture: true, signal });
    // Between two roots a document has none.
    document.documentElement?.addEventListener('pointerleave', left, { signal });
  };
  listen();
  signal.addEventListener('abort', () => {
    listening?.abort();
    dismiss();
  });
  return {
    dismiss,
    listen,
    summon: (target, at) => {
      if (at) last = inFrame = at;
      send({ type: 'summon', target, from: at, focus: !at?.onScreen && !at?.byTouch });
    },
    release: () => {
      if (last === inFrame) dismiss();
    },
    recheck: () => {
      if (state.open?.isThere?.() === false) dismiss();
    },
  };
}

/** By how many milliseconds a move may be told late; more is a page that was busy, and saw nothing of the rest. */
const LATEST = 50;

const NOWHERE: Point = { x: -1, y: -1 };

/** What a tap is for already. */
const ACTIVE =
  'a[href], area, button, input, select, textarea, label, summary, audio, video, [role], [onclick], [tabindex]';

function doesSomething(event: Event): boolean {
  return event.composedPath().some((one) => one instanceof Element && Element.prototype.matches.call(one, ACTIVE));
}

/** A name that is spoken of already, also where the page was read again or has drawn it anew. */
function knownAs(found: MarkedMention, state: HoverState<Target>): Target | undefined {
  return [state.open, state.dismissed, wishIn(state)].find((one) => one?.is?.(found));
}

/** The name that the pointer rests on to open its card. */
function wishIn({ waiting }: HoverState<Target>): Target | undefined {
  return waiting?.for === 'leave' ? undefined : waiting?.for;
}
