import { type NameIndex, traitsOf, wordsOf } from '../index/name-index.ts';
import { isPatronymic } from '../morphology/patronymic.ts';
import { isProclitic, LONGEST_PROCLITIC } from '../morphology/proclitics.ts';
import { fold } from '../text/fold.ts';
import type { Match, Reading } from './match.ts';
import { wordAfter, wordBefore, wordEndingAt } from './neighbours.ts';

/**
 * Initials: one capital or two letters that stand for one sound («Дж.», «Th.»), or a Hebrew letter with a geresh. In small
 * letters they are units and the like («в 1995 г.», «и т. д.»); some run of capitals is no initials but an abbreviation.
 */
const INITIAL = "(?:(?:Дж|Ch|Ph|Th|[\\p{Lu}\\p{Lt}\\p{Lo}])\\.|[א-ת]['׳](?!\\p{L}))";
const INITIALS_BEFORE = `(?<![\\p{L}.])${INITIAL}(?:\\s?${INITIAL})*(?=\\s?$)`;
/** After a surname, in lists; they belong to the next name where one follows. */
const INITIALS_AFTER = `^,?\\s(${INITIAL}(?:\\s?${INITIAL})?)(?!\\s?\\p{Lu}\\p{L})`;
/** Not initials: countries, and French «M.» alone, which is Monsieur. */
const ABBREVIATION = /^(?:[USD]\. ?[SNKC]\.|E\. ?U\.|С\. ?Ш\. ?А\.|M\.$)/;

/** As far as initials are looked for, in characters. */
const INITIALS_REACH = 12;

type Whose = 'own' | 'another' | undefined;

/**
 * Whose given name stands beside a bare surname: the person's own («Ю. Ушаков»), or another's («Tony Kushner», «А. Кушнер»,
 * «Кушнер Александр Семёнович»); neither where none stands there.
 */
export function givenNameBeside(match: Match, reading: Reading): Whose {
  if (match.sense.person !== 'surname' || match.prefix) return undefined;
  const own = wordsOf(traitsOf(reading.index, match.sense.entity)?.ownGivenNames ?? '');
  return before(match, reading, own) ?? after(match, reading, own);
}

function before(match: Match, reading: Reading, own: readonly string[]): Whose {
  const { form, span } = match;
  const { raw, folded, index } = reading;
  const near = raw.slice(Math.max(0, span.start - INITIALS_REACH), span.start);
  // Expressions of Unicode properties take a page a millisecond and more to make: here and below, signs that they need come first.
  const [initials] = (/[.'׳]\s?$/.test(near) && near.match(new RegExp(INITIALS_BEFORE, 'u'))) || [];
  if (initials !== undefined && !ABBREVIATION.test(initials)) {
    // A middle initial may be anybody's: «Paul J. Kushner».
    const given = wordEndingAt(folded.text, form.start - 4);
    return (given && whose(given.text, own, index.givenNames)) ?? byInitials(initials, own);
  }
  if (hasForeignTitle(match, reading)) return 'another';
  // A given name in Chinese, perhaps with an initial («唐纳德·J·»); words before it are not parted from it.
  const han = folded.text.slice(0, form.start).match(/([\u3400-\u9FFF]{1,12})·(?:[a-z]\.?·)?$/)?.[1];
  if (han !== undefined) return own.some((name) => han.endsWith(name)) ? 'own' : 'another';
  const word = wordBefore(folded.text, form.start);
  if (!word) return undefined;
  const given = wordBefore(folded.text, word.start);
  if (isPatronymic(word.text)) return given && own.includes(given.text) ? 'own' : 'another';
  const said = whose(word.text, own, index.givenNames);
  // A middle name is another's given name more often than not: «Donald John Trump».
  return said === 'another' && given && whose(given.text, own, index.givenNames) === 'own' ? 'own' : said;
}

/** Whether a title stands before a surname that its bearer has not: «Mrs. Trump», «General Washington» of a place. */
function hasForeignTitle({ sense, form }: Match, { folded: { text }, index }: Reading): boolean {
  const isAbbreviated = text.slice(form.start - 2, form.start) === '. ';
  const title = isAbbreviated ? wordEndingAt(text, form.start - 2) : wordBefore(text, form.start);
  const gender = title && index.titles.get(isAbbreviated ? `${title.text}.` : title.text);
  return gender !== undefined && gender !== traitsOf(index, sense.entity)?.gender;
}

/** Surname first, as lists and records have it: with initials, or with a patronymic after the given name, which may else begin something new. */
function after({ form, span }: Match, { raw, folded, index }: Reading, own: readonly string[]): Whose {
  const near = raw.slice(span.end, span.end + INITIALS_REACH);
  const [, initials] = (/^,?\s..?[.'׳]/s.test(near) && near.match(new RegExp(INITIALS_AFTER, 'u'))) || [];
  if (initials !== undefined && !ABBREVIATION.test(initials)) return byInitials(initials, own);
  const given = wordAfter(folded.text, form.end);
  const patronymic = given && wordAfter(folded.text, given.end);
  if (!given || !patronymic || !isPatronymic(patronymic.text)) return undefined;
  return whose(given.text, own, index.givenNames);
}

/** Whose initials: the first of them is the given name's. */
function byInitials(initials: string, own: readonly string[]): Whose {
  const [first = ''] = fold(initials).text.split(/['.]/);
  return own.some((name) => name.startsWith(first)) ? 'own' : 'another';
}

function whose(word: string, own: readonly string[], others: NameIndex['givenNames']): Whose {
  // «وإيفانكا ترامب», «לטוני קושנר»: a particle is joined to the given name.
  for (let length = 0; length <= LONGEST_PROCLITIC; length++) {
    const bare = word.slice(length);
    if (length > 0 && (bare.length < 3 || !isProclitic(word.slice(0, length)))) continue;
    if (own.includes(bare)) return 'own';
    if (others[bare.charAt(0)]?.includes(` ${bare} `)) return 'another';
  }
  return undefined;
}
