import { foldCharacter, IGNORABLE } from '../text/fold.ts';
import { MIXED_SCRIPTS } from '../text/homoglyphs.ts';
import { isSmall } from '../text/word.ts';
import type { SurfaceForm } from './surface-form.ts';

/**
 * How many letters of a word the prefilter looks at. Measured on a million letters of treebank text in four languages: with
 * three it is as fast and hits twice as often, with six it is half as fast, for a pattern twice as long.
 */
const DEPTH = 4;

interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/**
 * The source of a regular expression that hits, in raw text and in native code, every run of text that can have a name in
 * it: the first letters of the most telling word of each form, in every ordinary way that folds to them. It may hit where
 * no name is; what it can miss, `SUSPECT` finds. It is made for the flags `g` and none.
 */
export function prefilterSource(forms: Iterable<SurfaceForm>): string {
  const variants = rawVariants();
  const root: Branch = { next: new Map(), ends: false };
  for (const form of forms) {
    const { word, capitals } = tellingWord(form);
    let branch = root;
    for (const [position, letter] of [...word].slice(0, DEPTH).entries()) {
      const isCapital = capitals === 'U' || (capitals === 'C' && position === 0);
      const piece = characterClass(variants.get(letter) ?? [letter], isCapital);
      let next = branch.next.get(piece);
      if (!next) {
        next = { next: new Map(), ends: false };
        branch.next.set(piece, next);
      }
      branch = next;
    }
    branch.ends = true;
  }
  return sourceOf(root);
}

/** Of the words of a form the one that is rarest in running text: one with capitals before one without, then the longest. */
function tellingWord({ text, sense }: SurfaceForm): { word: string; capitals: string } {
  const words = text.split(' ').map((word, position) => ({ word, capitals: sense.capitals[position] ?? '-' }));
  const weight = ({ word, capitals }: { word: string; capitals: string }): number =>
    (capitals === '-' ? 0 : DEPTH) + Math.min(word.length, DEPTH);
  return words.reduce((best, one) => (weight(one) > weight(best) ? one : best));
}

/** A branch as a pattern. What follows the end of a shorter form adds nothing: the shorter one already hits. */
function sourceOf(branch: Branch): string {
  if (branch.ends || branch.next.size === 0) return '';
  const alternatives = [...branch.next].map(([piece, next]) => piece + sourceOf(next));
  return alternatives.length === 1 ? (alternatives[0] ?? '') : `(?:${alternatives.join('|')})`;
}

function characterClass(raw: readonly string[], isCapital: boolean): string {
  const capitals = isCapital ? raw.filter((character) => !isSmall(character)) : raw;
  const letters = capitals.length > 0 ? capitals : raw;
  if (letters.length === 1 && /[\p{L}\p{N}]/u.test(letters[0] ?? '')) return letters[0] ?? '';
  return `[${letters.map((letter) => letter.replace(/[\\\]^-]/, '\\$&')).join('')}]`;
}

/** Compatibility forms, rare diacritics and ornaments: not worth a place in every class of the pattern. */
const EXTRAORDINARY =
  '\\u1D00-\\u1FFF\\u2070-\\u24FF\\uA640-\\uA7FF\\uFB00-\\uFDFF\\uFE70-\\uFEFC\\uFF07\\uFF0D\\uFF21-\\uFF3A\\uFF41-\\uFF5A';

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

/** What can hide a name from the prefilter: ignorable characters, extraordinary letters, a mix of scripts. */
export const SUSPECT = new RegExp(`${IGNORABLE.source.slice(0, -1)}${EXTRAORDINARY}]|${MIXED_SCRIPTS.source}`);
