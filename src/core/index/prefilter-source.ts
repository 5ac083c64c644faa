import { IGNORABLE } from '../text/fold.ts';
import { type Alphabet, patternsOf, roughPatternOf, textOf, type Word } from './patterns.ts';
import { DEPTH, goesOn, type PrefilterData, REACH } from './prefilter.ts';
import { NOBODY, type Sense, type SurfaceForm } from './surface-form.ts';
import { filterOf, mixed } from './word-filter.ts';

/** What surely is no letter: after an ignorable character the end of its word, which the patterns have seen the beginning of. */
const END = '\\0-@\\[-`{-\\u00BF\\u060C\\u061B\\u061F\\u2000-\\u206F';

/**
 * Those of them that words of names are met in: letters with a stress or a dot (ISO 9 and other transliterations),
 * ligatures, presentation forms and full-width letters. Not phonetic letters, circled ones, numerals or those of languages that
 * the names are not in: many texts have them, and no name is written with them.
 */
const HIDING_LETTERS =
  '\\u0450\\u045D\\u1E00-\\u1E9F\\uFB00-\\uFDFF\\uFE70-\\uFEFC\\uFF07\\uFF0D\\uFF21-\\uFF3A\\uFF41-\\uFF5A';

/** More ranges than these in one class, and V8 calls a function for each letter of a text: that takes four times as long. */
const RANGES = 16;

/** Classes that together hit what some ranges, of escaped characters, have. */
function classesOf(ranges: string): string[] {
  const all = ranges.match(/\\u[0-9A-F]{4}(?:-\\u[0-9A-F]{4})?/g) ?? [];
  const starts = all.flatMap((_, at) => (at % RANGES === 0 ? [at] : []));
  return starts.map((start) => `[${all.slice(start, start + RANGES).join('')}]`);
}

/**
 * What can hide a name from the patterns: an ignorable character or an extraordinary letter inside of a word (but not in the
 * Arabic ending -an, written before or after its alef, which most texts have).
 */
const HIDING = `(?:${classesOf(IGNORABLE.source + HIDING_LETTERS).join('|')})(?!\\u0627?[${END}])`;

/** Whatever belongs to another script than Latin or can hide something. */
const UNUSUAL =
  '[^\\0-\\u00A9\\u00AB\\u00AC\\u00AE-\\u00B9\\u00BB-\\u024F\\u2010-\\u2029\\u202F-\\u205F\\u20A0-\\u20CF\\u2116\\u2122\\u2190-\\u245F\\u2500-\\u27BF]';

/** A script that names are written in, and what tells its words. */
interface Script {
  readonly of: RegExp;
  readonly letters: string;
  readonly alphabet: Alphabet;
  /** Where words may begin that have other letters among the first: too many to stand each at its place. */
  readonly marked: string;
}

/** The last takes what is left. */
const SCRIPTS: readonly Script[] = [
  {
    of: /\p{Script=Latin}/u,
    letters: '',
    alphabet: { capitals: 'A-Z', small: 'a-z' },
    marked:
      '[\\u00C0-\\u00D6\\u00D8-\\u00DE]|(?<![A-Za-z\\u00C0-\\u024F])[\\u0100-\\u024F]|[A-Z][A-Za-z]{0,2}[\\u00C0-\\u024F]',
  },
  {
    of: /\p{Script=Cyrillic}/u,
    letters: '[\\u0400-\\u04FF]',
    alphabet: {
      capitals: '\u0401-\u042F\u0490',
      small: '\u0430-\u044F\u0451-\u045C\u045E\u045F\u0491',
    },
    marked: '',
  },
  {
    of: /\p{Script=Arabic}/u,
    letters: '[\\u0600-\\u06FF]',
    alphabet: { capitals: '', small: '\u0621-\u064A' },
    marked: '',
  },
  {
    of: /\p{Script=Hebrew}/u,
    letters: '[\\u0590-\\u05FF]',
    alphabet: { capitals: '', small: '\u05D0-\u05EA' },
    marked: '',
  },
  {
    of: /\p{Script=Han}/u,
    letters: '[\\u3400-\\u9FFF]',
    alphabet: { capitals: '', small: '\u3400-\u9FFF' },
    marked: '',
  },
  { of: /(?:)/, letters: '', alphabet: { capitals: '', small: '\\S' }, marked: '' },
];

/**
 * Patterns that hit, in raw text and in native code, every place where a name may begin, by its first letters, in every
 * ordinary way that folds to them; patterns for each script, for a page is rarely in many. Without capitals a form is told by
 * all its words. What they can miss, `Prefilter` finds as hidden. Words may stand in a text whose blocks touch, so what stands before a capital is
 * not asked. Names of nothing are not looked for: where no other name is, they decide nothing.
 */
export function prefilterData(forms: readonly SurfaceForm[]): PrefilterData {
  const found = new Map<Script, Names>();
  // Short names first: longer ones mostly have a part that is a name already.
  for (const { text, sense } of forms.toSorted(
    (one, other) => one.sense.capitals.length - other.sense.capitals.length,
  )) {
    if (sense.entity === NOBODY) continue;
    const words = text.split(' ').map((word, position) => ({ word, capitals: sense.capitals[position] ?? '-' }));
    const telling = tellingWord(words);
    const script = telling && scriptOf(telling.word);
    if (!script) continue;
    const names: Names = found.get(script) ?? new Map();
    found.set(script, names);
    const named = script.alphabet.capitals ? namedBy(words, sense, telling) : words;
    if (!beginningsIn(words).some((part) => names.has(keyOf(part)))) names.set(keyOf(named), named);
  }
  const others = SCRIPTS.map(({ letters }) => letters.slice(1, -1)).join('');
  const parts = [...found].map(([script, names]) => partOf(script, [...names.values()]));
  return { unusual: UNUSUAL, hiding: HIDING, others: `[${others}]`, parts };
}

/**
 * What forms of one script are told by, under its words and their capitals: those of the mention, or, where it is but a word
 * in small letters, others with it or for it.
 */
type Names = Map<string, readonly Word[]>;

function keyOf(words: readonly Word[]): string {
  return words.map(({ word, capitals }) => `${word} ${capitals}`).join(' ');
}

/**
 * All stretches of some words, the last cut short or not; not what is so short that it says nothing of a longer word, nor what stands
 * so far behind the first one that this would not be looked for.
 */
function beginningsIn(words: readonly Word[]): (readonly Word[])[] {
  const isNear = (at: number): boolean => textOf(words.slice(0, at)).length < REACH;
  return words.flatMap((_, from) =>
    (isNear(from) ? words.slice(from) : []).flatMap(({ word, capitals }, length) => {
      const before = words.slice(from, from + length);
      const ends = [...word].map((_, at) => at + 1).filter((end) => length > 0 || !goesOn(word, end));
      return ends.map((end) => [...before, { word: word.slice(0, end), capitals }]);
    }),
  );
}

/** The script of the letter that a word begins with: «唐纳德·J·特朗普» is looked for in Chinese text alone. */
function scriptOf(word: string): Script | undefined {
  const [initial = ''] = word.match(/\p{L}/u) ?? [];
  return SCRIPTS.find(({ of }) => of.test(initial));
}

/** Of the words of a form the one that is rarest in running text: one with capitals before one without, then the longest. */
function tellingWord(words: readonly Word[]): Word | undefined {
  const weight = ({ word, capitals }: Word): number => (capitals === '-' ? 0 : LONG) + Math.min(word.length, LONG);
  return words.toSorted((one, other) => weight(other) - weight(one))[0];
}

/** The words of a form that are looked for. */
function namedBy(words: readonly Word[], { from, to }: Sense, telling: Word): readonly Word[] {
  const mention = words.slice(from, to);
  if (mention.length > 1 || mention.some(({ capitals }) => capitals !== '-')) return mention;
  // In small letters a word is a name beside others, unless it begins with a particle.
  const together = words.slice(Math.max(0, Math.min(from, words.length - 2)));
  return together[0] && together[0].word.length >= LENGTHY ? together : [telling];
}

const LENGTHY = 4;

/** Longer than any word of a name has to be told by. */
const LONG = 32;

type Part = PrefilterData['parts'][number];

/** As many letters of a script are worth its patterns, which take long to make: a menu of languages has fewer. */
const MANY = 32;

function partOf({ letters, marked, alphabet }: Script, names: readonly (readonly Word[])[]): Part {
  const many = letters && `(?:[^${letters.slice(1, -1)}]*${letters}){${MANY}}`;
  const searched = letters && `^${many}`;
  const patterns = Object.fromEntries(patternsOf(names, alphabet).map((pattern) => [pattern, searched]));
  const texts = names.map((words) => {
    const text = textOf(words);
    return words.every(({ capitals }) => capitals === 'U') ? text.toUpperCase() : text;
  });
  return {
    letters,
    patterns: {
      ...patterns,
      ...(letters && { [roughPatternOf(names)]: `^(?!${many})` }),
      ...(marked && { [marked]: '[\\u00C0-\\u024F]' }),
    },
    names: filterOf(hashesOf(texts)),
  };
}

/** The hashes of the first letters of names, but of those that begin with others, which tell them already. */
function hashesOf(names: readonly string[]): Set<number> {
  const hashes = new Set<number>();
  for (const name of names.toSorted((one, other) => one.length - other.length)) {
    let hash = 0;
    for (let length = 1; length <= DEPTH && length <= name.length; length++) {
      hash = mixed(hash, name.charCodeAt(length - 1));
      if (hashes.has(hash) && !goesOn(name, length)) break;
      if (length === DEPTH || length === name.length) hashes.add(hash);
    }
  }
  return hashes;
}
