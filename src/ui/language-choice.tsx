import { h, type VNode } from 'preact';
import { LANGUAGES, type Language } from '../core/pack/language.ts';
import type { Speech } from './strings.ts';

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
          {ownNameOf(language)}
        </option>
      ))}
    </select>
  );
}

/** A language by its own name (CLDR), as every reader of it knows it. */
function ownNameOf(language: Language): string | undefined {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language);
}
