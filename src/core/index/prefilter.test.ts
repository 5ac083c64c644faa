import { describe, expect, test } from 'vitest';
import { prefilterOf } from '../../../test/support/name-index.ts';
import { SUSPECT } from './prefilter.ts';

const prefilter = prefilterOf({
  putin: { gender: 'masculine', en: ['Putin'], ru: ['Путин'], ar: ['بوتين'] },
  us: { en: ['US', 'U.S.'], ar: ['الولايات المتحدة'] },
  plan: { en: ['[peace plan] for Ukraine'], ru: ['ёлка'] },
});
const suspect = new RegExp(SUSPECT);

describe('Prefilter', () => {
  test.each([
    'Putin',
    'PUTIN',
    'Pútin',
    'Путиным',
    'وبوتين',
    'US',
    'U.S.',
    'للولايات',
    'peace plan for Ukraine',
    'елка',
    "Putin's",
  ])('admits %s', (text) => {
    expect(prefilter.admits(`… ${text} …`)).toBe(true);
  });

  test.each(['putin', 'Put', 'Us', 'peac', 'путин', 'الو', 'Putinism', 'USB', 'الولايا', 'Путинский'])(
    'passes over %s',
    (text) => {
      expect(prefilter.admits(`… ${text} …`)).toBe(false);
    },
  );

  test.each(['Pu\u00ADtin', 'بُوتين', 'Pu\u200Btin', 'Пу\u0301тин', 'لِلولايات', 'Ｐｕtin', 'Рutin', 'Pǔtin'])(
    '%s is no plain text, and admitted',
    (text) => {
      expect([suspect.test(text) || !/^[ -~]*$/.test(text), prefilter.admits(text)]).toEqual([true, true]);
    },
  );

  test('admits a word that may go on only where it may', () => {
    expect([prefilter.admits('by Puti', true), prefilter.admits('by Puti', false)]).toEqual([true, false]);
  });
});
