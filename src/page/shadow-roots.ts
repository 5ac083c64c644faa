import { ELEMENTS, firstChildOf, isConnected } from './dom.ts';

/** The shadow root of an element, open or closed; none where it has none. */
export type RootOf = (element: Element) => ShadowRoot | null;

/** How many elements are looked at before the clock is. */
const FEW = 32;

/** How long, in milliseconds, is looked in one step: elements may stand far apart, with very much text between them. */
const STEP = 1;

/** At how many elements is looked each time whether they have got a root: that is some tenths of a millisecond. */
const TURN = 128;

/** The elements that can have a shadow root; those of the page's own making have a hyphen in their names (DOM Standard, «valid shadow host name»). */
const HOST = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;

/** Our own element: what a card says is not the page's text. */
export const OWN = 'sidelight-card';

/**
 * The shadow roots of a document that are known, by far not all at once: no event tells of them, and asking every element
 * takes time.
 */
export class ShadowRoots {
  /** How any element's root is found, known or not. */
  readonly rootOf: RootOf;
  readonly #known = new Set<ShadowRoot>();
  /** Elements of the page's own making, which may get a root later. */
  readonly #promising = new Set<Element>();

  constructor(rootOf: RootOf) {
    this.rootOf = rootOf;
  }

  /** All that are known. */
  get all(): ShadowRoot[] {
    return [...this.#known];
  }

  /** Those at a point of the viewport (CSS pixels), from the outside. One that is not known yet is found with the late ones. */
  at(x: number, y: number): ShadowRoot[] {
    const roots: ShadowRoot[] = [];
    for (let tree: Document | ShadowRoot | null = document; tree; ) {
      const element: Element | null = tree.elementFromPoint(x, y);
      tree = element && this.rootOf(element);
      // Where nothing in it is hit, some browsers answer with its host.
      if (!tree || roots.includes(tree)) break;
      roots.push(tree);
      if (!this.#known.has(tree)) this.#promising.add(tree.host);
    }
    return roots;
  }

  /**
   * Looks for roots that are not known yet in and below a node, those inside of others too. Yields now and then, with none.
   * @param thoroughly whether also for closed ones of ordinary elements that are not empty, which are rare and take long to find.
   */
  *below(node: Node, thoroughly: boolean): Generator<ShadowRoot | undefined> {
    const walker = document.createTreeWalker(node, ELEMENTS);
    let looked = 0;
    let end = performance.now() + STEP;
    for (let one: Node | null = walker.currentNode; one; one = walker.nextNode()) {
      // Most elements can have none, and on a fresh page a call for each takes long.
      const { localName } = one as Element;
      if (HOST.test(localName)) {
        const root = this.#find(one as Element, localName, thoroughly);
        if (root) {
          yield root;
          yield* this.below(root, thoroughly);
        }
      }
      if (++looked % FEW === 0 && performance.now() > end) {
        yield undefined;
        end = performance.now() + STEP;
      }
    }
  }

  /** Whether any element may still get a root. */
  get mayGrow(): boolean {
    return this.#promising.size > 0;
  }

  /** The roots that elements of the page's own making have got since they were looked at. A page may have thousands: in each turn some. */
  *late(): Generator<ShadowRoot | undefined> {
    for (const element of [...this.#promising].slice(0, TURN)) {
      this.#promising.delete(element);
      if (!isConnected(element)) continue;
      if (this.rootOf(element)) yield* this.below(element, true);
      else this.#promising.add(element);
    }
  }

  /** Forgets the roots that have left the document. */
  forgetGone(): void {
    for (const root of this.#known) if (!isConnected(root)) this.#known.delete(root);
  }

  #find(element: Element, name: string, thoroughly: boolean): ShadowRoot | undefined {
    if (name === OWN) return undefined;
    const isCustom = name.includes('-');
    // Ordinary elements that get one are mostly empty, for what is in them then is not drawn.
    const isLikely = isCustom || thoroughly || !firstChildOf(element);
    const root = isLikely ? this.rootOf(element) : element.shadowRoot;
    if (isCustom && !root) this.#promising.add(element);
    if (!root || this.#known.has(root)) return undefined;
    this.#promising.delete(element);
    this.#known.add(root);
    return root;
  }
}
