import { CASES, type DeclensionClass, declineBy, indeclinable, type Paradigm, prefixed } from './declension.ts';
import { POLISH_ADJECTIVES, POLISH_NOUNS } from './polish.ts';
import { RUSSIAN_ADJECTIVES, RUSSIAN_NOUNS } from './russian.ts';
import { UKRAINIAN_ADJECTIVES, UKRAINIAN_NOUNS } from './ukrainian.ts';

/** What a name is a name of, as far as grammar asks. */
export type Gender = 'masculine' | 'feminine' | 'thing';

interface Grammar {
  readonly nouns: readonly DeclensionClass[];
  readonly adjectives: readonly DeclensionClass[];
}

/** The languages whose names decline by classes. */
export type Declining = 'ru' | 'uk' | 'pl';

const GRAMMARS: Readonly<Record<Declining, Grammar>> = {
  ru: { nouns: RUSSIAN_NOUNS, adjectives: RUSSIAN_ADJECTIVES },
  uk: { nouns: UKRAINIAN_NOUNS, adjectives: UKRAINIAN_ADJECTIVES },
  pl: { nouns: POLISH_NOUNS, adjectives: POLISH_ADJECTIVES },
};

export interface Phrase {
  /** The words of the name in the nominative, hyphens and spaces kept as separators between them. */
  readonly words: readonly string[];
  readonly gender: Gender;
  /** Which words decline, by position; inferred where it is not given. */
  readonly declined?: readonly number[];
}

/**
 * All forms of a name of one or more words: within one form every word that declines stands in the same case.
 * Of a person's name every word declines; of any other name the adjectives at its head and the first noun
 * («Министерство обороны России» changes only in its first word). The first word of a person's name is a given name, where
 * the classes of surnames do not count («Константином», «Нины», «Георгия»).
 * @returns the words of each form; the nominative first, no form twice.
 */
export function declinePhrase(phrase: Phrase, language: Declining): string[][] {
  const grammar = GRAMMARS[language];
  const declined = phrase.declined ?? inferDeclined(phrase, grammar);
  const head = Math.max(...declined);
  const paradigms = phrase.words.map((word, position) => {
    if (!declined.includes(position)) return indeclinable(word);
    const asNoun = phrase.gender !== 'thing' || position === head;
    const isGiven = phrase.gender !== 'thing' && position === 0 && phrase.words.length > 1;
    const nouns = isGiven ? grammar.nouns.filter(({ id }) => !id.startsWith('surname')) : grammar.nouns;
    return declineWord(word, asNoun ? nouns : grammar.adjectives, phrase.gender);
  });
  const forms = new Map<string, string[]>([[phrase.words.join(' '), [...phrase.words]]]);
  for (const kase of CASES) {
    for (const form of combine(paradigms.map((paradigm) => paradigm[kase]))) forms.set(form.join(' '), form);
  }
  return [...forms.values()];
}

/** Of a word with a hyphen the last part declines («Нью-Йорк»). */
function declineWord(word: string, classes: readonly DeclensionClass[], gender: Gender): Paradigm {
  const hyphen = word.lastIndexOf('-') + 1;
  const part = word.slice(hyphen);
  const fitting = isDeclinable(part) ? classes.find((one) => fits(one, part, gender)) : undefined;
  if (!fitting) return indeclinable(word);
  const forms = declineBy(part, fitting, gender !== 'thing');
  return hyphen === 0 ? forms : prefixed(word.slice(0, hyphen), forms);
}

function fits(declension: DeclensionClass, word: string, gender: Gender): boolean {
  if (declension.of !== undefined && declension.of !== gender) return false;
  return declension.nominative.test(word.toLowerCase());
}

/** Abbreviations («США») and words of another script have one form. */
function isDeclinable(word: string): boolean {
  return /^[\p{Script=Cyrillic}\p{Script=Latin}'’ʼ]+$/u.test(word) && word !== word.toUpperCase();
}

/** After the word that a preposition follows, nothing agrees with it any more. */
const PREPOSITION = /^(?:в|во|у|на|об?|від|от|із?|из|зі?|со?|за|до|для|по|про|при|к|между|між|против|проти|щодо)$/i;

function inferDeclined(phrase: Phrase, { adjectives }: Grammar): number[] {
  if (phrase.gender !== 'thing') return phrase.words.map((_, position) => position);
  const last = phrase.words.length - 1;
  const noun = phrase.words.findIndex((word, position) => {
    const next = phrase.words[position + 1];
    return position === last || PREPOSITION.test(next ?? '') || !adjectives.some((one) => fits(one, word, 'thing'));
  });
  return Array.from({ length: noun + 1 }, (_, position) => position);
}

/** Every way to take one entry from each list, in order. */
function combine(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>((heads, list) => heads.flatMap((head) => list.map((word) => [...head, word])), [[]]);
}
