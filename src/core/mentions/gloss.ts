import { scriptOf } from '../text/script.ts';
import type { Span } from '../text/span.ts';

/** Up to how many characters stand between a name and its gloss: a bracket, and the name of a language. */
const REACH = 24;

/**
 * Whether the second of two spans repeats the first in another script, in brackets after it: «乌克兰（Ukraine）», «Київ (ар. كييف)».
 * The reader has the name already.
 */
export function isGloss(text: string, first: Span, second: Span): boolean {
  if (second.start - first.end > REACH || !/^\P{L}*[(（[][^()（）[\]]*$/u.test(text.slice(first.end, second.start)))
    return false;
  return scriptOf(text.charAt(first.start)) !== scriptOf(text.charAt(second.start));
}
