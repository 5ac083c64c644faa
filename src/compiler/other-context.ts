import type { OtherContext, Traits } from '../core/index/name-index.ts';
import type { NameLanguage } from '../core/pack/language.ts';
import { fold } from '../core/text/fold.ts';
import { scriptOf } from '../core/text/script.ts';
import type { Name, NamedPack } from './names.ts';

/** A character of a word, in folded text; properties of Unicode are slow to make on a page. */
const OF_WORD = '[0-9a-zß-ɏЀ-ԯא-תؠ-ۓ]';

const HAN = /^[\u3400-\u9FFF]/;

/** What is written joined before a word, by language. */
const JOINED: Readonly<Partial<Record<NameLanguage, string>>> = { ar: '[وفبلك]{0,2}(?:ا?ل)?', he: '[ובהכלמש]{0,3}' };

/** After these a place is itself, whoever plays or lived there («the final in Washington»). */
const PLACED = [
  ...['in', 'near', 'outside', 'across', 'throughout', 'city of', 'state of', 'nach', 'en', 'w'],
  ...['в', 'под', 'город', 'городе', 'у', 'місті', 'في', 'مدينه', 'در'],
];

/** Where a place is itself for more than a word before it. */
const PLACES = [
  // Chinese has no spaces; but «在华盛顿的率领下» is the man.
  '(?:在|(?<![遇碰])到|赴|驻|駐|抵|抵达|抵達|[前飞飛]往|访问|訪問|位[于於]|首都|返回)\\|(?!的?(?:领导|領導|率领|率領|指挥|指揮|带领|帶領|表演))',
  // French «à» folds to an English article: by what follows.
  `(?<!face )(?<!${OF_WORD})a \\|(?:[,.;:)]|$| (?:le|la|les|ou|ce|pour|avec|et|dans|pendant|depuis|[a-z]+di)(?!${OF_WORD}))`,
  // What an agency reports from: «WASHINGTON (AP)», «ВАШИНГТОН, 3 мая /ТАСС/», «Washington · », «واشنطن - أ ف ب», «法新社华盛顿».
  '^\\|(?:[^|一-鿿]|[月日]){0,20}?[(/（](?![0-9])',
  '^\\| (?:[·—] |[–-] (?=.{60})|[–-]? ?(?:ا ?\\.? ?ف ?\\.? ?ب|رويترز))', // A line of results is short.
  '社 ?\\|',
];

/** Before a phrase that counts wherever the name stands. */
const STRONG = '!';

/** The scripts of languages that are not written in Latin letters: one letter of each. */
const LETTERS: Readonly<Partial<Record<NameLanguage, string>>> = {
  ru: 'а',
  uk: 'а',
  he: 'א',
  ar: 'ا',
  fa: 'ا',
  zh: '中',
};

/** How many scripts there are. */
const SCRIPTS = scriptOf('中') + 1;

/** How many phrases one expression looks for: longer sources than 20 kB are run by V8 as they come, fifty times as slow. */
const TOGETHER = 500;

/**
 * For each entity of a pack, by script, what tells that its bare name means another bearer; see `Traits`. A name that nobody
 * else bears in the same sentence («Washington, D.C.»), or a preposition before this one, speaks for the entity; that preposition
 * does not where another place is meant, which the pack says with `!` («!Latah County»).
 */
export function otherContextOf({ entities }: NamedPack, names: readonly Name[]): Traits['otherContext'][] {
  return Object.entries(entities).map(([id, { otherContext }]) => {
    if (!otherContext) return [];
    const full = longerNames(names.filter(({ entity }) => entity === id));
    return Array.from({ length: SCRIPTS }, (_, script) => {
      const phrases = Object.entries(otherContext).flatMap(([language, list = []]) =>
        scriptOf(LETTERS[language as NameLanguage] ?? '') === script
          ? list.map((text) => ({ text, joined: JOINED[language as NameLanguage] }))
          : [],
      );
      const own = full.filter((text) => scriptOf(text) === script).map((text) => ({ text }));
      const placed = PLACED.filter((word) => scriptOf(word) === script).map((word) => ({ text: `${word} ~` }));
      const isStrong = ({ text }: Phrase) => text.startsWith(STRONG);
      return [
        ...saying(phrases.filter(isStrong), [anyOf(own)]),
        ...saying(
          phrases.filter((phrase) => !isStrong(phrase)),
          [anyOf([...own, ...placed]), ...PLACES],
        ),
      ];
    });
  });
}

interface Phrase {
  readonly text: string;
  /** What may be written joined before it: the source of an expression. */
  readonly joined?: string | undefined;
}

/** Finds nothing. */
const NOTHING = '(?!)';

/** What finds a sentence that has one of the phrases and nothing that speaks for the entity. */
function saying(phrases: readonly Phrase[], own: readonly string[]): OtherContext[] {
  const unless = own.filter((source) => source !== '').join('|') || NOTHING;
  return Array.from(byBeginning(phrases), ([beginning, some]) => {
    const hinted = [...byHint(some)].flatMap(([hint, those]) => {
      const parts = Array.from({ length: Math.ceil(those.length / TOGETHER) }, (_, at) => at * TOGETHER);
      return parts.map((from) => ({ hint, source: branch(those.slice(from, from + TOGETHER).map(expression)) }));
    });
    return {
      hints: hinted.map(({ hint }) => hint).join('\n'),
      phrases: hinted.map(({ source }) => source).join('\n'),
      around: aroundWords(beginning).join('\n'),
      unless,
    };
  });
}

/** Some folded phrases by what stands as it is in them: in each its longest part, or what another one has, where that holds it. */
function byHint(phrases: readonly string[]): Map<string, string[]> {
  const hinted = new Map<string, string[]>();
  const parted = phrases.map((phrase) => {
    const parts = phrase.replaceAll('~', '|').split(/[-*#]/);
    return { phrase, part: parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '') };
  });
  for (const { phrase, part } of parted.toSorted((one, other) => one.part.length - other.part.length)) {
    const hint = [...hinted.keys()].find((shorter) => part.includes(shorter)) ?? part;
    hinted.set(hint, [...(hinted.get(hint) ?? []), phrase]);
  }
  return hinted;
}

/** The forms of some names that hold another of them and more. */
function longerNames(names: readonly Name[]): string[] {
  const texts = [...new Set(names.flatMap(({ forms }) => forms.map(({ text }) => text)))];
  return texts.filter(
    (text) => (text.includes(' ') || HAN.test(text)) && texts.some((other) => other !== text && text.includes(other)),
  );
}

/** Finds any of some phrases, as whole words where the script parts words. Pages are read with it: what can be is asked once for all. */
function anyOf(phrases: readonly Phrase[]): string {
  return Array.from(byBeginning(phrases), ([beginning, some]) =>
    aroundWords(beginning).join(branch(some.map(expression))),
  ).join('|');
}

/** Of some phrases the folded texts, by what may be written joined before them; under `undefined` those whose words nothing parts. */
function byBeginning(phrases: readonly Phrase[]): Map<string | undefined, string[]> {
  const found = new Map<string | undefined, string[]>();
  for (const { text, joined = '' } of phrases) {
    const folded = fold(text.replace(STRONG, '')).text;
    const beginning = HAN.test(folded) ? undefined : joined;
    found.set(beginning, [...(found.get(beginning) ?? []), folded]);
  }
  return found;
}

/** What stands before and after the sources of phrases. */
function aroundWords(beginning: string | undefined): [string, string] {
  return beginning === undefined ? ['(?:', ')'] : [`(?<!${OF_WORD})${beginning}(?:`, `)(?!${OF_WORD})`];
}

/** As many letters of phrases as are read once for all that begin with them. */
const SHARED = 3;

/** Expressions parted by `|`, the letters that several begin with written once. */
function branch(sources: readonly string[], depth = 0): string {
  const byFirst = new Map<string, string[]>();
  for (const source of new Set(sources)) {
    const [first = ''] = source;
    const key = depth < SHARED && /\p{L}/u.test(first) ? first : '';
    byFirst.set(key, [...(byFirst.get(key) ?? []), source.slice(key.length)]);
  }
  return Array.from(byFirst, ([key, rest]) =>
    key === '' ? rest.join('|') : rest.length === 1 ? key + rest[0] : `${key}(?:${branch(rest, depth + 1)})`,
  ).join('|');
}

function expression(text: string): string {
  return text
    .replace(/[.|\\()[\]{}^$?+]/g, '\\$&')
    .replaceAll('-', '[-–]')
    .replaceAll('*', `${OF_WORD}*`)
    .replaceAll('#', '[0-9٠-٩]{1,3}')
    .replaceAll('~', '\\|');
}
