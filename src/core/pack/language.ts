/** The languages a card can be read in; every text of a pack exists in each of them. BCP 47 subtags. */
export const LANGUAGES = ['ar', 'en', 'ru', 'uk'] as const;

/** The languages that names are found in: those of the cards, and more. */
export const NAME_LANGUAGES = [...LANGUAGES, 'fr', 'de', 'es', 'pl', 'tr', 'fa', 'he', 'zh'] as const;

export type NameLanguage = (typeof NAME_LANGUAGES)[number];

export type Language = (typeof LANGUAGES)[number];

/** One text in every card language. */
export type Localized = Readonly<Record<Language, string>>;

/** Writing direction of a language, as the HTML `dir` attribute takes it. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/**
 * The card language for a reader: the first of the reader's languages, in order of preference, that cards exist in.
 * @param preferred BCP 47 tags, most wanted first, e.g. `['uk-UA', 'en']`.
 */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const match = LANGUAGES.find((language) => language === primary);
    if (match) return match;
  }
  return 'en';
}
