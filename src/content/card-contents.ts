import type { Language } from '../core/pack/language.ts';
import type { MarkedMention } from '../page/marks.ts';
import { readCardStyle } from '../platform/card-style.ts';
import type { ReaderLanguage } from '../platform/reader-language.ts';
import { readCard } from '../platform/storage.ts';
import { readStrings } from '../platform/strings.ts';
import type { CardContent } from '../ui/open-card.tsx';
import type { Speech } from '../ui/strings.ts';

/** What has a card, or several to choose from. */
type Named = Pick<MarkedMention, 'entities'>;

/** The interface texts of a language. */
export async function speechIn(language: Language): Promise<Speech> {
  return { language, text: await readStrings(language) };
}

/** What the card of a name is made of: read when the pointer may come to rest on it, so that nothing is waited for once it has. */
export class CardContents {
  readonly #language: ReaderLanguage;
  #last: { readonly mention: Named; readonly language: Language; readonly contents: Promise<CardContent> } | undefined;

  constructor(language: ReaderLanguage) {
    this.#language = language;
  }

  of(mention: Named): Promise<CardContent> {
    const language = this.#language.current;
    if (this.#last?.mention !== mention || this.#last.language !== language)
      this.#last = { mention, language, contents: read(mention, language) };
    return this.#last.contents;
  }
}

async function read({ entities }: Named, language: Language): Promise<CardContent> {
  const [speech, style, ...cards] = await Promise.all([
    speechIn(language),
    readCardStyle(),
    ...entities.map((key) => readCard(key)),
  ]);
  return { speech, style, cards: cards.filter((card) => card !== undefined) };
}
