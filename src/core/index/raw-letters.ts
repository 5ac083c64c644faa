import { foldCharacter } from '../text/fold.ts';
import { isSmall } from '../text/word.ts';

/** Compatibility forms, rare diacritics and ornaments: not worth a place in every class of the pattern. */
const EXTRAORDINARY =
  '\\u00AA\\u00BA\\u0250-\\u02B8\\u02BD-\\u02FF\\u0450\\u045D\\u04D0-\\u04FF\\u1D00-\\u1FFF\\u2070-\\u209C\\u2100-\\u2115\\u2117-\\u2121\\u2123-\\u2188\\u2460-\\u24FF\\u2C60-\\u2C7F\\uA640-\\uA7FF\\uFB00-\\uFDFF\\uFE70-\\uFEFC\\uFF07\\uFF0D\\uFF21-\\uFF3A\\uFF41-\\uFF5A';

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** For each folded letter, the raw ones of the Basic Multilingual Plane that fold to it, but extraordinary ones. */
function variants(): ReadonlyMap<string, readonly string[]> {
  const extraordinary = new RegExp(`[${EXTRAORDINARY}]`);
  const found = new Map<string, string[]>();
  for (let code = 0x21; code < 0xffff; code++) {
    const raw = String.fromCharCode(code);
    if (/[\uD800-\uDFFF]/.test(raw) || extraordinary.test(raw)) continue;
    const folded = foldCharacter(raw);
    if (folded.length !== 1 || (folded === raw && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(raw))) continue;
    const list = found.get(folded);
    if (list) list.push(raw);
    else found.set(folded, [raw]);
  }
  return found;
}

/**
 * The raw letters that fold to one.
 * @param ordinary as the inside of a class, the letters to which they are restricted where it has any of them; none for all.
 * @param isCapital whether they are restricted to capitals or to small letters where there are such; none for both.
 */
export function lettersOf(folded: string, ordinary = '', isCapital?: boolean): string {
  const only = (letters: readonly string[], test: (letter: string) => boolean): readonly string[] =>
    letters.some(test) ? letters.filter(test) : letters;
  known ??= variants();
  const all = known.get(folded) ?? [folded];
  const plain = ordinary ? only(all, (letter) => new RegExp(`[${ordinary}]`).test(letter)) : all;
  if (isCapital === undefined) return plain.join('');
  return only(plain, (letter) => isSmall(letter) !== isCapital).join('');
}
