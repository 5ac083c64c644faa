import { describe, expect, test } from 'vitest';
import { indexOf } from '../../../test/support/name-index.ts';
import { SUSPECT } from './prefilter.ts';

const { prefilter } = indexOf({
  putin: { gender: 'masculine', en: ['Putin'], ru: ['Путин'], ar: ['بوتين'] },
  us: { en: ['US', 'U.S.'], ar: ['الولايات المتحدة'] },
  plan: { en: ['[peace plan] for Ukraine'], ru: ['ёлка'] },
});
const expression = new RegExp(prefilter);

describe('prefilterSource', () => {
  test.each([
    'Putin',
    'PUTIN',
    'Pútin',
    'Путиным',
    'وبوتين',
    'US',
    'U.S.',
    'لِلولايات',
    'للولايات',
    'peace plan for Ukraine',
    'елка',
  ])('hits %s', (text) => {
    expect(expression.test(`… ${text} …`) || SUSPECT.test(text)).toBe(true);
  });

  test.each(['putin', 'Put', 'Us', 'peac', 'путин', 'الو'])('passes over %s', (text) => {
    expect(expression.test(`… ${text} …`)).toBe(false);
  });

  test.each(['Pu\u00ADtin', 'بُوتين', 'Pu\u200Btin', 'Пу\u0301тин'])('%s is suspect', (text) => {
    expect(SUSPECT.test(text)).toBe(true);
  });
});
