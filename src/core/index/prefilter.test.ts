import { describe, expect, test } from 'vitest';
import { indexOf } from '../../../test/support/name-index.ts';
import { Prefilter, SUSPECT } from './prefilter.ts';

const prefilter = new Prefilter(
  indexOf({
    putin: { gender: 'masculine', en: ['Putin'], ru: ['Путин'], ar: ['بوتين'] },
    us: { en: ['US', 'U.S.'], ar: ['الولايات المتحدة'] },
    plan: { en: ['[peace plan] for Ukraine'], ru: ['ёлка'] },
  }).prefilter,
);
const suspect = new RegExp(SUSPECT);

function hits(text: string): boolean {
  return prefilter.searches(text).some((search) => new RegExp(search.source).test(text));
}

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
  ])('hits %s', (text) => {
    expect(hits(`… ${text} …`)).toBe(true);
  });

  test.each(['putin', 'Put', 'Us', 'peac', 'путин', 'الو'])('passes over %s', (text) => {
    expect(prefilter.admits(`… ${text} …`)).toBe(false);
  });

  test.each(['Pu\u00ADtin', 'بُوتين', 'Pu\u200Btin', 'Пу\u0301тин', 'لِلولايات', 'Ｐｕtin', 'Рutin', 'Pǔtin'])(
    '%s is suspect, and admitted',
    (text) => {
      expect([suspect.test(text), prefilter.admits(text)]).toEqual([true, true]);
    },
  );
});
