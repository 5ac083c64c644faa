const WORD = /[\p{L}\p{N}\p{M}_]/u;
const WORDLESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a character belongs to a word (letter, digit, mark or underscore; after Unicode Annex 29, without its mid-letters). */
export function isWordCharacter(character: string): boolean {
  return WORD.test(character);
}

/** Whether a character is of a script that writes words without spaces between them, so that any of them may begin a name. */
export function isWordless(character: string): boolean {
  return WORDLESS.test(character);
}

/** Whether a character is written as a small letter. Characters without case are not small. */
export function isSmall(character: string): boolean {
  return character !== character.toUpperCase();
}
