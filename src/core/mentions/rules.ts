import { hasTanwin, isBeforeAdjective } from '../morphology/arabic.ts';
import { endsInLam } from '../morphology/proclitics.ts';
import { isAdjectiveOfPlace } from '../morphology/slavic-adjective.ts';
import { canBe } from '../text/signature.ts';
import { carriesCapitals } from './capitals.ts';
import { givenNameBeside } from './given-name-beside.ts';
import type { Match, Reading } from './match.ts';
import { isShouted, wordAfter, wordBefore } from './neighbours.ts';
import { isInOtherContext } from './other-context.ts';
import { hasStrangerBefore } from './stranger-before.ts';

export type Rule = (match: Match, reading: Reading) => boolean;

/** The rules that a match alone with its surroundings can break, in the order in which they are asked. */
export const RULES: readonly Rule[] = [
  lacksLamBefore,
  lacksCapitals,
  isOfOtherLanguage,
  isArabicAdjective,
  isSecondPreposition,
  isSlavicAdjective,
  isQuotedPlace,
  isShoutedCommonWord,
  hasAnotherGivenName,
  hasStrangerBefore,
  isInOtherContext,
];

/** The first rule that a match breaks; none where it may be a mention. */
export function brokenRule(match: Match, reading: Reading): Rule | undefined {
  return RULES.find((breaks) => breaks(match, reading));
}

/** «Trump» in «Melania Trump». */
export function hasAnotherGivenName(match: Match, reading: Reading): boolean {
  return givenNameBeside(match, reading) === 'another';
}

export function lacksLamBefore({ sense, prefix }: Match): boolean {
  return sense.afterLam && !endsInLam(prefix);
}

export function lacksCapitals({ sense, words }: Match, { raw, folded }: Reading): boolean {
  return !carriesCapitals(raw, folded, words, sense.capitals);
}

export function isOfOtherLanguage({ sense, span }: Match, { raw, index }: Reading): boolean {
  return sense.only !== undefined && !canBe(sense.only, raw.slice(span.start, span.end), raw, index.signs);
}

/** A joined preposition after another one: the letters are part of a longer name («ضد بروسيا», Prussia). */
export function isSecondPreposition({ form, prefix }: Match, { folded: { text }, index }: Reading): boolean {
  if (!/^[بلك]$/.test(prefix)) return false;
  const before = wordBefore(text, form.start - prefix.length);
  return index.lexicon.prepositions?.has(before?.text ?? '') === true;
}

/** A ship, a hotel, a club: in Russian and Ukrainian their names stand in quotation marks, and those of places do not. */
export function isQuotedPlace({ sense, form, span, prefix }: Match, { raw, folded }: Reading): boolean {
  if (!sense.place || prefix || !CYRILLIC.test(folded.text.charAt(form.start))) return false;
  return OPENING_QUOTE.test(raw.charAt(span.start - 1)) && CLOSING_QUOTE.test(raw.charAt(span.end));
}

const CYRILLIC = /[\u0400-\u04FF]/;
const OPENING_QUOTE = /["'«„“‘]/;
const CLOSING_QUOTE = /["'»”“’]/;

/** The forms of a place in -ск (-ськ) that are spelled like its adjective: see `isAdjectiveOfPlace`. */
export function isSlavicAdjective({ sense, form, prefix }: Match, { folded: { text }, index }: Reading): boolean {
  if (!sense.place || prefix) return false;
  const isAfterQuote = CLOSING_QUOTE.test(text.charAt(form.start - 2));
  const before = isAfterQuote ? '' : wordBefore(text, form.start)?.text;
  const after = wordAfter(text, form.end)?.text;
  return isAdjectiveOfPlace(text.slice(form.start, form.end), before, after, index.lexicon);
}

/**
 * «TELL US»; but where a sentence begins, after an article, in a list and with a possessive only the name can stand («US ENVOY
 * ARRIVES», «THE US», «US AND RUSSIA TALK»).
 */
export function isShoutedCommonWord({ sense, form }: Match, { raw, folded }: Reading): boolean {
  if (!sense.common || !isShouted(raw, folded, form)) return false;
  const before = folded.text.slice(Math.max(0, form.start - 5), form.start);
  const after = folded.text.slice(form.end, form.end + 5);
  return !/(?:^|[.:!?] |\bthe )$/.test(before) && !/^(?: and |, |'s)/.test(after);
}

/**
 * The adjective of a country in the indefinite accusative is spelled like the country («هجوماً روسياً», «هجوما روسيا»): it
 * carries the ending -an itself, or the noun before it does.
 */
export function isArabicAdjective({ form, prefix }: Match, { raw, folded, index }: Reading): boolean {
  const { offsets, text } = folded;
  if (!/\u064A\u0627$/.test(text.slice(form.start, form.end))) return false;
  if (hasTanwin(raw.slice(offsets[form.end - 2], offsets[form.end]))) return true;
  if (prefix) return false;
  const before = wordBefore(text, form.start);
  if (!before) return false;
  const preceding = {
    raw: raw.slice(offsets[before.start], offsets[before.end]),
    folded: before.text,
    before: wordBefore(text, before.start)?.text,
    after: wordAfter(text, form.end)?.text,
  };
  return isBeforeAdjective(preceding, index.lexicon);
}
