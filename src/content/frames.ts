import { shadowRootOf } from '../platform/shadow-root.ts';
import { focusedElement, innermost } from '../ui/outer-element.ts';

/** A card has no room in a frame that is smaller, in CSS pixels. */
const ROOM = { width: 320, height: 240 };

/**
 * Whether this document is a frame that has no room for a card, no body for it to stand in, or is higher than the window, so that it does not
 * know what of it can be seen: then the top document shows the card.
 */
export function hasNoRoom(): boolean {
  return (
    !isTop() && (innerWidth < ROOM.width || innerHeight < ROOM.height || innerHeight > outerHeight || !document.body)
  );
}

/** Whether this is the document of the whole tab. */
export function isTop(): boolean {
  return window === window.top;
}

/** Whether a target of an event is a frame, inside of which the frame's own script sees the pointer. */
export function isFrame(target: EventTarget | null): target is Element {
  return target instanceof Element && /^(?:i?frame|object|embed)$/.test(target.localName);
}

/** The element at a point of the viewport, in whatever shadow root. */
export function elementAt(x: number, y: number): Element | null {
  return innermost(document.elementFromPoint(x, y), (host) => shadowRootOf(host)?.elementFromPoint(x, y));
}

/** Whether the reader is in this document with the keyboard, and in no frame below it. */
export function isHere(): boolean {
  return document.hasFocus() ? !isFrame(focusedElement(shadowRootOf)) : isTop();
}
