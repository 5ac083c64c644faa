import { lastChildOf, TEXTS } from './dom.ts';

/** The text nodes nearest to a place in a document, in its order: the place is in `parent`, between two of its children. */
export function textsBeside(parent: Node, before: Node | null, after: Node | null): Text[] {
  const walker = document.createTreeWalker(document, TEXTS);
  walker.currentNode = before ? lastInside(before) : parent;
  const previous = walker.currentNode instanceof Text ? walker.currentNode : walker.previousNode();
  walker.currentNode = after ?? lastInside(parent);
  const next = after instanceof Text ? after : walker.nextNode();
  return [previous, next].filter((node) => node instanceof Text);
}

/** The last node inside a node, at any depth; itself where it has none. */
function lastInside(node: Node): Node {
  let last = node;
  for (let child = lastChildOf(last); child; child = lastChildOf(last)) last = child;
  return last;
}
