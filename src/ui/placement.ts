import { type Box, contains } from '../core/hover/corridor.ts';
import { ABSENCE } from '../core/hover/delays.ts';
import { GAP, placeBeside, type Size } from './beside.ts';
import { outerElement } from './outer-element.ts';
import { isApart } from './top-layer.ts';

/** Up to this width a card that a finger asked for lies at the lower edge of the screen, in CSS pixels. */
const NARROW = 600;

/** What a card stands by. */
export interface Reference {
  /** Its rectangles on the screen, one for each line; none while the page draws it anew, or once it is gone. */
  rects(): DOMRect[];
  /** The element it stands in; what scrolls or clips that, scrolls or clips the name. */
  element(): Element | null;
}

/** What a card is placed by. */
export interface Anchor {
  readonly reference: Reference;
  /** Where the pointer is: of a name on two lines, the card goes to the line it points at. */
  readonly x: number;
  readonly y: number;
  /** A finger asked for the card. */
  readonly byTouch?: boolean | undefined;
}

/** How high a card may be, as part of the viewport's height; the style sheet says the same. */
const TALLEST = 0.6;

/** What can be seen of the page: the card lies in the top layer, where nothing else clips it. */
export function viewportSize(): Size {
  // In quirks mode it is the body that scrolls (CSSOM View, `scrollingElement`), and the root has a size of its own.
  return { width: (document.scrollingElement ?? document.documentElement).clientWidth, height: innerHeight };
}

/**
 * Places an element by its anchor, and keeps it there while the page scrolls and changes: as long as a card is open, each
 * frame looks whether its name or its size has changed.
 * @param spare what it should not cover.
 * @param enter brings the element into the page.
 * @param onGone the name has left the page or the screen.
 * @returns how to stop.
 */
export function keepPlaced(
  element: HTMLElement,
  anchor: Anchor,
  spare: readonly Box[],
  enter: () => void,
  onGone: () => void,
): () => void {
  let stopped = false;
  let placedFor = '';
  let seen = performance.now();
  let room = Number.POSITIVE_INFINITY;
  const give = (height: number): void => {
    room = height;
    element.style.setProperty('--available', `${height}px`);
  };
  const line = lineAt(anchor);
  const isSheet = anchor.byTouch === true && viewportSize().width <= NARROW;
  element.classList.toggle('sheet', isSheet);
  let above: boolean | undefined;
  const place = (to: DOMRect): void => {
    const viewport = viewportSize();
    const width = element.offsetWidth;
    const content = element.firstElementChild?.scrollHeight ?? 0;
    const height = Math.min(content + element.offsetHeight - element.clientHeight, TALLEST * viewport.height);
    const rightToLeft = element.dir === 'rtl';
    const found = placeBeside({ line: to, card: { width, height }, viewport, rightToLeft, above, spare });
    above = found.above;
    if (Math.min(found.available, room) < height) give(found.available);
    element.style.translate = `${found.x}px ${found.y}px`;
  };
  const look = (): void => {
    if (stopped) return;
    const rects = anchor.reference.rects();
    const rect = rects[line] ?? rects[0];
    if (rect ? !isInView(rect, anchor.reference.element()) : performance.now() > seen + ABSENCE) {
      onGone();
      return;
    }
    requestAnimationFrame(look);
    if (!rect) return;
    // The page has thrown it away with what it stood in.
    if (!element.isConnected) enter();
    seen = performance.now();
    const now = JSON.stringify([rect, viewportSize(), element.offsetHeight]);
    if (now !== placedFor && !isSheet) place(rect);
    placedFor = now;
  };
  const { top = 0, bottom = 0 } = anchor.reference.rects()[line] ?? {};
  // The roomier side is mostly the right one: said beforehand, the browser styles and lays out the card once.
  give(Math.max(top, innerHeight - bottom) - 2 * GAP);
  enter();
  // A page that is magnified as a whole (`zoom`) is not to magnify the card with it, nor to put it elsewhere.
  element.style.zoom = String(1 / element.currentCSSZoom);
  look();
  return () => {
    stopped = true;
  };
}

/** Of a name on two lines, the number of the line that the pointer is on. */
function lineAt({ reference, ...pointer }: Anchor): number {
  return Math.max(
    0,
    reference.rects().findIndex((rect) => contains(rect, pointer)),
  );
}

/** Whether something of a rectangle can be seen: not scrolled out of the viewport, nor of a box that clips its content. */
function isInView(rect: DOMRect, element: Element | null): boolean {
  const { width, height } = viewportSize();
  if (!meet(rect, new DOMRect(0, 0, width, height))) return false;
  /** What it stands in lies where it is put, whatever is around that and has no place of its own (CSS 2, «containing block»). */
  let isPut = false;
  for (let box = element; box instanceof HTMLElement; box = outerElement(box)) {
    const { overflow, display, position } = getComputedStyle(box);
    if (isPut && position === 'static') continue;
    const clips = overflow !== 'visible' && display !== 'inline' && display !== 'contents';
    const isRoot = box === document.documentElement || box === document.body;
    if (clips && !isRoot && !meet(rect, Element.prototype.getBoundingClientRect.call(box))) return false;
    if (position === 'fixed' || isApart(box)) return true;
    isPut = position === 'absolute';
  }
  return true;
}

function meet(one: DOMRect, other: DOMRect): boolean {
  return one.right > other.left && one.left < other.right && one.bottom > other.top && one.top < other.bottom;
}
