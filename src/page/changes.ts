import { isConnected, parentOf } from './dom.ts';
import { flowAround } from './flow.ts';
import type { Place } from './named-texts.ts';
import { textsBeside } from './texts-beside.ts';

/** Where children were added or taken away: between two siblings. */
interface Gap {
  readonly target: Node;
  readonly previous: Node | null;
  readonly next: Node | null;
}

/**
 * More changes than this are not kept one by one: then the whole document is read again, memory stays bounded, and noting a
 * million nodes takes no longer than noting these.
 */
const MANY = 20_000;

/** How many gaps are looked beside in one step. */
const STEP = 64;

/** Gathers what a page changes until somebody reads it again. Noting costs next to nothing: a page may change without end. */
export class Changes {
  #added = new Set<Node>();
  #gaps: Gap[] = [];
  #texts = new Set<Text>();
  #isTooMuch = false;

  get any(): boolean {
    return this.#isTooMuch || this.#gaps.length > 0 || this.#texts.size > 0;
  }

  note(records: readonly MutationRecord[]): void {
    if (this.#isTooMuch) return;
    for (const { type, target, addedNodes, previousSibling, nextSibling } of records) {
      if (this.#added.size + addedNodes.length + this.#gaps.length + this.#texts.size > MANY) {
        this.#forget();
        this.#isTooMuch = true;
        return;
      }
      if (type === 'characterData') {
        this.#texts.add(target as Text);
        continue;
      }
      // An element that can be typed into now, or no longer, is as good as new.
      if (type === 'attributes') this.#added.add(target);
      for (const node of addedNodes) this.#added.add(node);
      this.#gaps.push({ target, previous: previousSibling, next: nextSibling });
    }
  }

  /** Hands over what to read again, and forgets it; none where too much has changed to tell. */
  take(): Iterable<Place> | undefined {
    const [added, gaps, texts, isTooMuch] = [this.#added, this.#gaps, this.#texts, this.#isTooMuch];
    this.#forget();
    return isTooMuch ? undefined : changed(added, gaps, texts);
  }

  #forget(): void {
    this.#added = new Set();
    this.#gaps = [];
    this.#texts = new Set();
    this.#isTooMuch = false;
  }
}

/** Found as they are asked for: each step is short, however much has changed. */
function* changed(added: ReadonlySet<Node>, gaps: readonly Gap[], texts: ReadonlySet<Text>): Generator<Place> {
  const known = new Map<Node, boolean>();
  for (const root of added) if (isConnected(root) && !isBelow(root, added, known)) yield root;
  const seen = new Set<Text>();
  for (const text of texts) yield* flowOf(text, seen);
  // What stands beside a change may be a name now, or no longer one.
  for (const [at, { target, previous, next }] of gaps.entries()) {
    if (at % STEP === 0) yield undefined;
    // What is inside of something new is read with it.
    if (!isConnected(target) || added.has(target) || isBelow(target, added, known)) continue;
    for (const text of textsBeside(target, previous, next)) yield* flowOf(text, seen);
  }
}

/** The flow of a text node, unless it is seen already. */
function* flowOf(text: Text, seen: Set<Text>): Generator<Text[]> {
  if (seen.has(text) || !isConnected(text)) return;
  const { nodes } = flowAround(text);
  for (const node of nodes) seen.add(node);
  yield [...nodes];
}

/**
 * Whether a node stands below one of some others.
 * @param known what has been found out of ancestors: each is asked once, however many nodes stand deep in one tree.
 */
function isBelow(node: Node, others: ReadonlySet<Node>, known: Map<Node, boolean>): boolean {
  const passed: Node[] = [];
  let answer = false;
  for (let parent = parentOf(node); parent; parent = parentOf(parent)) {
    const before: boolean | undefined = others.has(parent) || known.get(parent);
    if (before !== undefined) {
      answer = before;
      break;
    }
    passed.push(parent);
  }
  for (const one of passed) known.set(one, answer);
  return answer;
}
