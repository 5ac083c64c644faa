import type { Match, Reading } from './match.ts';
import { wordBefore } from './neighbours.ts';

/** Small words of English: in German every noun has a capital («die Hauptstadt Washington»). */
const ENGLISH = /\s(?:the|of|and|to|his|her|by|from|who)\s/;
const CAPITAL_CITY = /^,? ?D\.? ?C\b/;

/**
 * Whether a capitalised word that nobody knows stands before a place that people bear as their surname, in the middle of a
 * sentence in English: a given name («Bushrod Washington»), or a town in a state of that name.
 */
export function hasStrangerBefore({ sense, form, span, prefix }: Match, { raw, folded, index }: Reading): boolean {
  if (!sense.place || sense.person !== 'surname' || prefix) return false;
  if (CAPITAL_CITY.test(raw.slice(span.end, span.end + 6))) return false;
  const word = wordBefore(folded.text, form.start);
  if (!word || index.lexicon.noGivenNames?.has(word.text)) return false;
  const start = folded.offsets[word.start] ?? 0;
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(raw.slice(start, folded.offsets[word.end])) &&
    // In the middle of a sentence in ordinary letters: in titles the word before has a capital, too.
    /[\p{Ll},;] $/u.test(raw.slice(Math.max(0, start - 3), start)) &&
    ENGLISH.test(raw)
  );
}
