const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** Whether a character belongs to a word (letter, digit, mark or underscore; after Unicode Annex 29, without its mid-letters). */
export function isWordCharacter(character: string): boolean {
  return WORD.test(character);
}

/** Whether a character is written as a small letter. Characters without case are not small. */
export function isSmall(character: string): boolean {
  return character !== character.toUpperCase();
}
