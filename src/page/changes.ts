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
 * More changes than this are not kept one by one: then the whole document is read again, and memory stays bounded.
 */
const MANY = 20_000;

/**
 * After so many times that the page has changed unread, as when nobody sees it, its nodes are counted, too: what is kept of a
 * change keeps all of them in memory.
 */
const OFTEN = 64;

/** Where more nodes than this are put in at once, all that is in their parent is read again: that takes native code less than counting them. */
const CROWD = 1000;

/** How many changes are looked at in one step. */
const STEP = 64;

/**
 * Gathers what a page changes until somebody reads it again. The page's own script waits while it is told: what the
 * records say is not even looked at before.
 */
export class Changes {
  #records: (readonly MutationRecord[])[] = [];
  #count = 0;
  #renewed: readonly Node[] = [];

  get any(): boolean {
    return this.#count + this.#renewed.length > 0;
  }

  note(records: readonly MutationRecord[]): void {
    this.#count += records.length;
    if (this.#records.length > OFTEN)
      for (const { addedNodes, removedNodes } of records) this.#count += addedNodes.length + removedNodes.length;
    if (this.#count > MANY) this.#records = [];
    else this.#records.push(records);
  }

  /** Notes nodes of which no record tells: what is in them is to be read as if it were new. */
  renew(nodes: readonly Node[]): void {
    this.#renewed = [...this.#renewed, ...nodes];
  }

  /** Hands over what to read again, and forgets it; none where too much has changed to tell. */
  take(): Iterable<Place> | undefined {
    const places = this.#count > MANY ? undefined : changed(this.#records.flat(), this.#renewed);
    this.#records = [];
    this.#count = 0;
    this.#renewed = [];
    return places;
  }
}

/** Found as they are asked for: each step is short, however much has changed. */
function* changed(records: readonly MutationRecord[], renewed: readonly Node[]): Generator<Place> {
  const added = new Set(renewed);
  const gaps: Gap[] = [];
  const texts = new Set<Text>();
  for (const [at, { type, target, addedNodes, previousSibling, nextSibling }] of records.entries()) {
    if (at % STEP === 0) yield undefined;
    if (type === 'characterData') texts.add(target as Text);
    else if (addedNodes.length > CROWD) added.add(target);
    else {
      for (const node of addedNodes) added.add(node);
      gaps.push({ target, previous: previousSibling, next: nextSibling });
    }
  }
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
