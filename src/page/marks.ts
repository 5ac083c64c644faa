/** A mention on the page. */
export interface MarkedMention {
  /** Keys of the entities (`pack/entity`): several where the page does not tell which of them is meant. */
  readonly entities: readonly string[];
  /** What is painted. Never a live `Range`: those slow down every change the page makes to its DOM. */
  readonly range: StaticRange;
  /** The text nodes it runs through. */
  readonly nodes: readonly Text[];
}

/** Whether two mentions are the same words of the page with the same meaning: a page that was read again holds new objects. */
export function isSameMention(one: MarkedMention, other: MarkedMention | undefined): boolean {
  return (
    one.entities.join() === other?.entities.join() &&
    one.range.startContainer === other.range.startContainer &&
    one.range.startOffset === other.range.startOffset
  );
}

/** Name of the marks in the page's highlight registry; the style sheet of the manifest styles it. */
const REGISTRY_NAME = 'sidelight';

/** The marks of one document: what is painted, and which mention a text node holds. The page's DOM is never changed. */
export class Marks {
  readonly #mentions = new WeakMap<Text, MarkedMention[]>();
  readonly #highlight = new Highlight();
  /** What the highlight holds: Firefox lets no content script iterate over that. */
  readonly #all = new Set<MarkedMention>();

  /** Puts mentions in the place of all that the given nodes held. */
  replace(read: Iterable<Text>, mentions: readonly MarkedMention[]): void {
    this.remove(read);
    for (const mention of mentions) {
      this.#highlight.add(mention.range);
      this.#all.add(mention);
      for (const node of mention.nodes) {
        const held = this.#mentions.get(node);
        if (held) held.push(mention);
        else this.#mentions.set(node, [mention]);
      }
    }
    this.#register();
  }

  /** Takes away every mention that runs through one of the nodes. */
  remove(nodes: Iterable<Text>): void {
    for (const node of nodes) {
      for (const mention of this.#mentions.get(node) ?? []) {
        this.#highlight.delete(mention.range);
        this.#all.delete(mention);
        for (const other of mention.nodes) if (other !== node) this.#forget(other, mention);
      }
      this.#mentions.delete(node);
    }
  }

  /** The mentions that run through a text node. */
  of(node: Text | undefined): readonly MarkedMention[] {
    return (node && this.#mentions.get(node)) ?? [];
  }

  /** All mentions, in the order of the page. */
  inOrder(): MarkedMention[] {
    return [...this.#all].sort(({ range: a }, { range: b }) => {
      if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
      const position = a.startContainer.compareDocumentPosition(b.startContainer);
      return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
  }

  /** Stops painting. The page's registry holds nothing of ours afterwards. */
  clear(): void {
    this.#highlight.clear();
    this.#all.clear();
    CSS.highlights.delete(REGISTRY_NAME);
  }

  #forget(node: Text, mention: MarkedMention): void {
    const rest = (this.#mentions.get(node) ?? []).filter((one) => one !== mention);
    if (rest.length > 0) this.#mentions.set(node, rest);
    else this.#mentions.delete(node);
  }

  /** A page without names sees no entry; a page that cleared the registry gets it back with the next marks. */
  #register(): void {
    if (this.#highlight.size === 0) CSS.highlights.delete(REGISTRY_NAME);
    else if (CSS.highlights.get(REGISTRY_NAME) !== this.#highlight) CSS.highlights.set(REGISTRY_NAME, this.#highlight);
  }
}
