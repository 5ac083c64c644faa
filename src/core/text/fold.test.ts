import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldCharacter } from './fold.ts';
import { unmixScripts } from './homoglyphs.ts';

const CASES: readonly (readonly [string, string, string])[] = [
  ['lower case', 'Putin ПУТИН', 'putin путин'],
  ['diacritics', 'Élysée São', 'elysee sao'],
  ['ё is е, й and ї stay letters', 'Ёлкин Йосиф Київ', 'елкин йосиф київ'],
  ['base and mark', 'Иосиф и\u0306 і\u0308 е\u0308', 'иосиф й ї е'],
  ['stress', 'Пу\u0301тин', 'путин'],
  ['apostrophes', "об’єднання обʼєднання об'єднання", "об'єднання об'єднання об'єднання"],
  ['hamza and madda', 'أإآٱا', 'ااااا'],
  ['alef maqsura, ta marbuta, Persian letters', 'ىي ةه کك پڤگ', 'يي هه كك بفك'],
  ['tatweel and harakat', 'بـُوتِين', 'بوتين'],
  ['presentation forms', 'ﺑﻮﺗﻴﻦ', 'بوتين'],
  ['full width', 'Ｐｕｔｉｎ', 'putin'],
  ['letters of another script that look alike', 'Mосква CША', 'москва сша'],
  ['two words in two scripts that touch', 'LenaЛена', 'lenaлена'],
  ['white space', 'a \u00A0\n\t b', 'a b'],
  ['soft hyphen, zero width, bidirectional controls', 'a\u00ADb\u200Bc\u200Ed\u2067e', 'abcde'],
];

describe('fold', () => {
  test.each(CASES)('%s', (_, raw, folded) => {
    expect(fold(raw).text).toBe(folded);
  });

  test('each folded character knows where it comes from', () => {
    const raw = 'x \n بـُو\u00ADт';
    const { text, offsets } = fold(raw);
    expect(text).toBe('x بوт');
    expect([...offsets]).toEqual([0, 1, 4, 7, 9, raw.length]);
    expect([...text].map((_, at) => raw.charAt(offsets[at] ?? -1)).join('')).toBe('x بوт');
  });
});

test('text without anything out of the ordinary folds as its characters do, each in its place', () => {
  const ordinary = fc.string({
    unit: fc.constantFrom(...'aZßéÉİıłŞ09 .,-"`’“„«»–ёЁйЙїЇґПутинאתءآأئىةپگکڤی،؟'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(ordinary, (raw) => {
      const text = raw.replaceAll(/ +/g, ' ');
      expect(fold(text).text).toBe(unmixScripts(Array.from(text, foldCharacter).join('')));
      expect([...fold(text).offsets]).toEqual(Array.from({ length: text.length + 1 }, (_, at) => at));
    }),
  );
});

test('any text folds as its characters do one by one, and each knows where it comes from', () => {
  const ordinary = ['a', 'Б', 'й', 'É', 'ا', 'אָ', ' ', '.', '«', '’', '7'];
  const others = [
    '\n',
    '\t',
    '\u00A0',
    '  ',
    '\u0301',
    '\u0306',
    '\u0653',
    '\u00AD',
    '\u200B',
    '…',
    'ﬁ',
    '½',
    '北',
    '・',
    'ـ',
    '😀',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ordinary, ...others), { maxLength: 30 }), (parts) => {
      const raw = parts.join('');
      expect(fold(raw)).toEqual(foldOneByOne(raw));
    }),
    { numRuns: 3000 },
  );
});

/** Slow and plain. */
function foldOneByOne(raw: string): { text: string; offsets: number[] } {
  const units: string[] = [];
  const offsets: number[] = [];
  Array.from({ length: raw.length }, (_, at) => raw.charAt(at)).forEach((character, at) => {
    const folded = foldCharacter(character);
    const isMark = folded === '' && /^[\u0300-\u036F\u0653-\u0655]$/.test(character);
    const composed = isMark ? (raw.charAt(offsets.at(-1) ?? -1) + character).normalize('NFC') : '';
    if (composed.length === 1 && units.length > 0 && foldCharacter(composed).length === 1)
      units[units.length - 1] = foldCharacter(composed);
    if (folded === ' ' && units.at(-1) === ' ') return;
    for (const unit of folded.split('')) {
      units.push(unit);
      offsets.push(at);
    }
  });
  return { text: unmixScripts(units.join('')), offsets: [...offsets, raw.length] };
}
