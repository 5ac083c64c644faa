import { h, type VNode } from 'preact';
import { LANGUAGES, type Language } from '../core/pack/language.ts';
import type { Speech } from './strings.ts';

/** Languages by their own names, as every reader of one knows it. */
const OWN_NAMES: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  en: 'English',
  ru: 'Русский',
  uk: 'Українська',
};

interface LanguageChoiceProps {
  readonly speech: Speech;
  readonly onLanguage: (language: Language) => void;
}

/** Lets the reader have cards in another language. */
export function LanguageChoice({ speech, onLanguage }: LanguageChoiceProps): VNode {
  return (
    <select
      class="language"
      aria-label={speech.text('cardLanguage')}
      value={speech.language}
      onChange={({ currentTarget }) => {
        const chosen = LANGUAGES[currentTarget.selectedIndex];
        if (chosen) onLanguage(chosen);
      }}
    >
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {OWN_NAMES[language]}
        </option>
      ))}
    </select>
  );
}
