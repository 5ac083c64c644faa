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

/** Elements drawn in a line of text like one large letter. */
const REPLACED = new Set([
  'IMG',
  'VIDEO',
  'AUDIO',
  'CANVAS',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'INPUT',
  'METER',
  'PROGRESS',
  'MATH',
]);

/** Where a flow has grown so long in one direction, it ends: no name is nearly as long, and no page may make us read for ever. */
const REACH = 4096;

/** Whether the text of a node is there to be read: not a script, not a field that somebody types in. */
export function isReadable(node: Text): boolean {
  for (let element = node.parentElement; element; element = element.parentElement) {
    if (UNREAD.has(element.nodeName.toUpperCase())) return false;
    if (element instanceof HTMLElement && element.isContentEditable) return false;
  }
  return node.isConnected;
}

/** The flow that a text node belongs to. */
export function flowAround(node: Text): Flow {
  const pieces = [
    ...walk(node, 'previousSibling', 'lastChild').reverse(),
    node,
    ...walk(node, 'nextSibling', 'firstChild'),
  ];
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

type Boundary = 'none' | 'gap' | 'break' | 'skip';

/** The pieces of text on one side of a node, nearest first, up to the break that ends the flow. */
function walk(from: Text, sibling: 'previousSibling' | 'nextSibling', firstChild: 'firstChild' | 'lastChild'): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  let node: Node = from;
  while (length < REACH) {
    const next: Node | null = node[sibling];
    if (!next) {
      const parent = node.parentElement;
      if (!parent) return pieces;
      const boundary = boundaryOf(parent);
      if (boundary === 'break' || boundary === 'skip') return pieces;
      if (boundary === 'gap') pieces.push(GAP);
      node = parent;
      continue;
    }
    node = next;
    // Going in: down to the text at the near edge of the next sibling.
    while (node instanceof Element) {
      const boundary = boundaryOf(node);
      if (boundary === 'break') return pieces;
      if (boundary === 'skip') break;
      if (boundary === 'gap') pieces.push(GAP);
      const child: Node | null = node[firstChild];
      if (!child) break;
      node = child;
    }
    if (node instanceof Text) {
      pieces.push(node);
      length += node.data.length;
    }
  }
  return pieces;
}

/** What the edge of an element does to the line of words that crosses it. */
function boundaryOf(element: Element): Boundary {
  const name = element.nodeName.toUpperCase();
  if (name === 'BR') return 'break';
  if (UNREAD.has(name)) return 'skip';
  if (REPLACED.has(name)) return 'gap';
  const { display } = getComputedStyle(element);
  if (display === 'none') return 'skip';
  if (display === 'inline' || display === 'contents' || display === 'ruby' || display === 'ruby-base') return 'none';
  return display.startsWith('inline') ? 'gap' : 'break';
}
