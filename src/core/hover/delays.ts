/** The delays of hovering, in milliseconds. */
export const DELAYS = {
  /** At rest on a name before its card opens: long enough that a pointer on its way elsewhere opens nothing. */
  dwell: 400,
  /** The same while a card is open: the reader is already looking names up. */
  switch: 100,
  /** From leaving the name and the card to closing: time to cross the gap between them, or to come back. */
  leave: 300,
  /** How lately the pointer must have moved for a scroll to leave its wish alone: a page that still settles under a hand at work. */
  moved: 150,
} as const;

/** How far a resting pointer may tremble, in CSS pixels, and still rest. */
export const TREMBLE = 4;
