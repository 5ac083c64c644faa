import { DELAYS } from '../core/hover/delays.ts';
import { type FrameCard, onFrameCard } from '../platform/frame-messages.ts';
import type { Cards } from './cards.ts';
import { elementAt } from './frames.ts';

export interface FrameCardsOptions {
  /** What shows cards; not asked for before a frame wants one. */
  readonly cards: () => Cards;
  readonly signal: AbortSignal;
}

export interface FrameCards {
  /** Closes the card that is open, if any. */
  readonly close: () => void;
  /** To be called when the document has a new root: it may have lost all listeners. */
  readonly listen: () => void;
}

/** Shows the cards of frames that are too small for them. The frame says when; whether the pointer is in the card is seen here. */
export function frameCards({ cards, signal }: FrameCardsOptions): FrameCards {
  /** Where the pointer was last seen in this document, and where that was on the screen. */
  let last: PointerEvent | undefined;
  let isOpen = false;
  let isInside = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(leaving);
    if (isOpen) cards().host.hide();
    isOpen = false;
    isInside = false;
  };
  const moved = (event: PointerEvent): void => {
    if (!isOpen) return;
    clearTimeout(leaving);
    isInside = cards().host.owns(event);
    // The frame has let go of the pointer, and may be gone itself.
    if (!isInside) leaving = setTimeout(close, DELAYS.leave);
  };
  const pressed = (event: PointerEvent): void => {
    if (!cards().host.owns(event)) close();
  };
  const keyWentDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') close();
  };
  const take = (card?: FrameCard): void => {
    if (!card) {
      if (!isInside) close();
      return;
    }
    if (!last) return;
    // Frames may be nested, so where this one is shows only on the screen; one zoom holds for all documents of a tab.
    const zoom = Math.round((outerWidth / innerWidth) * 4) / 4 || 1;
    const x = last.clientX + (card.onScreen.x - last.screenX) / zoom;
    const y = last.clientY + (card.onScreen.y - last.screenY) / zoom;
    const frame = elementAt(x, y);
    if (!frame) return;
    // What has listened already does not twice.
    document.addEventListener('pointermove', moved, options);
    document.addEventListener('pointerdown', pressed, options);
    document.addEventListener('keydown', keyWentDown, options);
    const first = frame.getBoundingClientRect();
    const rects = (): DOMRect[] => {
      // The page may scroll, and the frame with it.
      const now = frame.getBoundingClientRect();
      const shift = { x: x - card.at.x + now.x - first.x, y: y - card.at.y + now.y - first.y };
      return card.rects.map((rect) => new DOMRect(rect.x + shift.x, rect.y + shift.y, rect.width, rect.height));
    };
    isOpen = true;
    isInside = false;
    void cards().show(card.entities, { rects, element: frame, x, y, byTouch: false });
  };
  const options = { capture: true, passive: true, signal };
  const entered = (event: PointerEvent): void => {
    // Frames ask for nothing before there is a pointer.
    if (!last) onFrameCard(take, signal);
    last = event;
  };
  const listen = (): void => document.addEventListener('pointerover', entered, options);
  listen();
  return { close, listen };
}
