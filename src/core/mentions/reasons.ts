import { isInOtherContext } from './other-context.ts';
import {
  hasAnotherGivenName,
  isArabicAdjective,
  isOfOtherLanguage,
  isQuotedPlace,
  isSecondPreposition,
  isShoutedCommonWord,
  isSlavicAdjective,
  lacksCapitals,
  lacksLamBefore,
  type Rule,
} from './rules.ts';
import { hasStrangerBefore } from './stranger-before.ts';

/** Why a name is no mention, for people. They stand apart from what decides it, for pages need none of them. */
export const REASONS = {
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
} as const;

export type Reason = keyof typeof REASONS;

const OF_RULES = new Map<Rule, Reason>([
  [lacksLamBefore, 'no-lam-before'],
  [lacksCapitals, 'capitals'],
  [isOfOtherLanguage, 'other-language'],
  [isArabicAdjective, 'arabic-adjective'],
  [isSecondPreposition, 'second-preposition'],
  [isSlavicAdjective, 'slavic-adjective'],
  [isQuotedPlace, 'quoted-place'],
  [isShoutedCommonWord, 'shouted-common-word'],
  [hasAnotherGivenName, 'another-given-name'],
  [hasStrangerBefore, 'stranger-before'],
  [isInOtherContext, 'other-context'],
]);

/**
 * Why what breaks a rule is no mention.
 * @throws Error where a rule has no reason: somebody has added one, and not said why.
 */
export function reasonOf(rule: Rule): Reason {
  const reason = OF_RULES.get(rule);
  if (!reason) throw new Error(`The rule ${rule.name} has no reason in reasons.ts.`);
  return reason;
}
