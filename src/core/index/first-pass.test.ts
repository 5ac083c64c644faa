import { describe, expect, test } from 'vitest';
import { prefilterOf } from '../../../test/support/name-index.ts';
import { firstPass } from './first-pass.ts';

const prefilter = prefilterOf({ putin: { en: ['Putin'], ru: ['Путин'], ar: ['بوتين'] }, kyiv: { en: ['Kyiv'] } });

describe('firstPass', () => {
  test.each([
    ['a name in one of several texts', ['no', 'Putin said', 'no'], [1]],
    ['names in all of them', ['Kyiv', 'Putin', 'Путин'], [0, 1, 2]],
    ['a name that several texts share', ['by P', 'ut', 'in, who'], [0, 1]],
    ['letters of a menu, which only touch', ['Home', 'News', 'Putinism'], []],
    ['a word that goes on in the next text', ['Puti', 'n'], [0]],
    ['a longer word', ['Putin', 'ism'], [0]],
    ['hidden letters', ['Pu\u00ADtin', 'none'], [0]],
    ['particles', ['وبوتين'], [0]],
    ['nothing', ['', ''], []],
  ])('%s', (_, texts, found) => {
    expect(firstPass(texts, prefilter)).toEqual(found);
  });
});
