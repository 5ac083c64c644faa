import { flowAround } from './flow.ts';
import { firstTextOf, lastTextOf, textNodesOf } from './text-nodes.ts';

/** Gathers what a page changes until somebody reads it again. */
export class Changes {
  readonly #added = new Set<Node>();
  /** Text nodes whose neighbourhood changed: what stood there may now be a name, or no longer one. */
  readonly #touched = new Set<Text>();

  get any(): boolean {
    return this.#added.size > 0 || this.#touched.size > 0;
  }

  /** Notes one record. @returns the text nodes that have left the document with it. */
  note({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): Text[] {
    if (type === 'characterData') {
      if (target instanceof Text) this.#touched.add(target);
      return [];
    }
    for (const node of addedNodes) this.#added.add(node);
    this.#touch(previousSibling && lastTextOf(previousSibling));
    this.#touch(nextSibling && firstTextOf(nextSibling));
    return [...removedNodes].filter((node) => !node.isConnected).flatMap(textNodesOf);
  }

  /** Hands over every text node that is to be read again, and forgets them. */
  take(): Text[] {
    const nodes = new Set<Text>();
    for (const root of this.#added) {
      if (!root.isConnected || this.#isBelowAdded(root)) continue;
      for (const node of textNodesOf(root)) nodes.add(node);
    }
    for (const node of this.#touched) {
      if (node.isConnected && !nodes.has(node)) for (const part of flowAround(node).nodes) nodes.add(part);
    }
    this.#added.clear();
    this.#touched.clear();
    return [...nodes];
  }

  #touch(node: Text | null | undefined): void {
    if (node) this.#touched.add(node);
  }

  #isBelowAdded(node: Node): boolean {
    for (let parent = node.parentNode; parent; parent = parent.parentNode) if (this.#added.has(parent)) return true;
    return false;
  }
}
