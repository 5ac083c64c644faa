import type { Match, Reading } from './match.ts';
import { wordBefore } from './neighbours.ts';

/** One or more initials before a place; the first is the given name's. */
const INITIALS = /(?<!\p{L})(\p{L})\. ?(?:\p{L}\. ?)*$/u;

/** As far back as initials are looked for, in folded characters. */
const INITIALS_REACH = 12;

/**
 * Whose given name or initial stands before a bare surname: the person's own («Ю. Ушаков»), or another's («Tony Kushner»,
 * «А. Кушнер»); neither where none stands there.
 */
export function givenNameBefore(
  { sense, form, prefix }: Match,
  { folded, index }: Reading,
): 'own' | 'another' | undefined {
  if (sense.person !== 'surname' || prefix !== '') return undefined;
  const own = index.ownGivenNames[sense.entity] ?? [];
  const before = folded.text.slice(Math.max(0, form.start - INITIALS_REACH), form.start);
  const initial = before.match(INITIALS)?.[1];
  if (initial !== undefined) return own.some((name) => name.startsWith(initial)) ? 'own' : 'another';
  const span = wordBefore(folded.text, form.start);
  const word = span && folded.text.slice(span.start, span.end);
  if (word === undefined) return undefined;
  if (own.includes(word)) return 'own';
  return index.givenNames.has(word) ? 'another' : undefined;
}
