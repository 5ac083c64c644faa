export interface Sentence {
  /** Counted from 1 through the whole text. */
  readonly number: number;
  /** The line it stands on, counted from 1. */
  readonly line: number;
  readonly text: string;
  /** A line that ends without a full stop: a headline or subheading. The title is sentence 1. */
  readonly heading: boolean;
}

const QUOTES = /["«»“”„]/;
const TERMINAL = /[.!?؟…]/;

/**
 * Splits an article into numbered sentences: a line is a paragraph, and a sentence ends at `. ! ? ؟ …` before white
 * space, except inside a quotation, whose sentences belong to whoever is quoted.
 */
export function splitSentences(article: string): Sentence[] {
  const sentences: Sentence[] = [];
  article.split(/\r?\n/).forEach((line, index) => {
    for (const text of splitLine(line)) {
      sentences.push({
        number: sentences.length + 1,
        line: index + 1,
        text,
        heading: !/[.!?؟…]["»”]?$/.test(text),
      });
    }
  });
  return sentences;
}

function splitLine(line: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (QUOTES.test(character)) quoted = !quoted;
    const ends = TERMINAL.test(character) && /^\s/.test(line.slice(at + 1));
    if (ends && !quoted) {
      parts.push(line.slice(start, at + 1));
      start = at + 1;
    }
  }
  parts.push(line.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
