import ar from '../../public/_locales/ar/card.json';
import en from '../../public/_locales/en/card.json';
import ru from '../../public/_locales/ru/card.json';
import uk from '../../public/_locales/uk/card.json';
import type { Language } from '../core/pack/language.ts';

export type Texts = typeof en;

/**
 * The card's texts in every language. The background script puts them into storage, where a page's script reads those of one
 * language when a card opens: in the script itself they would be carried into every page.
 */
export const TEXTS: Readonly<Record<Language, Texts>> = { ar, en, ru, uk };
