import { h, type VNode } from 'preact';
import type { Card } from '../core/pack/card.ts';
import { CloseButton } from './close-button.tsx';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import type { Speech } from './strings.ts';

interface ChoiceProps {
  readonly cards: readonly Card[];
  readonly speech: Speech;
  readonly onChoose: (card: Card) => void;
  readonly onClose: () => void;
}

/** Asks which of several bearers of a name is meant: the text does not tell, so the reader does. */
export function Choice({ cards, speech, onChoose, onClose }: ChoiceProps): VNode {
  const { language, text } = speech;
  return (
    <Dialog language={language} label="question">
      <div class="controls">
        <CloseButton speech={speech} onClose={onClose} />
      </div>
      <h1 id="question">{text('whichOne')}</h1>
      <ul class="choices">
        {cards.map((card) => (
          <li key={card.key}>
            <button type="button" class="choice" data-entity={card.key} onClick={() => onChoose(card)}>
              <Icon of={card.kind} />
              <span>
                <b>{card.label[language]}</b>
                <span class="choice-role">{card.role[language]}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
