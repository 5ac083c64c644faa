import type { Capitals } from '../index/surface-form.ts';
import type { Folded } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isLetter, isSmall } from '../text/word.ts';

/**
 * Whether the words carry the capital letters that the name asks for; a text may have more («THE KREMLIN»), never fewer.
 * Scripts without case carry all.
 * @param words spans in the folded text, one for each letter of `capitals`.
 */
export function carriesCapitals(raw: string, folded: Folded, words: readonly Span[], capitals: Capitals): boolean {
  return words.every((word, position) => {
    const style = capitals[position] ?? '-';
    if (style === '-') return true;
    const letters = raw.slice(folded.offsets[word.start], folded.offsets[word.end]);
    if (style === 'U') return !Array.from(letters).some(isSmall);
    const first = Array.from(letters).find(isLetter);
    return first === undefined || !isSmall(first);
  });
}
