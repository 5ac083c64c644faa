import { h, type VNode } from 'preact';
import type { Card } from '../core/pack/card.ts';
import type { Language } from '../core/pack/language.ts';
import { Icon } from './icon.tsx';

/** What stands where others have a picture: a person's initials, the sign of a kind. Its words are in the text beside it. */
export function Emblem({ card, language }: { card: Card; language: Language }): VNode {
  return (
    <span class="emblem" aria-hidden="true">
      {card.kind === 'person' ? monogramOf(card.label[language], language) : <Icon of={card.kind} />}
    </span>
  );
}

/**
 * The initials of a name, of two words at most. Arabic letters would join to a word of no meaning, and Arabic knows no
 * initials: there it is the first letter of the surname alone.
 */
export function monogramOf(name: string, language: Language): string {
  const words = name.split(/\s+/).map((word) => Array.from(word.replace(/^[^\p{L}]+/u, ''))[0] ?? '');
  const last = words.at(-1) ?? '';
  return language === 'ar' || words.length < 2 ? last : `${words[0]}${last}`;
}
