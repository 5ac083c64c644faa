import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexOf, prefilterOf } from '../../../test/support/name-index.ts';
import { namesOf } from '../../compiler/names.ts';
import { isProclitic } from '../morphology/proclitics.ts';
import { fold } from '../text/fold.ts';
import { Evidence } from './evidence.ts';
import { readDocument } from './read-document.ts';
import { type Candidate, readFlow } from './read-flow.ts';

/** Few names that get in each other's way, in scripts with and without case, spaces and particles. */
const NAMES = {
  lena: { en: ['Lena', 'Lena River', 'U.S.'], ru: ['Лена'] },
  river: { en: ['River', 'River Lena'], ru: ['Лена Река'] },
  kremlin: { ar: ['الكرملين', 'لين'] },
  beijing: { zh: ['北京', '京'] },
} as const;

const entities = Object.fromEntries(
  Object.entries(NAMES).map(([id, names]) => [
    id,
    Object.fromEntries(Object.entries(names).map(([language, list]) => [language, [...list]])),
  ]),
);
const INDEX = indexOf(entities);
const FORMS = namesOf({
  entities: Object.fromEntries(Object.entries(entities).map(([id, names]) => [id, { names }])),
}).flatMap(({ entity, forms }) => forms.map((form) => ({ ...form, entity })));

const text = fc
  .array(
    fc.constantFrom(
      'Lena',
      'lena',
      'LENA',
      'River',
      'Lena River',
      'River Lena',
      'U.S.',
      'Лена',
      'Лены',
      'Лена Река',
      'Реку',
      'الكرملين',
      'لكرملين',
      'ل',
      'و',
      'ب',
      'لين',
      '北京',
      '北',
      '京',
      'x',
      "'s",
      "'",
      '-',
      '.',
      ', ',
      ' ',
      '  ',
      '\u00A0',
      '\n',
      '\u00AD',
      '\u200B',
      'e\u0301',
      '7',
      '_',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

// The oracle is slow on purpose.
describe('readDocument against an oracle', { timeout: 60_000 }, () => {
  test('finds what comparing every stretch of the text with every form finds', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const found = readDocument(sample, INDEX).mentions.map(
          ({ start, end, entities: [entity] }) => `${start}–${end} ${entity}`,
        );
        expect(found).toEqual(slowly(sample));
      }),
      { numRuns: 1500 },
    );
  });

  test('the prefilter passes over no text that has a mention', () => {
    const prefilter = prefilterOf(entities);
    fc.assert(
      fc.property(text, (sample) => {
        if (readDocument(sample, INDEX).mentions.length === 0) return;
        expect(prefilter.placesIn(sample)).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('near the places that the prefilter finds all is found that is anywhere, however far apart names are', () => {
    const service =
      'Федеральная служба по надзору в сфере связи, информационных технологий, радиовещания, телевидения, почты, печати и массовых коммуникаций';
    const bearers = {
      kyiv: { en: ['Kyiv', 'Mayor of the city of [Kyiv]'], ru: ['Киев'] },
      lviv: { en: ['Lviv'] },
      house: { en: ['White House'] },
      // Both hold a shorter name, the second so far behind that it could not be found by it.
      order: { ru: ['Орден города Киев'] },
      service: { ru: [`${service} Киев`] },
    };
    const index = indexOf(bearers, { en: ['Old Tower of Kyiv', 'Lviv Bank'] });
    const prefilter = prefilterOf(bearers);
    const far = 'and so on and on, '.repeat(20);
    const part = fc.constantFrom(
      ...[
        `White\n${' '.repeat(24)}House `,
        'Орден города Киев ',
        `${service} Киев `,
        'Kyiv ',
        'Mayor of the city of Kyiv ',
        'Old Tower of Kyiv ',
        'Lviv ',
        'Lviv Bank ',
        'L\u00ADviv ',
        'the ',
        '\u00AD',
      ],
      ...[far, far.replaceAll(' ', '\n  '), '…'.repeat(300)],
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const sample = parts.join('');
        const read = (places: readonly number[]): readonly Candidate[] =>
          readFlow(sample, places, index, new Evidence()).candidates;
        expect(read(prefilter.placesIn(sample))).toEqual(read(Array.from(sample, (_, at) => at)));
      }),
      { numRuns: 500 },
    );
  });

  test('all of a long text is read', () => {
    const far = '…and so on and on, '.repeat(200);
    const { mentions } = readDocument(`${far}Lena ${far}Lena${far}`, INDEX);
    expect(mentions.map(({ start }) => start)).toEqual([far.length, 2 * far.length + 5]);
  });

  test('the prefilter passes over no paragraph that has a mention, where paragraphs touch', () => {
    const prefilter = prefilterOf(entities);
    fc.assert(
      fc.property(text, text, text, (before, sample, after) => {
        const { mentions } = readDocument(sample, INDEX);
        // Short Arabic words that touch others are not looked for.
        const joint = `${sample}|${after}`.replace(/[\u00AD\u200B]/g, '');
        if (mentions.length === 0 || /[\u0620-\u064A]\|[\u0620-\u064A]/.test(joint)) return;
        const places = prefilter.placesIn(before + sample + after);
        expect(places.some((place) => place >= before.length && place < before.length + sample.length)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Slow and plain: every stretch of every paragraph, every form, then the longest first. */
function slowly(sample: string): string[] {
  const found: { start: number; end: number; length: number; entity: string }[] = [];
  let offset = 0;
  for (const paragraph of sample.split(/(\n\s*\n)/)) {
    const { text: folded, offsets } = fold(paragraph);
    for (let from = 0; from < folded.length; from++) {
      for (let to = from + 1; to <= folded.length; to++) {
        for (const { text: form, sense, entity } of FORMS) {
          if (folded.slice(from, to) !== form) continue;
          const start = offsets[from] ?? 0;
          const end = offsets[to] ?? 0;
          if (!beginsAt(folded, from, sense.afterLam) || !stopsAt(folded, to)) continue;
          if (!hasCapitals(paragraph.slice(start, end), sense.capitals)) continue;
          found.push({ start: offset + start, end: offset + end, length: to - from, entity });
        }
      }
    }
    offset += paragraph.length;
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || b.length - a.length || a.start - b.start);
  const kept: typeof found = [];
  for (const one of found) if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start).map(({ start, end, entity }) => `${start}–${end} ${entity}`);
}

const HAN = /\p{Script=Han}/u;
const IN_WORD = /[\p{L}\p{N}\p{M}_]/u;

function beginsAt(folded: string, at: number, afterLam: boolean): boolean {
  if (HAN.test(folded.charAt(at))) return !afterLam;
  let start = at;
  while (start > 0 && IN_WORD.test(folded.charAt(start - 1)) && !HAN.test(folded.charAt(start - 1))) start--;
  const prefix = folded.slice(start, at);
  return isProclitic(prefix) && (!afterLam || prefix.endsWith('ل'));
}

function stopsAt(folded: string, at: number): boolean {
  if (HAN.test(folded.charAt(at - 1))) return true;
  const next = folded.charAt(at);
  if (IN_WORD.test(next) && !HAN.test(next)) return false;
  return !(next === "'" && /\p{Script=Cyrillic}/u.test(folded.charAt(at + 1)));
}

/** Word by word: all capitals where the name is, a capital first where the name has one. */
function hasCapitals(raw: string, capitals: string): boolean {
  const isSmall = (letter: string): boolean => letter.toUpperCase() !== letter;
  return raw.split(/\s+/).every((word, position) => {
    const letters = word.match(/\p{L}/gu) ?? [];
    if (capitals[position] === 'U') return !letters.some(isSmall);
    return capitals[position] !== 'C' || letters[0] === undefined || !isSmall(letters[0]);
  });
}
