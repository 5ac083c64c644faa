import { isConnected, parentOf } from './dom.ts';
import { flowAround } from './flow.ts';
import { textNodesOf, textsBeside } from './text-nodes.ts';

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
    if (isConnected(target)) {
      for (const text of textsBeside(target, previousSibling, nextSibling)) this.#touched.add(text);
    }
    return [...removedNodes].filter((node) => !isConnected(node)).flatMap(textNodesOf);
  }

  /** Hands over every text node that is to be read again, and forgets them. */
  take(): Text[] {
    const nodes = new Set<Text>();
    for (const root of this.#added) {
      if (!isConnected(root) || this.#isBelowAdded(root)) continue;
      for (const node of textNodesOf(root)) nodes.add(node);
    }
    for (const node of this.#touched) {
      if (isConnected(node) && !nodes.has(node)) for (const part of flowAround(node).nodes) nodes.add(part);
    }
    this.#added.clear();
    this.#touched.clear();
    return [...nodes];
  }

  #isBelowAdded(node: Node): boolean {
    for (let parent = parentOf(node); parent; parent = parentOf(parent)) if (this.#added.has(parent)) return true;
    return false;
  }
}
