import { isConnected, nameOf, openRootOf } from './dom.ts';

/** The shadow root of an element, open or closed; none where it has none. */
export type RootOf = (element: Element) => ShadowRoot | null;

/** How many elements are looked at before the clock is. */
const FEW = 8;

/** How long, in milliseconds, is looked in one step: elements may stand far apart, with very much text between them. */
const STEP = 1;

/** The elements that can have a shadow root, but for those of the page's own making, with a hyphen in their names (DOM Standard, «valid shadow host name»). */
const HOSTS = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN'.split(' '),
);

/** Our own element: what a card says is not the page's text. */
const OWN = 'SIDELIGHT-CARD';

/**
 * The shadow roots of a document that are known, by far not all at once: no event tells of them, and asking every element
 * takes time.
 */
export class ShadowRoots {
  readonly #rootOf: RootOf;
  readonly #known = new Set<ShadowRoot>();
  /** Elements of the page's own making, which may get a root later. */
  readonly #promising = new Set<Element>();

  constructor(rootOf: RootOf) {
    this.#rootOf = rootOf;
  }

  /** All that are known, as the browser's hit test wants them. */
  get all(): ShadowRoot[] {
    return [...this.#known];
  }

  /**
   * Looks for roots that are not known yet in and below a node, those inside of others too. Yields now and then, with none.
   * @param thoroughly whether also for closed ones of ordinary elements, which are rare and take long to find.
   */
  *below(node: Node, thoroughly: boolean): Generator<ShadowRoot | undefined> {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
    let looked = 0;
    let end = performance.now() + STEP;
    for (let one: Node | null = walker.currentNode; one; one = walker.nextNode()) {
      const root = one instanceof Element && this.#find(one, thoroughly);
      if (root) {
        yield root;
        yield* this.below(root, thoroughly);
      }
      if (++looked % FEW === 0 && performance.now() > end) {
        yield undefined;
        end = performance.now() + STEP;
      }
    }
  }

  /** The roots that elements of the page's own making have got since they were looked at. */
  *late(): Generator<ShadowRoot | undefined> {
    for (const element of this.#promising) {
      if (!isConnected(element)) this.#promising.delete(element);
      else if (this.#rootOf(element)) yield* this.below(element, true);
    }
  }

  /** Forgets the roots that have left the document. */
  forgetGone(): void {
    for (const root of this.#known) if (!isConnected(root)) this.#known.delete(root);
  }

  #find(element: Element, thoroughly: boolean): ShadowRoot | undefined {
    const name = nameOf(element);
    const isCustom = name.includes('-');
    if (name === OWN || !(isCustom || HOSTS.has(name))) return undefined;
    const root = isCustom || thoroughly ? this.#rootOf(element) : openRootOf(element);
    if (isCustom && !root) this.#promising.add(element);
    if (!root || this.#known.has(root)) return undefined;
    this.#promising.delete(element);
    this.#known.add(root);
    return root;
  }
}
