/** A card has no room in a frame that is smaller, in CSS pixels. */
const ROOM = { width: 320, height: 240 };

/** Whether this document is a frame that is too small for a card: then the top document shows it. */
export function isTooSmall(): boolean {
  return !isTop() && (innerWidth < ROOM.width || innerHeight < ROOM.height);
}

/** Whether this is the document of the whole tab. */
export function isTop(): boolean {
  return window === window.top;
}

/** Whether a target of an event is a frame, inside of which the frame's own script sees the pointer. */
export function isFrame(target: EventTarget | null): target is Element {
  return (
    target instanceof HTMLIFrameElement || target instanceof HTMLObjectElement || target instanceof HTMLEmbedElement
  );
}

/** Whether the reader is in this document with the keyboard, and in no frame below it. */
export function isHere(): boolean {
  return document.hasFocus() ? !isFrame(document.activeElement) : isTop();
}
