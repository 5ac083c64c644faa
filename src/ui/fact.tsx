import { Fragment, h, type VNode } from 'preact';
import type { Card, CardFact, CardStatement } from '../core/pack/card.ts';
import type { Status } from '../core/pack/status.ts';
import { citationOf } from './citation.ts';
import { CopyButton } from './copy-button.tsx';
import { formatDay } from './dates.ts';
import { Source } from './source.tsx';
import type { CardString, Speech } from './strings.ts';

interface FactProps {
  readonly fact: CardFact;
  readonly article: Card['article'];
  readonly speech: Speech;
}

/** One fact: what is said, how firm it is and who says so, what stands against it, and where it comes from. */
export function Fact({ fact, article, speech }: FactProps): VNode {
  return (
    <li class="fact" data-fact={fact.id} data-status={fact.status}>
      <p class="statement">{fact.statement[speech.language]}</p>
      <p class="provenance">
        <StatusBadge status={fact.status} speech={speech} />
        <Separated>{fact.attribution?.[speech.language] ?? speech.text('theArticle')}</Separated>
        <Separated>{formatDay(fact.date.on, speech.language)}</Separated>
      </p>
      {fact.disputes && <OtherSide title="contradictedClaim" statements={[fact.disputes]} speech={speech} />}
      {fact.disputedBy && <OtherSide title="contradictedBy" statements={fact.disputedBy} speech={speech} />}
      <Source source={fact.source} article={article} resolvedDate={fact.date.resolved} speech={speech}>
        <CopyButton content={() => citationOf(fact, article, speech)} speech={speech} />
      </Source>
    </li>
  );
}

function StatusBadge({ status, speech }: { status: Status; speech: Speech }): VNode {
  return (
    <span class="status" data-status={status}>
      {speech.text(status)}
    </span>
  );
}

/** The statements of the other side of a dispute, which a reader is never shown without. */
function OtherSide({
  title,
  statements,
  speech,
}: {
  title: CardString;
  statements: readonly CardStatement[];
  speech: Speech;
}): VNode {
  return (
    <div class="other-side">
      <p class="other-side-title">{speech.text(title)}</p>
      {statements.map(({ statement, status, attribution }) => (
        <>
          <p class="statement">{statement[speech.language]}</p>
          <p class="provenance">
            <StatusBadge status={status} speech={speech} />
            <Separated>{attribution?.[speech.language] ?? speech.text('theArticle')}</Separated>
          </p>
        </>
      ))}
    </div>
  );
}

/** A part of a line, set off from the one before it, that keeps its own direction. */
function Separated({ children }: { children: string }): VNode {
  return (
    <span class="separated">
      <bdi>{children}</bdi>
    </span>
  );
}
