import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Card as CardData } from '../core/pack/card.ts';
import { Card } from './card.tsx';
import { Choice } from './choice.tsx';
import type { Speech } from './strings.ts';

interface CardsProps {
  readonly cards: readonly CardData[];
  readonly speech: Speech;
  readonly onClose: () => void;
}

/** The card of a name; where several entities bear it, first the question which of them is meant. */
export function Cards({ cards, speech, onClose }: CardsProps): VNode | null {
  const [chosen, choose] = useState(cards.length === 1 ? cards[0] : undefined);
  return chosen ? (
    <Card card={chosen} speech={speech} onClose={onClose} />
  ) : (
    <Choice cards={cards} speech={speech} onChoose={choose} />
  );
}
