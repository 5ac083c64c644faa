import { describe, expect, test } from 'vitest';
import { prefilterDataOf, prefilterOf } from '../../../test/support/name-index.ts';
import type { PrefilterData } from './prefilter.ts';

const prefilter = prefilterOf({
  putin: { gender: 'masculine', en: ['Putin'], ru: ['Путин'], ar: ['بوتين'] },
  us: { en: ['US', 'U.S.'], ar: ['الولايات المتحدة'] },
  house: { en: ['White House', 'FoxNews', 'Fox News'], ar: ['البيت الأبيض'] },
  russia: { ar: ['روسيا'] },
  plan: { en: ['[peace plan] for Ukraine'], ru: ['ёлка'] },
});

const has = (text: string): boolean => prefilter.placesIn(text).length > 0;

/** More of two scripts than is looked at letter by letter. */
const MUCH = 'мы тогда долго шли домой вдоль широкой реки، ثم ذهبنا مع أصدقائنا على طريق طويل جدا';

describe('Prefilter', () => {
  test.each([
    'Putin',
    'PUTIN',
    'Pútin',
    'Путиным',
    'وبوتين',
    'US',
    'U.S.',
    'للولايات المتحدة',
    'الولايات\n   المتحدة',
    'peace plan for Ukraine',
    'елка',
    'ЁЛКА',
    "Putin's",
    'White\n  House',
    'WHITE HOUSE',
    'FoxNews',
  ])('admits %s, and among much of its script', (text) => {
    expect([has(`… ${text} …`), has(`${MUCH} ${text} …`)]).toEqual([true, true]);
  });

  test.each([
    'putin',
    'Put',
    'Us',
    'peac',
    'путин',
    'الو',
    'User',
    'الولايات الجديدة',
    'White horse',
    'House',
    'Fox',
    'News',
    'compu\u00ADting',
  ])('passes over %s', (text) => {
    expect(has(`${MUCH} ${text} …`)).toBe(false);
  });

  test.each([
    'Pu\u00ADtin',
    'بُوتين',
    'Pu\u200Btin',
    'Пу\u0301тин',
    'لِلولايات المتحدة',
    'البيتُ الأبيض',
    'روسيَا قالت',
    'Ｐｕtin',
    'Рutin',
    'Pǔtin',
    'White Hоuse',
    `White\n${' '.repeat(20)}House`,
  ])('admits %s, which is no plain text, and among much of its script', (text) => {
    expect([has(text), has(`${MUCH} ${text}`)]).toEqual([true, true]);
  });

  test('admits words of blocks that touch', () => {
    expect(['HomePutinsaid', 'theUSand', 'самПутинсам', 'ХPUTIN'].map(has)).toEqual([true, true, true, true]);
  });

  test('tells a longer word from a short one that it begins with, whatever sign ends that', () => {
    const short = prefilterOf({ boat: { ar: ['بوت'] }, putin: { ar: ['بوتين'] } });
    const texts = ['بوت', 'بوت—', 'بوت…', 'بوتي', 'بوتين'];
    expect(texts.map((text) => short.placesIn(text).length)).toEqual([1, 1, 1, 0, 1]);
  });

  test('says where names may be, one place after another', () => {
    expect(prefilter.placesIn('Путин, Pu\u00ADtin, US, ёлка, Pu')).toEqual([0, 9, 15, 19]);
  });

  /** The letters of the scripts whose patterns for much text hit something. */
  const hitsOf =
    ({ parts }: PrefilterData) =>
    (text: string): string[] =>
      parts
        .filter(({ patterns }) =>
          Object.entries(patterns).some(
            ([pattern, searched]) => !searched.includes('?!') && new RegExp(pattern).test(text),
          ),
        )
        .map(({ letters }) => letters);

  test('looks for a name in text of the script that it begins with', () => {
    const hits = hitsOf(prefilterDataOf({ trump: { zh: ['唐纳德·J·特朗普'], en: ['Donald J. Trump'] } }));
    expect(hits('唐纳德·J·特朗普')).toEqual(['[\\u3400-\\u9FFF]']);
    expect(hits('Donald J. Trump')).toEqual(['']);
  });

  test('looks for a name in small letters by what follows its first word, too', () => {
    const hits = hitsOf(prefilterDataOf({ war: { en: ['war in Ukraine'], ru: ['война в Украине'] } }));
    const texts = ['war in Ukraine', 'war in\n  ukraine', 'war in Ùkraine', 'война в Украине', 'война в Uкраине'];
    expect(texts.map((text) => hits(text).length)).toEqual([1, 1, 1, 1, 1]);
    expect(['war of words', 'war is', 'война в Италии', 'война и мир'].flatMap(hits)).toEqual([]);
  });
});
