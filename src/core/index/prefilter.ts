import { foldCharacter, IGNORABLE } from '../text/fold.ts';
import { MIXED_SCRIPTS } from '../text/homoglyphs.ts';
import type { SurfaceForm } from './surface-form.ts';

/**
 * How many letters of a form's first word the prefilter looks at: enough to make a hit in text without names rare, few
 * enough to keep the pattern small.
 */
const DEPTH = 6;

interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/**
 * The source of a regular expression that finds, in raw text and in native code, each place where a name may begin: the
 * first letters of every form, in every way that folds to them. It may hit where no name is; it misses none whose first
 * letters are typed without ignorable characters between them (`SUSPECT` finds those).
 */
export function prefilterSource(forms: Iterable<SurfaceForm>): string {
  const variants = rawVariants();
  const root: Branch = { next: new Map(), ends: false };
  for (const { text, sense } of forms) {
    const word = text.split(' ')[0] ?? '';
    let branch = root;
    for (const [position, letter] of [...word].slice(0, DEPTH).entries()) {
      const style = position === 0 ? (sense.capitals[0] ?? '-') : sense.capitals[0] === 'U' ? 'U' : '-';
      const piece = characterClass(variants.get(letter) ?? [letter], style);
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

/** A branch as a pattern. What follows the end of a shorter form adds nothing: the shorter one already hits. */
function sourceOf(branch: Branch): string {
  if (branch.ends || branch.next.size === 0) return '';
  const alternatives = [...branch.next].map(([piece, next]) => piece + sourceOf(next));
  return alternatives.length === 1 ? (alternatives[0] ?? '') : `(?:${alternatives.join('|')})`;
}

function characterClass(raw: readonly string[], style: string): string {
  const small = (character: string): boolean => character !== character.toUpperCase();
  const wanted = style === '-' ? raw : raw.filter((character) => !small(character));
  const letters = (wanted.length > 0 ? wanted : raw).map((letter) => letter.replace(/[\\\]^-]/, '\\$&'));
  return letters.length === 1 && /[\p{L}\p{N}]/u.test(letters[0] ?? '') ? (letters[0] ?? '') : `[${letters.join('')}]`;
}

/** For each folded letter, the raw ones of the Basic Multilingual Plane that fold to it. */
function rawVariants(): Map<string, string[]> {
  const variants = new Map<string, string[]>();
  for (let code = 0x21; code < 0xffff; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const raw = String.fromCharCode(code);
    const folded = foldCharacter(raw);
    if (folded.length !== 1 || (folded === raw && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(raw))) continue;
    const list = variants.get(folded);
    if (list) list.push(raw);
    else variants.set(folded, [raw]);
  }
  return variants;
}

/** What can hide the first letters of a name from the prefilter: ignorable characters, ligatures (ﬁ, ﻼ), a mix of scripts. */
export const SUSPECT = new RegExp(
  `${IGNORABLE.source.slice(0, -1)}\\uFB00-\\uFB06\\uFEF5-\\uFEFC]|${MIXED_SCRIPTS.source}`,
);
