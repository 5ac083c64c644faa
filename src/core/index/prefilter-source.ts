import { foldCharacter } from '../text/fold.ts';
import { isSmall } from '../text/word.ts';
import { DEPTH, EXTRAORDINARY, type PrefilterData } from './prefilter.ts';
import { NOBODY, type SurfaceForm } from './surface-form.ts';

/** The Arabic article, alone or after ل: every third word begins with it, so the letters after it are what tells. */
const ARTICLE = /^(?:ال|لل)/;

interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/** A script that names are written in: what its words are told by, and where in text one of its words may begin. */
interface Script {
  readonly of: RegExp;
  readonly letters: string;
  readonly boundary: string;
  /** Letters with marks, as the inside of a class. A pattern takes any of them for any letter: each at its place makes it thrice as long. */
  readonly marked: string;
}

/**
 * Scripts that part all words by spaces are searched at the beginnings of words only, which makes the search three times
 * faster; in Arabic and Hebrew particles stand before a name, and Han knows no words. The last takes what is left.
 */
const SCRIPTS: readonly Script[] = [
  { of: /\p{Script=Latin}/u, letters: '', boundary: '(?<![A-Za-z])', marked: '\\u00C0-\\u024F' },
  {
    of: /\p{Script=Cyrillic}/u,
    letters: '[\\u0400-\\u04FF]',
    boundary: '(?<![\\u0400-\\u04FF])',
    marked: '\\u0400-\\u040F\\u0450-\\u052F',
  },
  { of: /\p{Script=Arabic}/u, letters: '[\\u0600-\\u06FF]', boundary: '', marked: '' },
  { of: /\p{Script=Hebrew}/u, letters: '[\\u0590-\\u05FF]', boundary: '', marked: '' },
  { of: /\p{Script=Han}/u, letters: '[\\u3400-\\u9FFF]', boundary: '', marked: '' },
  { of: /(?:)/, letters: '', boundary: '', marked: '' },
];

/**
 * Patterns that hit, in raw text and in native code, every place where the most telling word of a form may begin, by its
 * first letters, in every ordinary way that folds to them; one pattern for each script, for a page is rarely in many. What
 * they can miss, `SUSPECT` finds. Names of nothing are not looked for: where no other name is, they decide nothing.
 */
export function prefilterData(forms: readonly SurfaceForm[]): PrefilterData {
  const variants = rawVariants();
  const found = new Map<Script, { root: Branch; words: Set<string> }>();
  for (const form of forms) {
    if (form.sense.entity === NOBODY) continue;
    const { word, capitals } = tellingWord(form);
    const script = SCRIPTS.find(({ of }) => of.test(word));
    if (!script) continue;
    const part = found.get(script) ?? { root: { next: new Map(), ends: false }, words: new Set() };
    found.set(script, part);
    part.words.add(word);
    let branch = part.root;
    for (const [position, letter] of [...word].slice(0, DEPTH + (ARTICLE.exec(word)?.[0].length ?? 0)).entries()) {
      const isCapital = capitals === 'U' || (capitals === 'C' && position === 0);
      const piece = lettersOf(variants.get(letter) ?? [letter], isCapital, script.marked);
      let next = branch.next.get(piece);
      if (!next) {
        next = { next: new Map(), ends: false };
        branch.next.set(piece, next);
      }
      branch = next;
    }
    branch.ends = true;
  }
  return [...found].map(([{ letters, boundary, marked }, { root, words }]) => ({
    letters,
    source: boundary + patternOf(root, marked),
    words: [...words].join(' '),
    longest: Math.max(...Array.from(words, ({ length }) => length)),
  }));
}

/** Of the words of a form the one that is rarest in running text: one with capitals before one without, then the longest. */
function tellingWord({ text, sense }: SurfaceForm): { word: string; capitals: string } {
  const words = text.split(' ').map((word, position) => ({ word, capitals: sense.capitals[position] ?? '-' }));
  const weight = ({ word, capitals }: { word: string; capitals: string }): number =>
    (capitals === '-' ? 0 : DEPTH) + Math.min(word.length, DEPTH);
  return words.reduce((best, one) => (weight(one) > weight(best) ? one : best));
}

/**
 * A branch as a pattern: the letters after which the same follows stand in one class. What follows the end of a shorter form
 * adds nothing: the shorter one already hits.
 * @param marked taken for any letter.
 */
function sourceOf(branch: Branch, marked: string): string {
  if (branch.ends || branch.next.size === 0) return '';
  const byTail = new Map<string, string>();
  for (const [letters, next] of branch.next) {
    const tail = sourceOf(next, marked);
    byTail.set(tail, (byTail.get(tail) ?? '') + letters);
  }
  const alternatives = [...byTail].map(([tail, letters]) => classOf(letters, marked) + tail);
  return alternatives.length === 1 ? (alternatives[0] ?? '') : `(?:${alternatives.join('|')})`;
}

/** The same from the first letter on: words that begin with a marked letter are few, and all admitted. */
function patternOf(root: Branch, marked: string): string {
  const alternatives = [...root.next].map(([letters, next]) => classOf(letters, '') + sourceOf(next, marked));
  return `(?:${[...alternatives, ...(marked ? [`[${marked}]`] : [])].join('|')})`;
}

/** The raw letters of a place in a word, without marked ones. */
function lettersOf(raw: readonly string[], isCapital: boolean, marked: string): string {
  const capitals = isCapital ? raw.filter((character) => !isSmall(character)) : raw;
  const letters = capitals.length > 0 ? capitals : raw;
  return letters.filter((letter) => !marked || !new RegExp(`[${marked}]`).test(letter)).join('');
}

function classOf(letters: string, marked: string): string {
  const unique = [...new Set(letters)];
  const isLetter = unique.some((letter) => /\p{L}/u.test(letter));
  if (unique.length === 1 && isLetter && !marked) return letters.charAt(0);
  return `[${ranges(unique).join('')}${isLetter ? marked : ''}]`;
}

/** Characters, neighbours in code joined to ranges, each escaped for a class. */
function ranges(letters: readonly string[]): string[] {
  const found: { first: string; last: string }[] = [];
  for (const letter of [...letters].sort()) {
    const range = found.at(-1);
    if (range && letter.charCodeAt(0) === range.last.charCodeAt(0) + 1) range.last = letter;
    else found.push({ first: letter, last: letter });
  }
  const escaped = (letter: string): string => letter.replace(/[\\\]^-]/, '\\$&');
  return found.map(({ first, last }) => {
    const neighbours = last.charCodeAt(0) - first.charCodeAt(0);
    if (neighbours === 0) return escaped(first);
    return escaped(first) + (neighbours > 1 ? '-' : '') + escaped(last);
  });
}

/** For each folded letter, the ordinary raw ones of the Basic Multilingual Plane that fold to it. */
function rawVariants(): Map<string, string[]> {
  const extraordinary = new RegExp(`[${EXTRAORDINARY}]`);
  const variants = new Map<string, string[]>();
  for (let code = 0x21; code < 0xffff; code++) {
    const raw = String.fromCharCode(code);
    if (/[\uD800-\uDFFF]/.test(raw) || extraordinary.test(raw)) continue;
    const folded = foldCharacter(raw);
    if (folded.length !== 1 || (folded === raw && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(raw))) continue;
    const list = variants.get(folded);
    if (list) list.push(raw);
    else variants.set(folded, [raw]);
  }
  return variants;
}
