import { h, type VNode } from 'preact';
import type { Moment } from '../core/pack/card.ts';
import { formatDay } from './dates.ts';
import type { Speech } from './strings.ts';

/** Two days further apart than this, in days, are told apart by a broken line: it is drawn to no scale. */
const FAR = 60;
const DAY = 24 * 60 * 60 * 1000;

interface TimelineProps {
  /** The earliest first. */
  readonly moments: readonly Moment[];
  readonly speech: Speech;
}

/** The days of an event, and those around it, along a thin line: a list to those who do not see it. */
export function Timeline({ moments, speech: { language, text } }: TimelineProps): VNode {
  const isFar = (at: number): boolean => {
    const [one, other] = [moments[at], moments[at + 1]].map((moment) => Date.parse(moment?.on ?? ''));
    return ((other ?? 0) - (one ?? 0)) / DAY > FAR;
  };
  return (
    <ol class="timeline" aria-label={text('timeline')}>
      {moments.map(({ on, label, own }, at) => (
        <li key={`${on} ${label.en}`} aria-current={own ? 'true' : undefined} class={isFar(at) ? 'far' : undefined}>
          <time dateTime={on}>{formatDay(on, language)}</time> <span>{label[language]}</span>
        </li>
      ))}
    </ol>
  );
}
