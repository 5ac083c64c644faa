import type { NameLanguage } from '../pack/language.ts';
import { germanForms } from './german.ts';
import { persianForms } from './persian.ts';
import { declinePhrase, type Phrase } from './phrase.ts';
import { turkishForms } from './turkish.ts';

/**
 * All forms that a name takes in running text of a language, its words one by one; the form it is written in comes first.
 * Languages that leave names as they are have that one form. Possessives and suffixes after an apostrophe are no forms:
 * there the name ends before the apostrophe.
 */
export function inflect(phrase: Phrase, language: NameLanguage): string[][] {
  switch (language) {
    case 'ru':
    case 'uk':
    case 'pl':
      return declinePhrase(phrase, language);
    case 'de':
      return germanForms(phrase.words);
    case 'tr':
      return turkishForms(phrase.words);
    case 'fa':
      return persianForms(phrase.words);
    default:
      return [[...phrase.words]];
  }
}
