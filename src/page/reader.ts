import type { NameIndex } from '../core/index/name-index.ts';
import { Prefilter, type PrefilterData } from '../core/index/prefilter.ts';
import { Evidence } from '../core/mentions/evidence.ts';
import { Changes } from './changes.ts';
import { FlowReader, type Reading } from './flow-reader.ts';
import { mentionAt } from './hit-test.ts';
import { inView } from './in-view.ts';
import { PART, partsOf } from './long-text.ts';
import { type FoundName, type MarkedMention, Marks } from './marks.ts';
import { namedTexts, type Place, runsOf } from './named-texts.ts';
import { type RootOf, ShadowRoots } from './shadow-roots.ts';
import { drawn, idle, Slices, shown, styled } from './slices.ts';
import { TypingFields } from './typing-fields.ts';

/** How long, in milliseconds, changes of the page are gathered before they are read: two frames, so that a stream of small changes is read in lumps. */
const GATHER = 32;

/** After how many milliseconds a timer that was to have changes read is taken for lost: some pages clear all there are. */
const LOST = 1000;

/** The names to find. */
export interface Names {
  readonly prefilter: PrefilterData;
  /** The whole index, which a page without names never asks for; none where it cannot be read. */
  readonly index: () => Promise<NameIndex | undefined>;
}

export interface ReaderOptions {
  /** Called after marks have changed. */
  readonly onChange: () => void;
  /** Asked before the page is read again: whether there is still an extension that wants it read. */
  readonly isWanted: () => boolean;
  readonly signal: AbortSignal;
  readonly rootOf: RootOf;
  /** Called after the document's root element was replaced: `document.open` takes away all listeners, too. */
  readonly onNewRoot: () => void;
}

/** How long after the beginning, in milliseconds, shadow roots are looked for among all elements, once thoroughly: no event tells of them, and some come late. */
const THOROUGH = 1000;
const LOOKS = [50, THOROUGH, 4000];

/** How often, in milliseconds, marks are painted while there is more to read: to Chrome it is each time as much work as there are marks. */
const PAINT = 100;

/** How often, in milliseconds, marks are looked after, and late shadow roots: no event tells that a page has cleared its registry or the extension is gone. */
const PULSE = 1000;

/** Not attributes: to watch one slows the page down whenever it sets any. */
const OBSERVED = { subtree: true, childList: true, characterData: true };

/** How often, in milliseconds, it is asked at most what the page lets its reader type into: all of the page is searched for that. */
const FIELDS = 500;

/** How much may wait to be read before changes are left to gather: the document, the looks for shadow roots, and earlier changes. */
const QUEUE = LOOKS.length + 1;

/** One reading of a document by some names, and what it says of whom they mean. */
interface Pass {
  readonly names: Names;
  readonly prefilter: Prefilter;
  readonly evidence: Evidence;
  /** The page's address: another one is another document, whatever is left of the old. */
  readonly address: string;
  /** Asked for with the first hit. */
  index: Promise<NameIndex | undefined> | undefined;
  /** The reading of the whole document, as long as what is in view has not been put before it. */
  whole: Task | undefined;
  /** What is still to be read, first the first. */
  readonly queue: Task[];
}

/** Something to be read: the text nodes that may have names, now and then none, and what reads these. */
interface Task {
  readonly nodes: Iterator<Text | undefined>;
  readonly stale: readonly FoundName[];
  /** What it is read with, and what it tells. */
  readonly evidence: Evidence;
  reader: FlowReader | undefined;
  /** Names that it has found since marks were last painted. */
  fresh: FoundName[];
  /** Whether what it has read says of names elsewhere whom they mean. */
  isUnsettled: boolean;
}

/** Reads a document in slices, keeps its marks true while the page changes, and stops when told. */
export class PageReader {
  readonly marks = new Marks();
  readonly #shadowRoots: ShadowRoots;
  /** Told in the page's own time, so all but taking note waits. */
  readonly #observer = new MutationObserver((records) => {
    if (!this.#pass) return;
    this.#changes.note(records);
    this.#gather();
  });
  readonly #changes = new Changes();
  readonly #fields = new TypingFields();
  readonly #options: ReaderOptions;
  readonly #slices = new Slices();
  #pass: Pass | undefined;
  #isReading = false;
  /** Till when changes that wait to be read will have been read, unless the page has cleared all timers. */
  #due = 0;
  /** Beats once there are marks, fields, or elements that may get a shadow root. */
  #pulse: ReturnType<typeof setInterval> | undefined;
  /** The document's root when it was last looked at; none at first, for to make an element known to script takes a fresh page a while. */
  #root: Element | null | undefined;
  #painted = 0;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#shadowRoots = new ShadowRoots(options.rootOf);
    this.#observer.observe(document, OBSERVED);
    this.#listen();
    for (const wait of LOOKS)
      setTimeout(async () => {
        await idle();
        this.#root ??= document.documentElement;
        this.#queue(this.#observed(this.#shadowRoots.below(document, wait === THOROUGH)));
      }, wait);
    options.signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearInterval(this.#pulse);
      this.#pass = undefined;
      this.marks.clear();
    });
  }

  /** Marks the whole document by some names, in place of earlier ones. */
  async read(names: Names): Promise<void> {
    this.#changes.take();
    const pass: Pass = {
      names,
      prefilter: new Prefilter(names.prefilter),
      evidence: new Evidence(),
      address: addressNow(),
      index: undefined,
      whole: undefined,
      queue: [],
    };
    this.#pass = pass;
    await idle();
    if (this.#pass === pass) pass.whole = this.#queue(this.#everything(), this.marks.names);
  }

  /** The mention drawn at a point of the viewport (CSS pixels), if any. */
  mentionAt(x: number, y: number): MarkedMention | undefined {
    return mentionAt(x, y, this.marks, this.#shadowRoots);
  }

  /** A document has lost all listeners when it has a new root. */
  #listen(): void {
    for (const type of ['focusin', 'focusout'])
      document.addEventListener(type, this.#noteFields, { capture: true, signal: this.#options.signal });
  }

  readonly #noteFields = (): void => {
    this.#changes.renew(this.#fields.changed(this.#everything()));
    this.#gather();
  };

  /** Reads the changes that have been noted, soon; as long as earlier ones are still being read, later: no page may make the queue grow. */
  #gather(): void {
    const now = performance.now();
    if (now > this.#due && this.#pass && this.#pass.queue.length <= QUEUE && this.#changes.any) {
      this.#due = now + LOST;
      setTimeout(async () => {
        await idle();
        this.#readChanges();
      }, GATHER);
    }
  }

  #readChanges(): void {
    this.#due = 0;
    if (!this.#pass || !this.#options.isWanted()) return;
    const root = document.documentElement;
    if (root !== this.#root) {
      this.#root = root;
      this.#listen();
      this.#options.onNewRoot();
    }
    if (this.#pass.address !== addressNow()) {
      void this.read(this.#pass.names);
      return;
    }
    this.#changes.renew(this.#fields.changed(this.#everything(), FIELDS));
    const places = this.#changes.take();
    this.#queue(this.#withRoots(places ?? this.#everything()), places ? [] : this.marks.names);
  }

  #everything(): (Document | ShadowRoot)[] {
    return [document, ...this.#shadowRoots.all];
  }

  /** Some places, and the shadow roots below them. */
  *#withRoots(places: Iterable<Place>): Generator<Place> {
    this.#shadowRoots.forgetGone();
    yield* this.marks.removeGone();
    for (const place of places) {
      yield place;
      if (place instanceof Node) yield* this.#observed(this.#shadowRoots.below(place, false));
    }
    yield* this.#observed(this.#shadowRoots.late());
  }

  *#observed(roots: Iterable<ShadowRoot | undefined>): Generator<ShadowRoot | undefined> {
    for (const root of roots) {
      if (root) this.#observer.observe(root, OBSERVED);
      yield root;
    }
  }

  /**
   * Reads some places before all else.
   * @param stale names that are gone when these have been read, unless they were found again. Till then they stay: marks do not blink.
   * @param own what they tell, where that is not for the rest of the document.
   */
  #queue(places: Iterable<Place>, stale: readonly FoundName[] = [], own?: Evidence): Task | undefined {
    if (!this.#pass) return undefined;
    const { queue, prefilter, evidence } = this.#pass;
    const isRead = (node: Text): boolean => task.reader?.hasRead(node) ?? false;
    const unmarked = this.#unmarked(places, isRead);
    // Whole documents are no run.
    const nodes = namedTexts(Array.isArray(places) ? unmarked : runsOf(unmarked), prefilter);
    const task: Task = {
      nodes,
      stale,
      evidence: own ?? evidence,
      reader: undefined,
      fresh: [],
      isUnsettled: false,
    };
    queue.unshift(task);
    void this.#work();
    return task;
  }

  /** Takes away the names of text nodes that have none to be read closely any more. */
  *#unmarked(places: Iterable<Place>, isRead: (node: Text) => boolean): Generator<Place> {
    for (const place of places) {
      yield place;
      // By now what there was to read of it is read.
      if (Array.isArray(place)) this.marks.drop(this.marks.heldIn(place.filter((node) => !isRead(node))));
    }
  }

  /** Reads what there is to read, until there is nothing more. */
  async #work(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    await shown();
    this.#slices.begin();
    for (let pass = this.#pass; pass; pass = this.#pass) {
      const [task] = pass.queue;
      if (!task) break;
      try {
        const { value: node, done } = task.nodes.next();
        if (node) await this.#readClosely(pass, task, node);
        if (done) {
          pass.queue.splice(pass.queue.indexOf(task), 1);
          this.marks.drop(task.stale);
          await this.#paint(pass, task);
          this.#gather();
        }
        if (this.#slices.isOver) await this.#rest(pass, task);
      } catch (error) {
        // What cannot be read is told like any error that nobody catches, and no reason to leave the rest unread.
        void Promise.reject(error);
      }
    }
    this.#isReading = false;
  }

  async #readClosely(pass: Pass, task: Task, node: Text): Promise<void> {
    if (!task.reader) {
      pass.index ??= pass.names.index();
      const index = await pass.index;
      await styled();
      if (this.#slices.isOver) await this.#slices.rest();
      if (!index || this.#pass !== pass) return;
      task.reader = new FlowReader(pass.prefilter, index, task.evidence);
    }
    // One that takes long is read once: in view it may be met at many places.
    if (node.length <= PART || task.reader.hasRead(node)) {
      this.#take(task, task.reader.read(node));
      return;
    }
    // Asked for once: Firefox copies all of it each time.
    const { data } = node;
    let known = this.marks.heldIn([node]);
    for (const { start, text } of partsOf(data)) {
      const end = start + text.length;
      const old = known.filter(({ range }) => range.startOffset < end);
      known = known.filter(({ range }) => range.startOffset >= end);
      this.#take(task, task.reader.readPart(node, start, text), old);
      if (this.#slices.isOver) await this.#rest(pass, task);
      if (this.#pass !== pass) return;
    }
    this.marks.drop(known);
  }

  #take(task: Task, reading: Reading | undefined, old = this.marks.heldIn(reading?.nodes ?? [])): void {
    if (!reading) return;
    task.fresh.push(...this.marks.replace(old, reading.found));
    task.isUnsettled ||= reading.changed;
  }

  async #rest(pass: Pass, task: Task): Promise<void> {
    if (task === pass.whole && pass.queue.includes(task)) {
      // What takes longer than a slice begins with what the reader sees. Not before: to ask for layout that is not made yet takes long.
      pass.whole = undefined;
      await drawn();
      // Whom names mean shows in the order of the document: all this is read once more with the rest.
      this.#queue(inView(), [], new Evidence());
    } else if (performance.now() > this.#painted + PAINT) await this.#paint(pass, task);
    await this.#slices.rest();
  }

  async #paint(pass: Pass, task: Task): Promise<void> {
    const { evidence } = task;
    // What is in view says nothing of the rest.
    const names = task.isUnsettled && evidence === pass.evidence ? this.marks.names : task.fresh;
    for (const _ of this.marks.settle(names, (claims) => evidence.settle(claims)))
      if (this.#slices.isOver) await this.#slices.rest();
    task.fresh = [];
    task.isUnsettled = false;
    this.#painted = performance.now();
    this.#options.onChange();
    if (this.marks.any || this.#shadowRoots.mayGrow || this.#fields.any)
      this.#pulse ??= setInterval(() => {
        if (document.hidden || !this.#options.isWanted()) return;
        this.marks.restore();
        this.#noteFields();
        const late = [...this.#shadowRoots.late()];
        if (late.length > 0) this.#queue(this.#observed(late));
      }, PULSE);
  }
}

/** The page's address without its fragment, which only scrolls, unless it looks like a path («#/», «#!»). */
function addressNow(): string {
  return location.href.replace(/#(?![!/]).*$/, '');
}
