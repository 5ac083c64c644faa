/** The first letters of scripts that names are written in, as Unicode's blocks follow each other: Cyrillic, Hebrew, Arabic, Han. */
const FIRST = '\u0400\u0590\u0600\u2E80';

/** The number of the script that a letter is of; 0 is Latin. */
export function scriptOf(letter: string): number {
  return [...FIRST].filter((first) => first <= letter).length;
}
