import { type FrameCard, onFrameCard } from '../platform/frame-messages.ts';
import { shadowRootOf } from '../platform/shadow-root.ts';
import { focusedElement } from '../ui/outer-element.ts';
import type { Cards } from './cards.ts';
import { elementAt, isFrame } from './frames.ts';

export interface FrameCardsOptions {
  /** What shows cards; not asked for before a frame wants one. */
  readonly cards: () => Cards;
  readonly signal: AbortSignal;
}

/**
 * Shows the cards of frames that are too small for them. The frame says when.
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
    const { entities, rects, at } = card;
    const pointed = at.onScreen && last && placeOf(at.onScreen, last);
    // A reader without a pointer is in the frame with the focus; a name in one that this one is around is taken to stand at its corner.
    const frame = pointed ? elementAt(pointed.x, pointed.y) : focusedElement(shadowRootOf);
    if (!isFrame(frame)) return;
    const first = frame.getBoundingClientRect();
    const { x, y } = pointed ?? new DOMPoint(first.x + at.x, first.y + at.y);
    const target = {
      entities,
      rects: () => {
        // The page may scroll, and the frame with it.
        const now = frame.getBoundingClientRect();
        const [right, down] = [now.x - first.x + x - at.x, now.y - first.y + y - at.y];
        return rects.map((rect) => new DOMRect(rect.x + right, rect.y + down, rect.width, rect.height));
      },
      element: () => frame,
    };
    shown = cards();
    shown.summon(target, { ...at, x, y });
  };
  onFrameCard(take, signal);
  const entered = (event: PointerEvent): void => {
    last = event;
  };
  const listen = (): void => document.addEventListener('pointerover', entered, { capture: true, signal });
  listen();
  return listen;
}

/** Where in this document a place on the screen is, told from where the pointer was last seen. */
function placeOf({ x, y }: { readonly x: number; readonly y: number }, last: PointerEvent): DOMPointReadOnly {
  // Frames may be nested, so where one is shows only on the screen; one zoom holds for all documents of a tab. Browsers zoom by
  // twentieths, more or less; what is left over is the window's frame.
  const zoom = Math.round((outerWidth / innerWidth) * 20) / 20 || 1;
  return new DOMPoint(last.clientX + (x - last.screenX) / zoom, last.clientY + (y - last.screenY) / zoom);
}
