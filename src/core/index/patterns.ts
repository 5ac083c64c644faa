import { classOf, emptyTree, grow, sourceOf, waysOf } from './pattern-tree.ts';
import { lettersOf } from './raw-letters.ts';

/** A word of a form, and the capitals that it asks for. */
export interface Word {
  readonly word: string;
  readonly capitals: string;
}

/** The letters of a script that has capitals. */
export interface Alphabet {
  /** The ordinary ones, as the inside of a class. */
  readonly capitals: string;
  readonly small: string;
  /** Letters with diacritics, one by one. */
  readonly marked: string;
}

/** How many letters of a name a pattern looks at: making a pattern takes a fresh page longer than searching with it. Words with diacritics among these are found apart. */
const PATTERN_DEPTH = 4;

/** The same of a name in capitals, of which a page has few. */
const LOUD_DEPTH = 3;

/** What follows the first letters of a word and stands before the next one, with whatever folds to a space; no longer than words are, for there may be no space for long. */
const NEXT_WORD = '\\S{0,15}[\\s\\x85]+';

/** In how many ways a pattern may go on at most; one that would in more looks at fewer letters. */
const WAYS = 800;

/** The Arabic article, alone or after ل: every third word begins with it, so the letters after it are what tells. */
const ARTICLE = /^(?:ال|لل)/;

/** With the capitals that a name asks for, in small letters where it asks for none, or all in capitals. */
type Style = 'asked' | 'small' | 'loud';

/**
 * The sources of expressions that hit wherever some names may begin, each given as its words: as deep as they may be without
 * too many ways. Names that may begin with a small letter, where their script has others, have one of their own.
 */
export function patternsOf(names: readonly (readonly Word[])[], alphabet: Alphabet | undefined): string[] {
  const joints = jointsOf(names);
  for (let depth = PATTERN_DEPTH; ; depth--) {
    const tree = emptyTree();
    const small = emptyTree();
    const pairs = emptyTree();
    /** The letters that the second words of pairs begin with. */
    let seconds = '';
    for (const [first, second] of names) {
      if (!first) continue;
      if (!alphabet) {
        grow(tree, caselessPieces(first.word, depth));
        continue;
      }
      const pieces = (style: Style): string[] => piecesOf(first, style, alphabet, joints.get(first.word));
      grow(tree, pieces('asked').slice(0, depth));
      if (first.capitals !== 'U') grow(tree, pieces('loud').slice(0, Math.min(depth, LOUD_DEPTH)));
      if (first.capitals !== '-') continue;
      // Text is full of small letters.
      grow(second ? pairs : small, pieces('small').slice(0, depth));
      if (second) seconds += beginningOf(second, alphabet);
    }
    if (depth > 1 && waysOf(tree) + waysOf(small) + waysOf(pairs) > WAYS) continue;
    const apart = small.next.size > 0 ? [sourceOf(small)] : [];
    if (seconds !== '') apart.push(sourceOf(pairs) + NEXT_WORD + classOf(seconds));
    // Inside of a word no word begins with a small letter.
    return [sourceOf(tree), ...(apart.length > 0 ? [`(?<![${alphabet?.small}])(?:${apart.join('|')})`] : [])];
  }
}

/** The raw letters that a second word may begin with. */
function beginningOf({ word }: Word, { capitals, small, marked }: Alphabet): string {
  return lettersOf(word.charAt(0), capitals + small) + marked;
}

/** Where two words of a name are joined that are also written as one («FoxNews»), with a capital inside. */
function jointsOf(names: readonly (readonly Word[])[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap(([one, other]) => (one && other ? [[one.word + other.word, one.word.length]] : [])));
}

function caselessPieces(word: string, depth: number): string[] {
  const end = depth + (ARTICLE.exec(word)?.[0].length ?? 0);
  return [...word].slice(0, end).map((letter) => lettersOf(letter));
}

/** For each letter of a word the raw ones that it may be written with. @param joint where a capital may stand inside of it. */
function piecesOf({ word, capitals }: Word, style: Style, alphabet: Alphabet, joint = word.length): string[] {
  const initial = word.search(/\p{L}/u);
  return [...word].map((letter, at) => {
    const isCapital = capitals === 'U' || style === 'loud' || (style === 'asked' && at <= initial);
    return lettersOf(letter, alphabet.capitals + alphabet.small, at === joint ? undefined : isCapital);
  });
}
