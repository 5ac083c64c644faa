import { rectsOf } from '../page/hit-test.ts';
import { isSameMention, type MarkedMention } from '../page/marks.ts';
import type { PageReader } from '../page/reader.ts';
import { outerElement } from '../ui/outer-element.ts';
import type { Reference } from '../ui/placement.ts';

/** What the pointer can rest on. */
export interface Target extends Reference {
  /** Keys of the entities whose cards it has. */
  readonly entities: readonly string[];
  /** The mention that it is, where it is one of this document's. */
  readonly mention?: MarkedMention;
  /** Whether a mention that was found is this. Not asked of what is no mention of this document's, as neither is the next. */
  is?(found: MarkedMention): boolean;
  /** Whether the page still has it. */
  isThere?(): boolean;
}

/** A mention on the page. Where the page draws it anew, another one stands for it. */
export class NamedTarget implements Target {
  mention: MarkedMention;
  readonly #reader: PageReader;
  /** Where it was last seen. */
  #seen = new DOMRect();

  constructor(mention: MarkedMention, reader: PageReader) {
    this.mention = mention;
    this.#reader = reader;
  }

  get entities(): readonly string[] {
    return this.mention.entities;
  }

  rects(): DOMRect[] {
    const rects = rectsOf(this.mention);
    this.#seen = rects[0] ?? this.#seen;
    return rects;
  }

  element(): Element | null {
    return outerElement(this.mention.nodes[0]);
  }

  /** The same words, or what means the same where these are gone. */
  is(found: MarkedMention): boolean {
    return isSameMention(found, this.mention) || (!this.#isHeld && this.#becomes(found));
  }

  isThere(): boolean {
    const { x, y, width, height } = this.#seen;
    return this.#isHeld || this.#becomes(this.#reader.mentionAt(x + width / 2, y + height / 2));
  }

  get #isHeld(): boolean {
    const held = this.#reader.marks.of(this.mention.nodes[0]);
    return held.some((mention) => isSameMention(mention, this.mention));
  }

  #becomes(found: MarkedMention | undefined): boolean {
    if (found?.entities.join() !== this.entities.join()) return false;
    this.mention = found;
    return true;
  }
}
