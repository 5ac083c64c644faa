import type { SignedLanguage } from '../text/signature.ts';

/** How a word of a name is capitalised in running text: `U` all capitals («США»), `C` a capital first («Putin»), `-` no matter. */
export type Capitals = string;

/** What a surface form stands for, and what the text around it must look like. */
export interface Sense {
  /** Position in the index's list of entities; NOBODY for a blocker, a name of nothing in the pack. */
  readonly entity: number;
  /** One letter of `Capitals` for each word of the form. */
  readonly capitals: Capitals;
  /** The words of the form that are the mention, first and past-the-last; the others are context that must stand there. */
  readonly from: number;
  readonly to: number;
  /** The form lost its alef to the Arabic preposition ل, which must precede it. */
  readonly afterLam: boolean;
  /** The whole name of a person, or a surname alone, which others bear too (of a person, or of a place: «Washington»). */
  readonly person?: 'full' | 'surname' | undefined;
  /** Of a place. */
  readonly place?: boolean | undefined;
  /** Others bear it («Florida», a team), whom the index tells by what stands around: see `Traits`. */
  readonly bare?: boolean | undefined;
  /** In small letters the form is a common word («us»): where everything is in capitals, they say nothing. */
  readonly common?: boolean | undefined;
  /** A form that is something else in other languages of its script («روسیه», «BM»): it counts in text of this one only. */
  readonly only?: SignedLanguage | undefined;
}

export const NOBODY = -1;

export interface SurfaceForm {
  /** As folded by `core/text/fold`, words parted by one space. */
  readonly text: string;
  readonly sense: Sense;
}

/** The capitals that the words of a name ask for, read off its citation form. */
export function capitalsOf(words: readonly string[]): Capitals {
  return words.map(capitalsOfWord).join('');
}

function capitalsOfWord(word: string): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}\p{Lt}]/gu, '');
  if (capitals.length > 1 && capitals.length === letters.length) return 'U';
  return /^\P{L}*[\p{Lu}\p{Lt}]/u.test(word) ? 'C' : '-';
}
