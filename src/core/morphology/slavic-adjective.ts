import type { Lexicon } from './lexicon.ts';

/**
 * Whether a form of a place in -ск, -ськ is the adjective made of it, where both are spelled alike. Russian: instrumental
 * «под Покровском» and locative of the adjective «в Покровском соборе». Ukrainian: genitive «біля Покровська» and nominative
 * feminine «Покровська церква»; dative and locative «у Покровську» and accusative feminine «Покровську громаду».
 * @param form folded, as are the words beside it; none where no word stands there.
 */
export function isAdjectiveOfPlace(
  form: string,
  before: string | undefined,
  after: string | undefined,
  words: Lexicon,
): boolean {
  if (/[сц]ком$/.test(form)) return before !== undefined && words.locative?.has(before) === true;
  if (/[сц]ька$/.test(form)) {
    if (before !== undefined && words.genitive?.has(before)) return false;
    // At the start of a sentence it is the subject; before a feminine noun its attribute, but verbs of the past end alike, and
    // the conjunction «та».
    return before === undefined || (after !== undefined && /..[ая]$/.test(after) && !/л[ао]ся$|ла$/.test(after));
  }
  return /[сц]ьку$/.test(form) && (before === undefined || (after !== undefined && /[ую]$/.test(after)));
}
