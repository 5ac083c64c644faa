import { foldCharacter, IGNORABLE } from '../text/fold.ts';
import { isSmall } from '../text/word.ts';
import { DEPTH, goesOn, type PrefilterData } from './prefilter.ts';
import { NOBODY, type SurfaceForm } from './surface-form.ts';
import { filterOf, mixed } from './word-filter.ts';

/** The Arabic article, alone or after ل: every third word begins with it, so the letters after it are what tells. */
const ARTICLE = /^(?:ال|لل)/;

/** Compatibility forms, rare diacritics and ornaments: not worth a place in every class of the pattern. */
const EXTRAORDINARY =
  '\\u00AA\\u00BA\\u0250-\\u02B8\\u02BD-\\u02FF\\u0450\\u045D\\u04D0-\\u04FF\\u1D00-\\u1FFF\\u2070-\\u209C\\u2100-\\u2115\\u2117-\\u2121\\u2123-\\u2188\\u2460-\\u24FF\\u2C60-\\u2C7F\\uA640-\\uA7FF\\uFB00-\\uFDFF\\uFE70-\\uFEFC\\uFF07\\uFF0D\\uFF21-\\uFF3A\\uFF41-\\uFF5A';

/** What surely is no letter: after an ignorable character the end of its word, which the patterns have seen the beginning of. */
const END = '\\0-@\\[-`{-\\u00BF\\u060C\\u061B\\u061F\\u2000-\\u206F';

/**
 * Those of them that words of names are met in: letters with a stress or a dot (ISO 9 and other transliterations),
 * ligatures, presentation forms and full-width letters. Not phonetic letters, circled ones, numerals or those of languages that
 * the names are not in: many texts have them, and no name is written with them.
 */
const HIDING_LETTERS =
  '\\u0450\\u045D\\u1E00-\\u1E9F\\uFB00-\\uFDFF\\uFE70-\\uFEFC\\uFF07\\uFF0D\\uFF21-\\uFF3A\\uFF41-\\uFF5A';

/**
 * What can hide a name from the patterns: an ignorable character or an extraordinary letter inside of a word (but not in the
 * Arabic ending -an, written before or after its alef, which most texts have).
 */
const HIDING = `${IGNORABLE.source.slice(0, -1)}${HIDING_LETTERS}](?!\\u0627?[${END}])`;

/** Whatever belongs to another script than Latin or can hide something. */
const UNUSUAL =
  '[^\\0-\\u00A9\\u00AB\\u00AC\\u00AE-\\u00B9\\u00BB-\\u024F\\u2010-\\u2029\\u202F-\\u205F\\u20A0-\\u20CF\\u2116\\u2122\\u2190-\\u245F\\u2500-\\u27BF]';

/** How many letters of a word a pattern looks at, and of one in capitals: making a pattern takes a fresh page longer than searching with it. */
const PATTERN_DEPTH = 4;
const LOUD_DEPTH = 2;

/** In how many ways a pattern may go on at most; one that would in more looks at fewer letters. */
const WAYS = 800;

interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/** A script that names are written in, and what tells its words. */
interface Script {
  readonly of: RegExp;
  readonly letters: string;
  /** Whether it has capitals. */
  readonly hasCase: boolean;
  /** Ordinary letters, as the inside of a class; where none are given, all. */
  readonly ordinary: string;
  /** Where words may begin that have other letters among the first: too many to stand each at its place. */
  readonly marked: string;
}

const caseless = { hasCase: false, ordinary: '', marked: '' };

/** The last takes what is left. */
const SCRIPTS: readonly Script[] = [
  {
    of: /\p{Script=Latin}/u,
    letters: '',
    hasCase: true,
    ordinary: 'A-Za-z',
    marked: '[\\u00C0-\\u00DE]|(?<![A-Za-z\\u00C0-\\u024F])[\\u0100-\\u024F]|[A-Z][A-Za-z]{0,2}[\\u00C0-\\u024F]',
  },
  {
    of: /\p{Script=Cyrillic}/u,
    letters: '[\\u0400-\\u04FF]',
    hasCase: true,
    ordinary: '\\u0401-\\u044F\\u0451-\\u045C\\u045E\\u045F\\u0490\\u0491',
    marked: '',
  },
  { of: /\p{Script=Arabic}/u, letters: '[\\u0600-\\u06FF]', ...caseless },
  { of: /\p{Script=Hebrew}/u, letters: '[\\u0590-\\u05FF]', ...caseless },
  { of: /\p{Script=Han}/u, letters: '[\\u3400-\\u9FFF]', ...caseless },
  { of: /(?:)/, letters: '', ...caseless },
];

/**
 * Patterns that hit, in raw text and in native code, every place where the most telling word of a form may begin, by its
 * first letters, in every ordinary way that folds to them; one pattern for each script, for a page is rarely in many. What
 * they can miss, `Prefilter` finds as hidden. Words may stand in a text whose blocks touch, so what stands before a capital is
 * not asked. Names of nothing are not looked for: where no other name is, they decide nothing.
 */
export function prefilterData(forms: readonly SurfaceForm[]): PrefilterData {
  const variants = rawVariants();
  const found = new Map<Script, Map<string, Telling>>();
  const wordsOf = ({ text, sense }: SurfaceForm): Telling[] =>
    text.split(' ').map((word, position) => ({ word, capitals: sense.capitals[position] ?? '-' }));
  const named = forms.filter(({ sense }) => sense.entity !== NOBODY).map(wordsOf);
  // Short names first: longer ones mostly have a word that these are told by already.
  for (const form of named.toSorted((one, other) => one.length - other.length)) {
    const telling = tellingWord(form);
    const script = telling && SCRIPTS.find(({ of }) => of.test(telling.word));
    if (!script) continue;
    const words = found.get(script) ?? new Map<string, Telling>();
    found.set(script, words);
    const key = ({ word, capitals }: Telling): string => `${word} ${capitals}`;
    if (!form.some((one) => words.has(key(one)))) words.set(key(telling), telling);
  }
  const parts = [...found].map(([script, telling]) => {
    return {
      letters: script.letters,
      source: sourceFor(script, [...telling.values()], variants),
      marked: script.marked,
      words: filterOf(hashesOf([...telling.values()])),
      shortest: [...telling.values()].reduce((least, { word }) => Math.min(least, word.length), DEPTH),
    };
  });
  const others = SCRIPTS.map(({ letters }) => letters.slice(1, -1)).join('');
  return { unusual: UNUSUAL, hiding: HIDING, others: `[${others}]`, parts };
}

/** A word by which a form is told, and the capitals that it asks for. */
interface Telling {
  readonly word: string;
  readonly capitals: string;
}

/** The hashes of the first letters of words, but of those that begin with others, which tell them already. */
function hashesOf(words: readonly Telling[]): Set<number> {
  const hashes = new Set<number>();
  for (const { word, capitals } of words.toSorted((one, other) => one.word.length - other.word.length)) {
    const text = capitals === 'U' ? word.toUpperCase() : word;
    let hash = 0;
    for (let length = 1; length <= DEPTH && length <= text.length; length++) {
      hash = mixed(hash, text.charCodeAt(length - 1));
      if (hashes.has(hash) && !goesOn(text, length)) break;
      if (length === DEPTH || length === text.length) hashes.add(hash);
    }
  }
  return hashes;
}

/** The pattern of some words: as deep as it may be without too many ways. */
function sourceFor(
  script: Script,
  words: readonly Telling[],
  variants: ReadonlyMap<string, readonly string[]>,
): string {
  for (let depth = PATTERN_DEPTH; ; depth--) {
    const root: Branch = { next: new Map(), ends: false };
    for (const { word, capitals } of words) {
      const variantsTo = (end: number): (readonly string[])[] =>
        [...word].slice(0, end).map((letter) => variants.get(letter) ?? [letter]);
      const put = (end: number, isCapital: (position: number) => boolean | undefined): void =>
        grow(
          root,
          variantsTo(end).map((raw, position) => lettersOf(raw, isCapital(position), script.ordinary)),
        );
      if (!script.hasCase) {
        put(depth + (ARTICLE.exec(word)?.[0].length ?? 0), () => undefined);
        continue;
      }
      const first = [...word].findIndex((letter) => /\p{L}/u.test(letter));
      put(capitals === 'U' ? depth : LOUD_DEPTH + first, () => true);
      if (capitals !== 'U') put(depth, (position) => position <= first);
      if (capitals === '-') put(depth, () => false);
    }
    if (depth === 1 || waysOf(root) <= WAYS) return sourceOf(root);
  }
}

function grow(root: Branch, pieces: readonly string[]): void {
  let branch = root;
  for (const piece of pieces) {
    const next = branch.next.get(piece) ?? { next: new Map(), ends: false };
    branch.next.set(piece, next);
    branch = next;
  }
  branch.ends = true;
}

function waysOf({ ends, next }: Branch): number {
  return ends || next.size === 0 ? 1 : [...next.values()].reduce((sum, branch) => sum + waysOf(branch), 0);
}

/** Of the words of a form the one that is rarest in running text: one with capitals before one without, then the longest. */
function tellingWord(words: readonly Telling[]): Telling | undefined {
  const weight = ({ word, capitals }: Telling): number => (capitals === '-' ? 0 : LONG) + Math.min(word.length, LONG);
  return words.toSorted((one, other) => weight(other) - weight(one))[0];
}

/** Longer than any word of a name has to be told by. */
const LONG = 32;

/**
 * A branch as a pattern: the letters after which the same follows stand in one class. What follows the end of a shorter form
 * adds nothing: the shorter one already hits.
 */
function sourceOf(branch: Branch): string {
  if (branch.ends || branch.next.size === 0) return '';
  const byTail = new Map<string, string>();
  for (const [letters, next] of branch.next) {
    const tail = sourceOf(next);
    byTail.set(tail, (byTail.get(tail) ?? '') + letters);
  }
  const alternatives = [...byTail].map(([tail, letters]) => classOf(letters) + tail);
  return alternatives.length === 1 ? (alternatives[0] ?? '') : `(?:${alternatives.join('|')})`;
}

/** The raw letters of a place in a word: capitals, small ones, or all; of marked ones none where there are others. */
function lettersOf(raw: readonly string[], isCapital: boolean | undefined, ordinary: string): string {
  const only = (letters: readonly string[], test: (letter: string) => boolean): readonly string[] =>
    letters.some(test) ? letters.filter(test) : letters;
  const plain = ordinary ? only(raw, (letter) => new RegExp(`[${ordinary}]`).test(letter)) : raw;
  if (isCapital === undefined) return plain.join('');
  return only(plain, (letter) => isSmall(letter) !== isCapital).join('');
}

function classOf(letters: string): string {
  const unique = [...new Set(letters)];
  if (unique.length === 1 && /\p{L}/u.test(letters)) return letters.charAt(0);
  return `[${ranges(unique).join('')}]`;
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
