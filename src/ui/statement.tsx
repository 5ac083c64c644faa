import { Fragment, h, type VNode } from 'preact';
import type { CardFact, CardStatement } from '../core/pack/card.ts';
import type { CardString, Speech } from './strings.ts';

/** What is said, how firm it is, who says so and, where it is given, as of when. */
export function Statement({ said, day, speech }: { said: CardStatement; day?: string; speech: Speech }): VNode {
  return (
    <>
      <p class="statement">{said.statement[speech.language]}</p>
      <p class="provenance">
        <span class="status" data-status={said.status}>
          {speech.text(said.status)}
        </span>
        <Separated>{speakerOf(said, speech)}</Separated>
        {day && <Separated>{day}</Separated>}
      </p>
    </>
  );
}

/** Who says it, as a reader is told. */
export function speakerOf({ attribution }: CardStatement, { language, text }: Speech): string {
  return attribution?.[language] ?? text('theArticle');
}

/** One side of a dispute. */
export interface Side {
  readonly title: CardString;
  readonly statements: readonly CardStatement[];
}

/** What stands against a fact, and what the fact stands against: a reader is never shown it without. */
export function otherSidesOf({ disputes, disputedBy }: CardFact): Side[] {
  return [
    ...(disputes ? [{ title: 'contradictedClaim' as const, statements: [disputes] }] : []),
    ...(disputedBy ? [{ title: 'contradictedBy' as const, statements: disputedBy }] : []),
  ];
}

/** A part of a line, set off from the one before it, that keeps its own direction. */
function Separated({ children }: { children: string }): VNode {
  return (
    <span class="separated">
      <bdi>{children}</bdi>
    </span>
  );
}
