import { h, type VNode } from 'preact';
import type { Card, CardFact } from '../core/pack/card.ts';
import { citationOf } from './citation.ts';
import { CopyButton } from './copy-button.tsx';
import { formatDay } from './dates.ts';
import { Source } from './source.tsx';
import { otherSidesOf, Statement } from './statement.tsx';
import type { Speech } from './strings.ts';

interface FactProps {
  readonly fact: CardFact;
  readonly article: Card['article'];
  readonly speech: Speech;
}

/** One fact: what is said, how firm it is and who says so, what stands against it, and where it comes from. */
export function Fact({ fact, article, speech }: FactProps): VNode {
  return (
    <li class="fact" data-fact={fact.id} data-status={fact.status}>
      <Statement said={fact} day={formatDay(fact.date.on, speech.language)} speech={speech} />
      {otherSidesOf(fact).map(({ title, statements }) => (
        <div key={title} class="other-side">
          <p class="other-side-title">{speech.text(title)}</p>
          {statements.map((said) => (
            <Statement key={said.statement.en} said={said} speech={speech} />
          ))}
        </div>
      ))}
      <Source source={fact.source} article={article} resolvedDate={fact.date.resolved} speech={speech}>
        <CopyButton content={() => citationOf(fact, article, speech)} speech={speech} />
      </Source>
    </li>
  );
}
