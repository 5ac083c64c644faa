/** A document that is taller than so many windows takes long enough to read that what the reader sees goes first. */
const TALL = 30;

/** How many places of the window are looked at, each lower than the one before, in so many columns: text between them is read with the rest. */
const PLACES = 36;
const COLUMNS = 3;

/**
 * Text nodes that can be seen of a tall document, from its top; none of one that is read in a moment anyway. Where there is no
 * text at a place, yields none.
 */
export function* inView(): Generator<Text | undefined> {
  // Between two roots a document has none.
  if (!(document.documentElement?.scrollHeight >= TALL * innerHeight)) return;
  for (let place = 0; place < PLACES; place++) {
    const x = ((place % COLUMNS) + 0.5) / COLUMNS;
    const y = (place + 0.5) / PLACES;
    const text = document.caretPositionFromPoint(x * innerWidth, y * innerHeight)?.offsetNode;
    yield text instanceof Text ? text : undefined;
  }
}
