import type { NameLanguage } from '../core/pack/language.ts';
import { fold } from '../core/text/fold.ts';
import type { Name, NamedPack } from './names.ts';

/** A character of a word, in folded text; properties of Unicode are slow to make on a page. */
const OF_WORD = '[0-9a-zß-ɏЀ-ԯא-תؠ-ۓ]';

const HAN = /^[\u3400-\u9FFF]/;

/** What is written joined before a word, by language. */
const JOINED: Readonly<Partial<Record<NameLanguage, string>>> = { ar: '[وفبلك]{0,2}(?:ا?ل)?', he: '[ובהכלמש]{0,3}' };

/** After these a place is itself, whoever plays or lived there («the final in Washington»). */
const PLACED = ['in', 'near', 'outside', 'city of', 'в', 'под', 'город', 'городе', 'у', 'місті', 'في', 'مدينه', 'در'];

/** A place that an agency reports from: «WASHINGTON (AP)», «ВАШИНГТОН, 3 мая /ТАСС/», «法新社华盛顿». */
const DATELINES = ['^\\|[^|]{0,20}?[(/（]', '社 ?\\|'];

/**
 * For each entity of a pack what finds that its bare name means another bearer; see `NameIndex`. A name that nobody else
 * bears in the same sentence («Washington, D.C.»), or a preposition before this one, speaks for the entity.
 */
export function otherContextOf({ entities }: NamedPack, names: readonly Name[]): (RegExp | undefined)[] {
  return Object.entries(entities).map(([id, { otherContext = {} }]) => {
    const words = Object.entries(otherContext).flatMap(([language, list = []]) =>
      list.map((phrase) => expression(phrase, JOINED[language as NameLanguage])),
    );
    if (words.length === 0) return undefined;
    const full = longerNames(names.filter(({ entity }) => entity === id)).map((text) => expression(text));
    const own = [...full, ...PLACED.map((word) => `${expression(word)} \\|`), ...DATELINES];
    return new RegExp(`^(?!.*(?:${own.join('|')})).*(?:${words.join('|')})`);
  });
}

/** The forms of some names that hold another of them and more. */
function longerNames(names: readonly Name[]): string[] {
  const texts = [...new Set(names.flatMap(({ forms }) => forms.map(({ text }) => text)))];
  return texts.filter(
    (text) => (text.includes(' ') || HAN.test(text)) && texts.some((other) => other !== text && text.includes(other)),
  );
}

function expression(phrase: string, joined = ''): string {
  const { text } = fold(phrase);
  const source = text
    .replace(/[.|\\()[\]{}^$?+]/g, '\\$&')
    .replaceAll('-', '[-–]')
    .replaceAll('*', `${OF_WORD}*`)
    .replaceAll('#', '[0-9٠-٩]{1,3}');
  return HAN.test(text) ? source : `(?<!${OF_WORD})${joined}${source}(?!${OF_WORD})`;
}
