/** The text nodes below a node, in document order; the node itself where it is one. */
export function textNodesOf(root: Node): Text[] {
  if (root instanceof Text) return [root];
  const walker = textWalker(root);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The first text node in a node, if it has one. */
export function firstTextOf(root: Node): Text | undefined {
  if (root instanceof Text) return root;
  return (textWalker(root).nextNode() as Text | null) ?? undefined;
}

/** The last text node in a node, if it has one. */
export function lastTextOf(root: Node): Text | undefined {
  if (root instanceof Text) return root;
  for (let child = root.lastChild; child; child = child.previousSibling) {
    const last = lastTextOf(child);
    if (last) return last;
  }
  return undefined;
}

function textWalker(root: Node): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
}
