import * as v from 'valibot';
import { browser } from './browser.ts';
import { onMessage } from './messages.ts';
import { valid } from './valid.ts';

/**
 * What a frame that is too small for a card tells the top document of its tab: the card that is wanted there, and
 * no card where none is any more. Lengths are CSS pixels.
 */
const FrameMessage = v.object({
  frameCards: v.array(
    v.object({
      entities: v.array(v.string()),
      /** What the name covers in the frame's viewport: a rectangle for each line. */
      rects: v.array(v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() })),
      at: v.object({
        /** The pointer, in the frame's viewport. */
        x: v.number(),
        y: v.number(),
        /** The same place on the screen, which all frames share; none for a reader who is in the frame with a finger or the keyboard. */
        onScreen: v.optional(v.object({ x: v.number(), y: v.number() })),
        byTouch: v.optional(v.boolean()),
      }),
    }),
  ),
});

export type FrameCard = v.InferOutput<typeof FrameMessage>['frameCards'][number];

/** Tells the top document, by way of the background script, which alone can. */
export function tellTop(
  ...frameCards: (Omit<FrameCard, 'entities'> & { readonly entities: readonly string[] })[]
): void {
  // An extension that was updated meanwhile has nobody who hears.
  void browser.runtime.sendMessage({ frameCards }).catch(() => undefined);
}

/** What a message tells the top document; none where it is another message. */
export function readFrameMessage(message: unknown): { readonly frameCards: readonly FrameCard[] } | undefined {
  return valid(FrameMessage, message);
}

/** Calls back with the card that a frame wants, or with none, until the signal. */
export function onFrameCard(callback: (card?: FrameCard) => void, signal: AbortSignal): void {
  onMessage(FrameMessage, ({ frameCards }) => callback(frameCards[0]), signal);
}
