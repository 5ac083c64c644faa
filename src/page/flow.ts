import {
  firstChildOf,
  isConnected,
  isInside,
  lastChildOf,
  nameOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  REPLACED,
  textOf,
} from './dom.ts';
import { PART } from './long-text.ts';
import { FIELD } from './typing-fields.ts';

/** Text that a reader reads as one run of words, though markup may split it: the text nodes between two breaks. */
export interface Flow {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each node, where its data begins in the text. */
  readonly starts: readonly number[];
}

/** A place in a text node, as a DOM boundary point. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Elements whose text is not there to be read, or is the reader's own. */
const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'TITLE',
  'HEAD',
  'DATALIST',
]);

/** The same as a selector, and what is not typed into inside of what is. */
const UNREADABLE = [[...UNREAD].join().toLowerCase(), FIELD].join();

/** Footnote marks: they part the words on their two sides, like what is drawn as one large letter. */
const NOTE = /^SU[BP]$/;

/** Where a flow has grown so long in one direction, it ends: no name is nearly as long, and no page may make us read for ever. */
const REACH = 4096;

/** A floated element with no more letters than this is a drop cap: the word goes on beside it. */
const DROP_CAP = 2;

/** Whether the text of a node is there to be read: not a script, not a field that somebody types in. */
export function isReadable(node: Text): boolean {
  return !isInside(node, UNREADABLE) && isConnected(node);
}

/** The flow that a text node belongs to. */
export function flowAround(node: Text): Flow {
  const pieces = [...walk(node, BACKWARDS).reverse(), node, ...walk(node, FORWARDS)];
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    if (piece === GAP) {
      text += ' ';
      continue;
    }
    nodes.push(piece);
    starts.push(text.length);
    text += piece.data;
  }
  return { text, nodes, starts };
}

/** The node and offset of a place in the text of a flow. A place between two nodes is the end of the first (`end`) or the start of the second. */
export function placeIn({ nodes, starts }: Flow, offset: number, side: 'start' | 'end'): Place | undefined {
  const at =
    side === 'start'
      ? starts.findLastIndex((start) => start <= offset)
      : starts.findLastIndex((start) => start < offset);
  const node = nodes[at];
  return node && { node, offset: offset - (starts[at] ?? 0) };
}

/** Stands for something that parts words without ending the flow: an inline block, a picture. */
const GAP = ' ';
type Piece = Text | typeof GAP;

interface Direction {
  readonly sibling: (node: Node) => Node | null;
  readonly child: (node: Node) => Node | null;
}

const FORWARDS: Direction = { sibling: nextSiblingOf, child: firstChildOf };
const BACKWARDS: Direction = { sibling: previousSiblingOf, child: lastChildOf };

/** The pieces of text on one side of a node, nearest first, up to the break that ends the flow. */
function walk(from: Text, { sibling, child }: Direction): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  let node: Node = from;
  /** An inline block has been left, and nothing but white space stands behind it: a second one is no neighbour in a line. */
  let leftBlock = false;
  while (length < REACH) {
    const next = sibling(node);
    if (!next) {
      const parent = parentOf(node);
      if (!(parent instanceof Element)) return pieces;
      const boundary = boundaryOf(parent);
      if (boundary === 'break' || boundary === 'skip') return pieces;
      if (boundary !== 'none') pieces.push(GAP);
      leftBlock ||= boundary === 'gap';
      node = parent;
      continue;
    }
    node = next;
    // Going in: down to the text at the near edge of the next sibling.
    while (node instanceof Element) {
      const boundary = boundaryOf(node);
      if (boundary === 'skip' || isOutOfFlow(node)) break;
      if (boundary === 'break' || (boundary === 'gap' && leftBlock)) return pieces;
      if (boundary !== 'none') pieces.push(GAP);
      const inner = child(node);
      if (!inner) break;
      node = inner;
    }
    if (node instanceof Text) {
      // A very long text is read in parts, each a flow of its own.
      if (node.length > PART) return pieces;
      pieces.push(node);
      length += node.data.length;
      if (node.data.trim() !== '') leftBlock = false;
    }
  }
  return pieces;
}

type Boundary = 'none' | 'space' | 'gap' | 'break' | 'skip';

/** What the edge of an element does to the line of words that crosses it. */
function boundaryOf(element: Element): Boundary {
  const name = nameOf(element);
  // In drawings a text has a place of its own, and so has a part of it that says so; Firefox calls both `inline`.
  if (name === 'BR' || name === 'TEXT' || (name === 'TSPAN' && element.matches('[x], [y], [dy]'))) return 'break';
  if (UNREAD.has(name)) return 'skip';
  if (REPLACED.test(name) || NOTE.test(name)) return 'gap';
  const style = getComputedStyle(element);
  const { display, float } = style;
  if (display === 'none') return 'skip';
  if (float !== 'none') return (textOf(element) ?? '').trim().length <= DROP_CAP ? 'none' : 'break';
  if (display === 'inline') return isSpaced(style) ? 'space' : 'none';
  if (display === 'contents' || display === 'ruby' || display === 'ruby-base') return 'none';
  return display.startsWith('inline') ? 'gap' : 'break';
}

/** What keeps words apart that touch in the markup. */
const SIDES = ['marginLeft', 'marginRight', 'paddingLeft', 'paddingRight'] as const;

/** About as wide as a space, in the size of the letters; what is marked as found inside of a word mostly has less around it. */
const SPACE = 0.25;

/** Whether an element is kept apart from what touches it. */
function isSpaced(style: CSSStyleDeclaration): boolean {
  const space = Number.parseFloat(style.fontSize) * SPACE;
  return SIDES.some((side) => Number.parseFloat(style[side]) > space);
}

/** Whether an element is lifted out of the line it stands in the markup of. */
function isOutOfFlow(element: Element): boolean {
  const { position } = getComputedStyle(element);
  return position === 'absolute' || position === 'fixed';
}
