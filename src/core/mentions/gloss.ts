import type { Span } from '../text/span.ts';

/** Up to how many characters stand between a name and its gloss: a bracket, and the name of a language. */
const REACH = 24;

const OPENING = /^\P{L}*[(（[][^()（）[\]]*$/u;

const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Han'].map((name) => new RegExp(`\\p{Script=${name}}`, 'u'));

/**
 * Whether the second of two spans repeats the first in another script, in brackets after it: «乌克兰（Ukraine）», «Київ (ар. كييف)».
 * The reader has the name already.
 */
export function isGloss(text: string, first: Span, second: Span): boolean {
  if (second.start - first.end > REACH || !OPENING.test(text.slice(first.end, second.start))) return false;
  return scriptOf(text.slice(first.start, first.end)) !== scriptOf(text.slice(second.start, second.end));
}

function scriptOf(name: string): number {
  return SCRIPTS.findIndex((script) => script.test(name));
}
