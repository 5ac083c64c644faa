import { DELAYS } from '../core/hover/delays.ts';
import type { FrameCard } from '../platform/frame-messages.ts';
import type { CardHost } from '../ui/card-host.ts';
import type { Anchor } from '../ui/placement.ts';
import { isFrame } from './frames.ts';

export interface FrameCardsOptions {
  readonly host: CardHost;
  /** Shows a card of some entities. */
  readonly show: (entities: readonly string[], anchor: Anchor) => Promise<void>;
  readonly signal: AbortSignal;
}

export interface FrameCards {
  /** A frame wants a card, or none any more. */
  readonly take: (card?: FrameCard) => void;
  /** The reader closes the card. */
  readonly close: () => void;
}

/** Shows the cards of frames that are too small for them. The frame says when; whether the pointer is in the card is seen here. */
export function frameCards({ host, show, signal }: FrameCardsOptions): FrameCards {
  /** The frame that the pointer went into last, and where that was in this document and on the screen. */
  let entered: { readonly frame: Element; readonly event: PointerEvent } | undefined;
  let isOpen = false;
  let isInside = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(leaving);
    if (isOpen) host.hide();
    isOpen = false;
    isInside = false;
  };
  const listen = { capture: true, passive: true, signal };
  document.addEventListener(
    'pointerover',
    (event) => {
      if (isFrame(event.target)) entered = { frame: event.target, event };
    },
    listen,
  );
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!isOpen) return;
      clearTimeout(leaving);
      if (host.owns(event)) isInside = true;
      else if (isInside) leaving = setTimeout(close, DELAYS.leave);
    },
    listen,
  );
  document.addEventListener('pointerdown', (event) => host.owns(event) || close(), listen);
  document.addEventListener('keydown', ({ key }) => (key === 'Escape' ? close() : undefined), listen);

  const take = (card?: FrameCard): void => {
    if (!card) {
      if (!isInside) close();
      return;
    }
    if (!entered) return;
    const { frame, event } = entered;
    // Frames may be nested, so where this one is shows only on the screen; one zoom holds for all documents of a tab.
    const zoom = Math.round((outerWidth / innerWidth) * 4) / 4 || 1;
    const x = event.clientX + (card.onScreen.x - event.screenX) / zoom - card.at.x;
    const y = event.clientY + (card.onScreen.y - event.screenY) / zoom - card.at.y;
    const first = frame.getBoundingClientRect();
    const rects = (): DOMRect[] => {
      // The page may scroll, and the frame with it.
      const now = frame.getBoundingClientRect();
      const shift = { x: x + now.x - first.x, y: y + now.y - first.y };
      return card.rects.map((rect) => new DOMRect(rect.x + shift.x, rect.y + shift.y, rect.width, rect.height));
    };
    isOpen = true;
    isInside = false;
    void show(card.entities, { rects, element: frame, x: x + card.at.x, y: y + card.at.y, byTouch: false });
  };
  return { take, close };
}
