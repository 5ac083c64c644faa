import { type FrameCard, onFrameCard } from '../platform/frame-messages.ts';
import type { Cards } from './cards.ts';
import { elementAt } from './frames.ts';

export interface FrameCardsOptions {
  /** What shows cards; not asked for before a frame wants one. */
  readonly cards: () => Cards;
  readonly signal: AbortSignal;
}

/**
 * Shows the cards of frames that are too small for them. The frame says when, as long as the pointer is in it.
 * @returns to be called when the document has a new root: it may have lost all listeners.
 */
export function frameCards({ cards, signal }: FrameCardsOptions): () => void {
  /** Where the pointer was last seen in this document, and where that was on the screen. */
  let last: PointerEvent | undefined;
  /** None before a frame has had a card here. */
  let shown: Cards | undefined;
  const take = (card?: FrameCard): void => {
    if (!card) {
      shown?.release();
      return;
    }
    if (!last) return;
    const { entities, rects, at, onScreen } = card;
    // Frames may be nested, so where this one is shows only on the screen; one zoom holds for all documents of a tab. Browsers zoom
    // by twentieths, more or less; what is left over is the window's frame.
    const zoom = Math.round((outerWidth / innerWidth) * 20) / 20 || 1;
    const x = last.clientX + (onScreen.x - last.screenX) / zoom;
    const y = last.clientY + (onScreen.y - last.screenY) / zoom;
    const frame = elementAt(x, y);
    if (!frame) return;
    const first = frame.getBoundingClientRect();
    const target = {
      entities,
      rects: () => {
        // The page may scroll, and the frame with it.
        const now = frame.getBoundingClientRect();
        const shift = { x: x - at.x + now.x - first.x, y: y - at.y + now.y - first.y };
        return rects.map((rect) => new DOMRect(rect.x + shift.x, rect.y + shift.y, rect.width, rect.height));
      },
      element: () => frame,
      is: () => false,
      isThere: () => true,
    };
    shown = cards();
    shown.show(target, { x, y });
  };
  const entered = (event: PointerEvent): void => {
    // Frames ask for nothing before there is a pointer.
    if (!last) onFrameCard(take, signal);
    last = event;
  };
  const listen = (): void =>
    document.addEventListener('pointerover', entered, { capture: true, passive: true, signal });
  listen();
  return listen;
}
