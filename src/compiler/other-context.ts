import type { NameLanguage } from '../core/pack/language.ts';
import { fold } from '../core/text/fold.ts';
import type { Name, NamedPack } from './names.ts';

/** A character of a word, in folded text; properties of Unicode are slow to make on a page. */
const OF_WORD = '[0-9a-zß-ɏЀ-ԯא-תؠ-ۓ]';

const HAN = /^[\u3400-\u9FFF]/;

/** What is written joined before a word, by language. */
const JOINED: Readonly<Partial<Record<NameLanguage, string>>> = { ar: '[وفبلك]{0,2}(?:ا?ل)?', he: '[ובהכלמש]{0,3}' };

/** After these a place is itself, whoever plays or lived there («the final in Washington»). */
const PLACED = [
  'in',
  'near',
  'outside',
  'city of',
  'nach',
  'en',
  'w',
  'в',
  'под',
  'город',
  'городе',
  'у',
  'місті',
  'في',
  'مدينه',
  'در',
];

/** The same in Chinese, which has no spaces; but «在华盛顿的率领下» is the man. */
const PLACED_HAN =
  '(?:在|(?<![遇碰])到|赴|驻|駐|抵|抵达|抵達|[前飞飛]往|访问|訪問|位[于於]|首都|返回)\\|(?!的?(?:领导|領導|率领|率領|指挥|指揮|带领|帶領|表演))';

/** French «à Washington», which folds to an English article: by what follows. */
const PLACED_FRENCH = `(?<!face )(?<!${OF_WORD})a \\|(?:[,.;:)]|$| (?:le|la|les|ou|ce|pour|avec|et|dans|pendant|depuis|[a-z]+di)(?!${OF_WORD}))`;

/** A place that an agency reports from: «WASHINGTON (AP)», «Washington · », «ВАШИНГТОН, 3 мая /ТАСС/», «法新社华盛顿». */
const DATELINES = [
  '^\\|(?:[^|一-鿿]|[月日]){0,20}?[(/（](?![0-9])',
  '^\\| [·—] ',
  // A line of results is short.
  '^\\| [–-] (?=.{60})',
  '^\\| [–-]? ?(?:ا ?\\.? ?ف ?\\.? ?ب|رويترز)',
  '社 ?\\|',
];

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
    const own = [...full, ...PLACED.map((word) => `${expression(word)} \\|`), PLACED_HAN, PLACED_FRENCH, ...DATELINES];
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
