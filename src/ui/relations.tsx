import { h, type VNode } from 'preact';
import type { Card } from '../core/pack/card.ts';
import type { Speech } from './strings.ts';

interface RelationsProps {
  readonly relations: Card['relations'];
  readonly speech: Speech;
  readonly onRelated: (key: string) => void;
}

/** Related entities: each says what it is to this one, and turns the card into its own. */
export function Relations({ relations, speech, onRelated }: RelationsProps): VNode | null {
  if (relations.length === 0) return null;
  const { language, text } = speech;
  return (
    <nav aria-label={text('related')}>
      <ul class="relations">
        {relations.map(({ key, label, relation }) => (
          <li key={key}>
            <button type="button" class="chip" data-entity={key} onClick={() => onRelated(key)}>
              <span class="relation">{relation[language]}</span> <b>{label[language]}</b>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
