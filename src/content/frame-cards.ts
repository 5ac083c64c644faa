import { DELAYS } from '../core/hover/delays.ts';
import { type FrameCard, onFrameCard } from '../platform/frame-messages.ts';
import type { Cards } from './cards.ts';
import { isFrame } from './frames.ts';

export interface FrameCardsOptions {
  /** What shows cards; not asked for before a frame wants one. */
  readonly cards: () => Cards;
  readonly signal: AbortSignal;
}

/**
 * Shows the cards of frames that are too small for them. The frame says when; whether the pointer is in the card is seen here.
 * @returns what closes the card that is open, if any.
 */
export function frameCards({ cards, signal }: FrameCardsOptions): () => void {
  /** The frame that the pointer went into last, and where that was in this document and on the screen. */
  let entered: { readonly frame: Element; readonly event: PointerEvent } | undefined;
  let isOpen = false;
  let isInside = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(leaving);
    if (isOpen) cards().host.hide();
    isOpen = false;
    isInside = false;
  };
  const options = { capture: true, passive: true, signal };
  /** Frames ask for nothing before the pointer has gone into one. */
  const listen = (): void => {
    document.addEventListener(
      'pointermove',
      (event) => {
        if (!isOpen) return;
        clearTimeout(leaving);
        if (cards().host.owns(event)) isInside = true;
        else if (isInside) leaving = setTimeout(close, DELAYS.leave);
      },
      options,
    );
    document.addEventListener('pointerdown', (event) => isOpen && !cards().host.owns(event) && close(), options);
    document.addEventListener('keydown', ({ key }) => (key === 'Escape' ? close() : undefined), options);
    onFrameCard(take, signal);
  };
  document.addEventListener(
    'pointerover',
    (event) => {
      if (!isFrame(event.target)) return;
      if (!entered) listen();
      entered = { frame: event.target, event };
    },
    options,
  );

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
    void cards().show(card.entities, { rects, element: frame, x: x + card.at.x, y: y + card.at.y, byTouch: false });
  };
  return close;
}
