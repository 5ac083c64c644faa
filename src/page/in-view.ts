/** A document that is taller than so many windows takes long enough to read that what the reader sees goes first. */
const TALL = 30;

/** How many places across and down the window are looked at: text that lies between them is read with the rest. */
const ACROSS = 3;
const DOWN = 12;

/**
 * Text nodes that can be seen of a tall document, from its top; none of one that is read in a moment anyway. Where there is no
 * text at a place, yields none.
 */
export function* inView(): Generator<Text | undefined> {
  // Between two roots a document has none.
  if (!(document.documentElement?.scrollHeight >= TALL * innerHeight)) return;
  for (let place = 0; place < ACROSS * DOWN; place++) {
    const x = ((place % ACROSS) + 0.5) / ACROSS;
    const y = (Math.floor(place / ACROSS) + 0.5) / DOWN;
    const text = document.caretPositionFromPoint(x * innerWidth, y * innerHeight)?.offsetNode;
    yield text instanceof Text ? text : undefined;
  }
}
