import { expect, test } from 'vitest';
import { saysOther } from '../core/mentions/other-context.ts';
import { otherContextOf } from './other-context.ts';

/** V8 runs an expression with a longer source as it comes, without making it fast. */
const OPTIMISED = 20_000;

test('so many phrases that one expression would be slow are looked for by several', () => {
  const numbers = Array.from({ length: 2000 }, (_, number) => number);
  // Of these the second ones have one hint in common, which needs several expressions.
  const phrases = numbers.flatMap((number) => [`club number ${number}`, `rugby club* ${number}`]);
  const pack = { entities: { town: { names: {}, otherContext: { en: phrases, ru: ['матч*'] } } } };
  const [[latin = [], cyrillic = []] = []] = otherContextOf(pack, []);
  for (const { length } of latin.flatMap(({ phrases }) => phrases.split('\n'))) expect(length).toBeLessThan(OPTIMISED);
  for (const number of [0, 999, 1999]) {
    expect(saysOther(latin, `the club number ${number} of | won`)).toBe(true);
    expect(saysOther(latin, `the rugby clubs ${number} of | won`)).toBe(true);
  }
  expect(saysOther(latin, 'the club number 2000 of | won')).toBe(false);
  expect(saysOther(latin, 'матч |')).toBe(false);
  expect(saysOther(cyrillic, 'матч |')).toBe(true);
});

test('a sentence has a hint of each phrase that it has', () => {
  const phrases = [
    'touchdown*',
    '# goals',
    '~ coach',
    'coach of ~',
    'play-off*',
    '!~ County',
    'beat ~ #-#',
    'Élysée Club',
  ];
  const pack = { entities: { town: { names: {}, otherContext: { en: phrases } } } };
  const [[latin = []] = []] = otherContextOf(pack, []);
  const said = [
    'the touchdowns |',
    '12 goals |',
    '| coach',
    'the coach of | said',
    'a play–offs of |',
    'in | county',
    'they beat | 2-1',
    'elysee club |',
  ];
  for (const sentence of said) expect([sentence, saysOther(latin, sentence)]).toEqual([sentence, true]);
  for (const sentence of ['|', 'the goals of |', 'county |', 'coaches of |', 'they beat | by 2'])
    expect([sentence, saysOther(latin, sentence)]).toEqual([sentence, false]);
});
