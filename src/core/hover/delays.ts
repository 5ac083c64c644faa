/** The delays of hovering, in milliseconds. */
export const DELAYS = {
  /** At rest on a name before its card opens: long enough that a pointer on its way elsewhere opens nothing. */
  dwell: 400,
  /** The same while a card is open: the reader is already looking names up. */
  switch: 100,
  /** Where a key says that a card is wanted: the pointer has only to stop. */
  prompt: 100,
  /** From leaving the name and the card to closing: time to come back. On a straight way into the card, from the last step nearer to it. */
  leave: 300,
  /** How lately the pointer must have moved for a scroll to leave its wish alone: a page that still settles under a hand at work. */
  moved: 150,
} as const;

/** How long, in milliseconds, a name may be nowhere: a page that draws it anew takes it away before it is read again. */
export const ABSENCE = 250;

/** How far a resting pointer may tremble, in CSS pixels, and still rest. */
export const TREMBLE = 4;

/** How far a pointer goes, in CSS pixels, before it is clearly on its way from a card that has become smaller under it. */
export const AWAY = 32;
