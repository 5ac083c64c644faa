import { isWordCharacter } from '../text/word.ts';
import { type Prefilter, SUSPECT } from './prefilter.ts';

/**
 * Stands between texts where they are searched as one string. No name has it, and unlike a letter of another script it lets
 * the browser keep Latin text in one byte a character.
 */
const SEAM = '\0';

/** What is surely no letter: ASCII, and the spaces, dashes and quotes beyond it. */
const NO_LETTER = '\\0-@\\[-`{-\\u00BF\\u2000-\\u206F\\u3000-\\u3003';

/**
 * What hides a name from the patterns: see `SUSPECT`; or a seam that may have letters on both sides, and split a word. A split
 * beside a point inside a word («U.|S.») is not looked for: points end most texts.
 */
const HIDDEN = new RegExp(`${SUSPECT}|[^${NO_LETTER}]${SEAM}+(?=[^${NO_LETTER}])`, 'g');

/** How far beside a seam, in characters, a word that it may split is looked for. */
const BESIDE = 24;

/**
 * Which of the texts may have a name in them, or part of one that goes on in the next; by position, in order.
 * @param texts of text nodes, in the order of their document.
 */
export function firstPass(texts: readonly string[], prefilter: Prefilter): number[] {
  if (prefilter.isEmpty) return [];
  const text = texts.join(SEAM);
  /** For each text, as far as there were hits, where it ends in the whole: texts without names cost nothing more. */
  const ends: number[] = [];
  const hit = new Set<number>();
  /** Whether a word at the end of a text may go on in the next. */
  const goesOn = (end: number): boolean => isWordCharacter(text.charAt(end + SEAM.length));
  /** Goes over the places that an expression finds, with the text of each, until it is told that the text is done with. */
  const search = (expression: RegExp, isHit: (place: number, start: number, end: number) => boolean): void => {
    let at = 0;
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      while ((ends[at] ?? -1) < match.index) {
        if (ends[at] === undefined) ends.push((ends[at - 1] ?? -SEAM.length) + SEAM.length + (texts[at]?.length ?? 0));
        else at++;
      }
      const start = (ends[at - 1] ?? -SEAM.length) + SEAM.length;
      const end = ends[at] ?? 0;
      if (hit.has(at) || isHit(match.index, start, end)) {
        hit.add(at);
        // One hit is enough for the whole text; a split word may still begin at its last letter.
        expression.lastIndex = Math.max(match.index + 1, end - 1);
      } else expression.lastIndex = match.index + 1;
    }
  };
  for (const words of prefilter.searches(text)) {
    search(words.beginnings, (place, _, end) => words.admitsWord(text, place, end, goesOn(end)));
  }
  search(HIDDEN, (place, start, end) => {
    if (place < end - 1) return prefilter.admits(text.slice(start, end), goesOn(end));
    const beside = text.slice(Math.max(0, place - BESIDE), place + BESIDE);
    return prefilter.admitsPlain(beside.replaceAll(SEAM, ''), true);
  });
  return [...hit].sort((a, b) => a - b);
}
