import type { Claim } from '../core/mentions/claim.ts';
import { isConnected, isDrawn, outwards } from './dom.ts';

/** A name that stands on the page, whoever it means. */
export interface FoundName {
  readonly claims: readonly Claim[];
  /** What is painted. Never a live `Range`: those slow down every change the page makes to its DOM. */
  readonly range: StaticRange;
  /** The text nodes it runs through. */
  readonly nodes: readonly [Text, ...Text[]];
  /** What of it stands in the first of them. */
  readonly words: string;
}

/** A mention on the page. */
export interface MarkedMention extends FoundName {
  /** Keys of the entities (`pack/entity`): several where the page does not tell which of them is meant. */
  readonly entities: readonly string[];
}

/** Whether two mentions are the same words of the page with the same meaning: a page that was read again holds new objects. */
export function isSameMention(one: MarkedMention, other: MarkedMention | undefined): boolean {
  return one.entities.join() === other?.entities.join() && isSamePlace(one.range, other.range);
}

function isSamePlace(one: StaticRange, other: StaticRange): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

/** Name of the marks in the page's highlight registry; the style sheet of the manifest styles it. */
const REGISTRY_NAME = 'sidelight';

/** The marks of one document: what is painted, and which mention a text node holds. The page's DOM is never changed. */
export class Marks {
  readonly #names = new Map<FoundName, MarkedMention | undefined>();
  readonly #held = new WeakMap<Node, Set<FoundName>>();
  /** None before something is painted: a page without names need not make the interface. */
  #highlight: Highlight | undefined;
  /** Tells when what was not drawn comes to be seen. None before something is not. */
  #unfolding: IntersectionObserver | undefined;
  /** What waits for that: to ask again and again for each of thousands of names would take long. */
  #folded = new WeakSet<StaticRange>();
  #arePainted = true;

  /** Paints them, or leaves nothing of them for the page to see. */
  paint(arePainted: boolean): void {
    this.#arePainted = arePainted;
    this.#register();
  }

  /** Whether there are any. */
  get any(): boolean {
    return this.all.length > 0;
  }

  /** All names that are held. */
  get names(): FoundName[] {
    return [...this.#names.keys()];
  }

  /**
   * Holds some names in place of others. One that is found again where it was stays painted: to
   * Firefox each change of a highlight is as much work as it has ranges.
   * @returns the names as they are held; each is marked as soon as it is settled whom it means.
   */
  replace(old: readonly FoundName[], found: readonly FoundName[]): FoundName[] {
    const held = found.map((name) => {
      const before = old.find(({ range }) => isSamePlace(range, name.range));
      return before ? { ...name, range: before.range } : name;
    });
    // Till it is settled anew a name means whom it meant: a card that stands by it stays.
    const meant = new Map(old.map((name) => [name.range, this.#names.get(name)?.entities]));
    this.drop(old, new Set(held.map(({ range }) => range)));
    for (const name of held) {
      const entities = meant.get(name.range);
      this.#names.set(name, entities && { ...name, entities });
      for (const node of name.nodes) {
        const others = this.#held.get(node);
        if (others) others.add(name);
        else this.#held.set(node, new Set([name]));
      }
    }
    return held;
  }

  /**
   * Takes away some names, as far as they are still held.
   * @param painted ranges that stay painted.
   */
  drop(names: Iterable<FoundName>, painted?: ReadonlySet<StaticRange>): undefined {
    for (const found of names) {
      if (!this.#names.delete(found)) continue;
      if (!painted?.has(found.range)) this.#highlight?.delete(found.range);
      for (const node of found.nodes) this.#held.get(node)?.delete(found);
    }
  }

  /**
   * Takes away every name that is no longer in the document, one with each step. Of what is changed while it is out of the document nobody
   * tells: a page that uses its nodes again may have put other words there.
   */
  *removeGone(): Generator<undefined> {
    for (const name of this.names) {
      const { nodes, words, range } = name;
      const [first] = nodes;
      const at = range.startOffset;
      // Not by all the text, which Firefox copies each time.
      const isThere = nodes.every(isConnected) && at < first.length && first.substringData(at, words.length) === words;
      if (!isThere) yield this.drop([name]);
    }
  }

  /**
   * Marks names by whom they mean, one with each step.
   * @param names those to settle.
   * @param entitiesOf the entities that a name means: none where it means somebody else.
   */
  *settle(names: Iterable<FoundName>, entitiesOf: (claims: readonly Claim[]) => readonly string[]): Generator<void> {
    for (const found of names) {
      if (!this.#names.has(found)) continue;
      const entities = entitiesOf(found.claims);
      if (this.#names.get(found)?.entities.join() === entities.join()) continue;
      this.#names.set(found, entities.length > 0 ? { ...found, entities } : undefined);
      if (entities.length > 0) this.#show(found);
      else this.#highlight?.delete(found.range);
      yield;
    }
    this.#register();
  }

  /** Paints again what the page has taken out of the registry, or out of the entry. */
  restore(): void {
    for (const mention of this.all)
      if (!this.#highlight?.has(mention.range) && !this.#folded.has(mention.range)) this.#show(mention);
    this.#register();
  }

  /** The mentions that run through a text node; through any other none. */
  of(node: Node | undefined): MarkedMention[] {
    return this.heldIn([node]).flatMap((found) => this.#names.get(found) ?? []);
  }

  /** All mentions. */
  get all(): MarkedMention[] {
    return [...this.#names.values()].filter((mention) => mention !== undefined);
  }

  /** The same, in the order of the page. */
  inOrder(): MarkedMention[] {
    return this.all.sort(({ range: a }, { range: b }) => {
      if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
      const position = a.startContainer.compareDocumentPosition(b.startContainer);
      return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
  }

  /** Stops painting. The page's registry holds nothing of ours afterwards. */
  clear(): void {
    this.drop(this.names);
    this.#unfolding?.disconnect();
    // A page may have put something in, too.
    this.#highlight?.clear();
    this.#register();
  }

  /** The names that run through some text nodes, whomever they mean. */
  heldIn(nodes: readonly (Node | undefined)[]): FoundName[] {
    return nodes.flatMap((node) => [...((node && this.#held.get(node)) ?? [])]);
  }

  /** Has a name painted: at once, or when what it stands in is seen. */
  #show({ range, nodes: [text] }: FoundName): void {
    // An element without a box of its own is drawn where the one around it is.
    const box = outwards(text).find((outer) => isDrawn(outer) || getComputedStyle(outer).display !== 'contents');
    if (!box || isDrawn(box, { visibilityProperty: true })) {
      this.#highlight ??= new Highlight();
      this.#highlight.add(range);
    }
    // Where only its visibility hides it, no event tells: that is looked after with all marks.
    else if (!isDrawn(box)) {
      this.#folded.add(range);
      this.#unfold(box);
    }
  }

  #unfold(box: Element): void {
    this.#unfolding ??= new IntersectionObserver((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      // What is still not drawn is observed again.
      observer.disconnect();
      this.#folded = new WeakSet();
      this.restore();
    });
    this.#unfolding.observe(box);
  }

  /** A page without names sees no entry; a page that cleared the registry gets it back with the next marks. An entry of its own it keeps. */
  #register(): void {
    if (!this.#highlight) return;
    const isWanted = this.#arePainted && this.#highlight.size > 0;
    if (isWanted === (CSS.highlights.get(REGISTRY_NAME) === this.#highlight)) return;
    if (isWanted) CSS.highlights.set(REGISTRY_NAME, this.#highlight);
    else CSS.highlights.delete(REGISTRY_NAME);
  }
}
