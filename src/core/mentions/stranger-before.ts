import type { Match, Reading } from './match.ts';
import { wordBefore } from './neighbours.ts';

/** In running text these stand with a capital before a city that people are named after, and are no given names. */
const NO_NAMES = new Set(
  (
    'downtown official inside greater old northwest northeast southwest southeast north south east west metro reuters ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december hotel marriott hilton hyatt sheraton wyndham to in from at and or the'
  ).split(' '),
);

const CAPITALISED = /^\p{Lu}\p{Ll}{2,}$/u;
/** In the middle of a sentence in ordinary letters: in titles the word before has a capital, too. */
const MID_SENTENCE = /\p{Ll},? $|[,;:] $/u;
/** Small words of English: in German every noun has a capital («die Hauptstadt Washington»). */
const ENGLISH = /(?<!\p{L})(?:the|of|and|to|his|her|by|from|who)(?!\p{L})/u;
const CAPITAL_CITY = /^,? ?D\.? ?C\b/;

/**
 * Whether a capitalised word that nobody knows stands before a place that people bear as their surname, in the middle of a
 * sentence in English: a given name («Bushrod Washington»), or a town in a state of that name.
 */
export function hasStrangerBefore({ sense, form, span, prefix }: Match, { raw, folded }: Reading): boolean {
  if (sense.place !== true || sense.person !== 'surname' || prefix !== '') return false;
  if (!ENGLISH.test(raw) || CAPITAL_CITY.test(raw.slice(span.end, span.end + 6))) return false;
  const word = wordBefore(folded.text, form.start);
  if (!word || NO_NAMES.has(word.text)) return false;
  const start = folded.offsets[word.start] ?? 0;
  return (
    CAPITALISED.test(raw.slice(start, folded.offsets[word.end])) &&
    MID_SENTENCE.test(raw.slice(Math.max(0, start - 3), start))
  );
}
