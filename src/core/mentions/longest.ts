import type { Span } from '../text/span.ts';
import type { Match } from './match.ts';

/**
 * Parts matches into those that overlap no better one, and the others. Better is a longer form, context included, then more of
 * it in the mention. Equal matches of different entities at one place stay together: both claim it.
 */
export function longest(matches: readonly Match[], textLength: number): { taken: Match[][]; beaten: Match[] } {
  const covered = new Uint8Array(textLength);
  const ranked = matches.toSorted(
    (a, b) => length(b.form) - length(a.form) || length(b.span) - length(a.span) || a.span.start - b.span.start,
  );
  const taken = new Map<string, Match[]>();
  const beaten: Match[] = [];
  for (const match of ranked) {
    const { start, end } = match.span;
    const place = `${start} ${end} ${length(match.form)}`;
    const equals = taken.get(place);
    if (equals) {
      if (!equals.some(({ sense }) => sense.entity === match.sense.entity)) equals.push(match);
    } else if (covered.subarray(start, end).includes(1)) {
      beaten.push(match);
    } else {
      covered.fill(1, start, end);
      taken.set(place, [match]);
    }
  }
  return { taken: [...taken.values()], beaten };
}

function length({ start, end }: Span): number {
  return end - start;
}
