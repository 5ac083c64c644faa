import { type Branch, classOf, emptyTree, grow, SPACE, sourceOf, waysOf } from './pattern-tree.ts';
import { lettersOf } from './raw-letters.ts';

/** A word of a form, and the capitals that it asks for. */
export interface Word {
  readonly word: string;
  readonly capitals: string;
}

/** The ordinary letters of a script, as the inside of a class. */
export interface Alphabet {
  /** None where it has no capitals. */
  readonly capitals: string;
  readonly small: string;
}

/** Words as a form has them, one space between two. */
export function textOf(words: readonly Word[]): string {
  return words.map(({ word }) => word).join(' ');
}

/** How many letters of a name a pattern looks at: making a pattern takes a fresh page longer than searching with it. Words with diacritics among these are found apart. */
const PATTERN_DEPTH = 4;

/** How many more where a script has no capitals: common words, and the insides of others, begin like names there. */
const CASELESS_MORE = 2;

/** The same of a name in capitals, of which a page has few. */
const LOUD_DEPTH = 3;

/** How many letters a pattern looks at of what follows the first word of a name in small letters. */
const REST_DEPTH = 3;

/** Signs, as the inside of a class: no letters, and nothing that hides one. */
const SIGNS = '\\0-@\\[-`{-\\xAC\\xAE-\\xBF\\u2010-\\u2029\\u202F-\\u205F';

/** What follows the first letters of a word and stands before the next one, with whatever folds to a space; no longer than words are, for there may be no space for long. */
const NEXT_WORD = '\\S{0,15}[\\s\\x85]+';

/** In how many ways a pattern may go on at most; one that would in more looks at fewer letters. */
const WAYS = 800;

/** The Arabic article, alone or after ل: every third word begins with it, so the letters after it are what tells. */
const ARTICLE = /^(?:ال|لل)/;

/** The last alef of a word, before which a vowel mark hides nothing: nearly all texts have the ending -an. With what follows. */
const LAST_ALEF = /(?<=.{4})ا(?: .*)?$/;

/** With the capitals that a name asks for, in small letters where it asks for none, or all in capitals. */
type Style = 'asked' | 'small' | 'loud';

/**
 * The sources of expressions that hit wherever some names may begin, each given as its words: as deep as they may be without
 * too many ways. Names that may begin with a small letter, where their script has others, have one of their own.
 */
export function patternsOf(names: readonly (readonly Word[])[], alphabet: Alphabet): string[] {
  const { capitals, small: smallLetters } = alphabet;
  // One class of few ranges: this stands in a source time and again, and what folds to a space, with vowel marks before it, is many.
  const space = `[^${capitals}${smallLetters}]+`;
  const joints = jointsOf(names);
  for (let depth = PATTERN_DEPTH; ; depth--) {
    const tree = emptyTree();
    const small = emptyTree();
    const pairs = emptyTree();
    /** How the second words of pairs begin. */
    const seconds = emptyTree();
    for (const name of names) {
      const [first, ...rest] = name;
      if (!first) continue;
      if (!capitals) {
        grow(tree, caselessPieces(name, depth + CASELESS_MORE));
        continue;
      }
      const pieces = (style: Style): string[] => piecesOf(first, style, alphabet, joints.get(first.word));
      grow(tree, pieces('asked').slice(0, depth));
      if (first.capitals !== 'U') grow(tree, pieces('loud').slice(0, Math.min(depth, LOUD_DEPTH)));
      if (first.capitals !== '-') continue;
      // Text is full of small letters.
      grow(rest.length > 0 ? pairs : small, pieces('small').slice(0, depth));
      if (rest.length > 0) grow(seconds, caselessPieces(rest, REST_DEPTH, capitals + smallLetters));
    }
    if (depth > 1 && waysOf(tree) + waysOf(small) + waysOf(pairs) > WAYS) continue;
    const source = (of: Branch): string => sourceOf(of, space);
    const apart = small.next.size > 0 ? [source(small)] : [];
    if (pairs.next.size > 0)
      apart.push(`${source(pairs)}${NEXT_WORD}(?:${source(seconds)}|${strangeBeginning(alphabet)})`);
    // Inside of a word no word begins with a small letter.
    return [source(tree), ...(apart.length > 0 ? [`(?<![${smallLetters}])(?:${apart.join('|')})`] : [])];
  }
}

/**
 * The source of an expression that hits wherever two letters stand that some names begin with, though not together, whatever their
 * capitals: it lets more pass than the others, and takes far less to make.
 */
export function roughPatternOf(names: readonly (readonly Word[])[]): string {
  const pieces = names.map((name) => caselessPieces(name, 2));
  const [first = '', second = ''] = [0, 1].map((at) =>
    classOf(pieces.map((letters) => letters[at] ?? '').join('')).replace(SPACE, '\\s'),
  );
  return pieces.every(({ length }) => length > 1) ? first + second : first;
}

/** Where two words of a name are joined that are also written as one («FoxNews»), with a capital inside. */
function jointsOf(names: readonly (readonly Word[])[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap(([one, other]) => (one && other ? [[one.word + other.word, one.word.length]] : [])));
}

/**
 * For each of the first letters of some words the raw ones, whatever their capitals, and between two words a space.
 * @param ordinary as the inside of a class, the letters that are enough; none for all.
 */
function caselessPieces(words: readonly Word[], depth: number, ordinary = ''): string[] {
  const text = textOf(words);
  const end = depth + (ARTICLE.exec(text)?.[0].length ?? 0);
  return [...text.slice(0, end).replace(LAST_ALEF, '')].map((letter) =>
    letter === SPACE ? SPACE : lettersOf(letter, ordinary),
  );
}

/** Words that have what is no ordinary letter among the first: a diacritic, a letter of another script, something that hides one. */
function strangeBeginning({ capitals, small }: Alphabet): string {
  return `.{0,${REST_DEPTH - 1}}[^\\s${SIGNS}${capitals}${small}]`;
}

/** For each letter of a word the raw ones that it may be written with. @param joint where a capital may stand inside of it. */
function piecesOf({ word, capitals }: Word, style: Style, alphabet: Alphabet, joint = word.length): string[] {
  const initial = word.search(/\p{L}/u);
  return [...word].map((letter, at) => {
    const isCapital = capitals === 'U' || style === 'loud' || (style === 'asked' && at <= initial);
    return lettersOf(letter, alphabet.capitals + alphabet.small, at === joint ? undefined : isCapital);
  });
}
