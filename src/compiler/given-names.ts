import * as v from 'valibot';
import { parse } from 'yaml';
import { inflect } from '../core/morphology/inflect.ts';
import { NAME_LANGUAGES, type NameLanguage } from '../core/pack/language.ts';
import { GivenNamesSource } from '../core/pack/schema.ts';
import { fold } from '../core/text/fold.ts';

/** What stands before surnames, folded, in all forms. */
export interface GivenNames {
  readonly names: ReadonlySet<string>;
  /** Titles, and the gender of who has them. */
  readonly titles: ReadonlyMap<string, string>;
}

const GENDERS = ['masculine', 'feminine'] as const;

/**
 * Reads `given-names.yaml`: every form of every name and title.
 * @throws ValiError where the file is not of its schema.
 */
export function readGivenNames(yaml: string): GivenNames {
  const source = v.parse(GivenNamesSource, parse(yaml));
  const names = new Set<string>();
  const titles = new Map<string, string>();
  for (const language of NAME_LANGUAGES) {
    for (const gender of GENDERS) {
      for (const name of source[language]?.[gender] ?? []) {
        for (const form of formsOf(name, gender, language)) names.add(form);
      }
      for (const title of source[language]?.titles?.[gender] ?? []) {
        for (const form of formsOf(title, gender, language)) titles.set(form, gender);
      }
    }
  }
  return { names, titles };
}

function formsOf(word: string, gender: 'masculine' | 'feminine', language: NameLanguage): string[] {
  return inflect({ words: [word], gender }, language).map((form) => fold(form.join(' ')).text);
}
