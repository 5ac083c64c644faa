import { Component, Fragment, h, type VNode } from 'preact';
import type { Card } from '../core/pack/card.ts';
import { Fact } from './fact.tsx';
import type { Speech } from './strings.ts';

/** How many facts are seen at first: what one glance takes in. */
const AT_FIRST = 3;

interface FactsProps extends Pick<Card, 'facts' | 'article'> {
  readonly speech: Speech;
}

/** The facts of a card: the first of them, and the others folded. Those are not drawn before they are asked for. */
export class Facts extends Component<FactsProps, { unfolded: boolean }> {
  override render({ facts, article, speech }: FactsProps, { unfolded }: { unfolded: boolean }): VNode {
    return (
      <>
        <FactList facts={facts.slice(0, AT_FIRST)} article={article} speech={speech} />
        {facts.length > AT_FIRST && (
          <details class="more" onToggle={({ newState }) => newState === 'open' && this.setState({ unfolded: true })}>
            <summary>{speech.text('moreFacts', { count: String(facts.length) })}</summary>
            {unfolded && <FactList facts={facts.slice(AT_FIRST)} article={article} speech={speech} />}
          </details>
        )}
      </>
    );
  }
}

function FactList({ facts, article, speech }: FactsProps): VNode {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <Fact key={fact.id} fact={fact} article={article} speech={speech} />
      ))}
    </ul>
  );
}
