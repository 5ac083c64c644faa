import type { NameIndex } from '../index/name-index.ts';
import { Evidence } from './evidence.ts';
import { type Mention, type Rejection, readFlow } from './read-flow.ts';

export interface DocumentReading {
  readonly mentions: readonly Mention[];
  readonly rejections: readonly Rejection[];
}

const PARAGRAPH_BREAK = /\n\s*\n/g;

/**
 * Reads a whole text as a document of its own: paragraphs are parted by empty lines. Evidence is gathered over all of it
 * before a bare surname is decided.
 */
export function readDocument(text: string, index: NameIndex): DocumentReading {
  const evidence = new Evidence();
  const flows = paragraphs(text).map(({ start, text: paragraph }) => ({
    start,
    ...readFlow(paragraph, index, evidence),
  }));
  const mentions: Mention[] = [];
  const rejections: Rejection[] = [];
  for (const flow of flows) {
    const shift = <T extends Mention>(one: T): T => ({
      ...one,
      start: one.start + flow.start,
      end: one.end + flow.start,
    });
    rejections.push(...flow.rejections.map(shift));
    for (const mention of flow.mentions.map(shift)) {
      const { surname, ...plain } = mention;
      if (surname && evidence.doubts(mention.entity)) rejections.push({ ...plain, reason: 'another-bearer' });
      else mentions.push(plain);
    }
  }
  return { mentions, rejections };
}

/** The mentions in a text; see `readDocument`. */
export function findMentions(text: string, index: NameIndex): readonly Mention[] {
  return readDocument(text, index).mentions;
}

function paragraphs(text: string): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(PARAGRAPH_BREAK)) {
    found.push({ start, text: text.slice(start, index) });
    start = index + gap.length;
  }
  found.push({ start, text: text.slice(start) });
  return found;
}
