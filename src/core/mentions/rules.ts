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

/** Why a match is no mention; each is the name of one rule. */
export type Reason =
  | 'capitals'
  | 'no-lam-before'
  | 'other-language'
  | 'arabic-adjective'
  | 'shouted-common-word'
  | 'stranger-before'
  | 'another-given-name'
  | 'another-bearer'
  | 'other-context'
  | 'no-company'
  | 'second-preposition'
  | 'slavic-adjective'
  | 'quoted-place'
  | 'gloss'
  | 'longer-name'
  | 'blocker';

/** One line on each rule, for people. */
export const REASONS: Readonly<Record<Reason, string>> = {
  capitals: 'the name has capitals that the text has not',
  'no-lam-before': 'this form stands only after the preposition ل',
  'other-language': 'by its letters the text is of another language, where this is something else',
  'arabic-adjective': 'in this place the spelling is the adjective’s',
  'second-preposition': 'one preposition follows another: its letter belongs to a longer name',
  'slavic-adjective': 'in this place the form is the adjective’s',
  'quoted-place': 'alone in quotation marks, a place’s name is a ship’s, a hotel’s or a newspaper’s',
  'shouted-common-word': 'all around is in capitals, and in small letters this is a common word',
  'stranger-before': 'a capitalised word before it makes it somebody’s surname, or a place in a state',
  'another-given-name': 'another person’s given name, initial or patronymic stands beside the surname',
  'another-bearer': 'the text names another bearer of the name, and nowhere this one in full',
  'other-context': 'words in its sentence say that another bearer of the name is meant',
  'no-company': 'many bear this name, and the text names none of those the entity is met with',
  gloss: 'it repeats the name before it in another script, in brackets',
  'longer-name': 'it lies inside a longer name',
  blocker: 'the pack lists this as a name of something else',
};

type Rule = (match: Match, reading: Reading) => boolean;

/** The rules that a match alone with its surroundings can break, in the order in which they are asked. */
const RULES: readonly (readonly [Reason, Rule])[] = [
  ['no-lam-before', ({ sense, prefix }) => sense.afterLam && !endsInLam(prefix)],
  ['capitals', ({ sense, words }, { raw, folded }) => !carriesCapitals(raw, folded, words, sense.capitals)],
  ['other-language', isOfOtherLanguage],
  ['arabic-adjective', isArabicAdjective],
  ['second-preposition', isSecondPreposition],
  ['slavic-adjective', isSlavicAdjective],
  ['quoted-place', isQuotedPlace],
  ['shouted-common-word', isShoutedCommonWord],
  ['another-given-name', (match, reading) => givenNameBeside(match, reading) === 'another'],
  ['stranger-before', hasStrangerBefore],
  ['other-context', isInOtherContext],
];

/** The first rule that a match breaks; none where it may be a mention. */
export function brokenRule(match: Match, reading: Reading): Reason | undefined {
  return RULES.find(([, breaks]) => breaks(match, reading))?.[0];
}

function isOfOtherLanguage({ sense, span }: Match, { raw, index }: Reading): boolean {
  return sense.only !== undefined && !canBe(sense.only, raw.slice(span.start, span.end), raw, index.signs);
}

/** A joined preposition after another one: the letters are part of a longer name («ضد بروسيا», Prussia). */
function isSecondPreposition({ form, prefix }: Match, { folded: { text }, index }: Reading): boolean {
  if (!/^[بلك]$/.test(prefix)) return false;
  const before = wordBefore(text, form.start - prefix.length);
  return index.lexicon.prepositions?.has(before?.text ?? '') === true;
}

/** A ship, a hotel, a club: in Russian and Ukrainian their names stand in quotation marks, and those of places do not. */
function isQuotedPlace({ sense, form, span, prefix }: Match, { raw, folded }: Reading): boolean {
  if (!sense.place || prefix || !CYRILLIC.test(folded.text.charAt(form.start))) return false;
  return OPENING_QUOTE.test(raw.charAt(span.start - 1)) && CLOSING_QUOTE.test(raw.charAt(span.end));
}

const CYRILLIC = /[\u0400-\u04FF]/;
const OPENING_QUOTE = /["'«„“‘]/;
const CLOSING_QUOTE = /["'»”“’]/;

/** The forms of a place in -ск (-ськ) that are spelled like its adjective: see `isAdjectiveOfPlace`. */
function isSlavicAdjective({ sense, form, prefix }: Match, { folded: { text }, index }: Reading): boolean {
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
function isShoutedCommonWord({ sense, form }: Match, { raw, folded }: Reading): boolean {
  if (!sense.common || !isShouted(raw, folded, form)) return false;
  const before = folded.text.slice(Math.max(0, form.start - 5), form.start);
  const after = folded.text.slice(form.end, form.end + 5);
  return !/(?:^|[.:!?] |\bthe )$/.test(before) && !/^(?: and |, |'s)/.test(after);
}

/**
 * The adjective of a country in the indefinite accusative is spelled like the country («هجوماً روسياً», «هجوما روسيا»): it
 * carries the ending -an itself, or the noun before it does.
 */
function isArabicAdjective({ form, prefix }: Match, { raw, folded, index }: Reading): boolean {
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
