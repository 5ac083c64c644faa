import { isPatronymic } from '../morphology/patronymic.ts';
import type { Match, Reading } from './match.ts';
import { wordAfter, wordBefore } from './neighbours.ts';

/** One or more initials before a place; the first is the given name's. */
const INITIALS = /(?<!\p{L})(\p{L})\. ?(?:\p{L}\. ?)*$/u;

/** As far back as initials are looked for, in folded characters. */
const INITIALS_REACH = 12;

/**
 * Whose given name stands beside a bare surname: the person's own («Ю. Ушаков»), or another's («Tony Kushner», «А. Кушнер»,
 * «Кушнер Александр Семёнович»); neither where none stands there.
 */
export function givenNameBeside(match: Match, reading: Reading): 'own' | 'another' | undefined {
  if (match.sense.person !== 'surname' || match.prefix !== '') return undefined;
  return before(match, reading) ?? after(match, reading);
}

function before({ sense, form }: Match, { folded, index }: Reading): 'own' | 'another' | undefined {
  const own = index.ownGivenNames[sense.entity] ?? [];
  const near = folded.text.slice(Math.max(0, form.start - INITIALS_REACH), form.start);
  const initial = near.match(INITIALS)?.[1];
  if (initial !== undefined) return own.some((name) => name.startsWith(initial)) ? 'own' : 'another';
  const word = wordBefore(folded.text, form.start);
  if (!word) return undefined;
  if (!isPatronymic(word.text)) return whose(word.text, own, index.givenNames);
  const given = wordBefore(folded.text, word.start);
  return given && own.includes(given.text) ? 'own' : 'another';
}

/** Surname first, as lists and records have it: only with a patronymic after the given name, which may else begin something new. */
function after({ sense, form }: Match, { folded, index }: Reading): 'own' | 'another' | undefined {
  const given = wordAfter(folded.text, form.end);
  const patronymic = given && wordAfter(folded.text, given.end);
  if (!given || !patronymic || !isPatronymic(patronymic.text)) return undefined;
  return whose(given.text, index.ownGivenNames[sense.entity] ?? [], index.givenNames);
}

function whose(word: string, own: readonly string[], others: ReadonlySet<string>): 'own' | 'another' | undefined {
  if (own.includes(word)) return 'own';
  if (others.has(word)) return 'another';
  // «وإيفانكا ترامب»: the conjunction is joined to the given name.
  const bare = word.replace(JOINED, '');
  return bare === word ? undefined : whose(bare, own, others);
}

const JOINED = /^[وف](?=\p{L}{3})/u;
