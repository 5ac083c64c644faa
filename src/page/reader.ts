import type { NameIndex } from '../core/index/name-index.ts';
import { Changes } from './changes.ts';
import { Marks } from './marks.ts';
import { createScanner, type Scanner } from './scan.ts';
import { textNodesOf } from './text-nodes.ts';

/** How long, in milliseconds, changes of the page are gathered before they are read: two frames, so that a stream of small changes is read in lumps. */
const GATHER = 32;

export interface ReaderOptions {
  /** Called after marks have changed. */
  readonly onChange: () => void;
  /** Asked before the page is read again: whether there is still an extension that wants it read. */
  readonly isWanted: () => boolean;
  readonly signal: AbortSignal;
}

/** Reads a document, keeps its marks true while the page changes, and stops when told. */
export class PageReader {
  readonly marks = new Marks();
  readonly #changes = new Changes();
  readonly #options: ReaderOptions;
  #index: NameIndex | undefined;
  #scanner: Scanner | undefined;
  /** The address that was read: another one is another document, whatever is left of the old. */
  #address = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ReaderOptions) {
    this.#options = options;
    const observer = new MutationObserver((records) => this.#note(records));
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    options.signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(this.#timer);
      this.marks.clear();
    });
  }

  /** Marks the whole document by an index, in place of an earlier one. */
  read(index: NameIndex): void {
    this.#index = index;
    this.#address = addressNow();
    this.#scanner = createScanner(index);
    this.#changes.take();
    this.#scan(textNodesOf(document), true);
  }

  #note(records: readonly MutationRecord[]): void {
    if (!this.#scanner) return;
    for (const record of records) this.marks.remove(this.#changes.note(record));
    if (this.#changes.any) this.#timer ??= setTimeout(() => this.#readChanges(), GATHER);
  }

  #readChanges(): void {
    this.#timer = undefined;
    if (!this.#options.isWanted()) return;
    if (this.#index && this.#address !== addressNow()) this.read(this.#index);
    else this.#scan(this.#changes.take());
  }

  #scan(nodes: readonly Text[], whole = false): void {
    if (!this.#scanner) return;
    const { mentions, read, reconsider } = this.#scanner.scan(nodes);
    // What was read earlier is taken otherwise now; a scan of the whole document has already taken it so.
    if (reconsider && !whole) {
      this.#scan(textNodesOf(document), true);
      return;
    }
    this.marks.remove(nodes);
    this.marks.replace(read, mentions);
    this.#options.onChange();
  }
}

/** The page's address without its fragment, which only scrolls. */
function addressNow(): string {
  return location.href.replace(/#.*$/, '');
}
