/** The delays of hovering, in milliseconds. */
export const DELAYS = {
  /** At rest on a name before its card opens: long enough that a pointer on its way elsewhere opens nothing. */
  dwell: 400,
  /** The same while a card is open: the reader is already looking names up. */
  switch: 100,
  /** From leaving the name and the card to closing: time to cross the gap between them, or to come back. */
  leave: 300,
} as const;

/** How far a resting pointer may tremble, in CSS pixels, and still rest. */
export const TREMBLE = 4;
