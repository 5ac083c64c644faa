import { expect, test } from 'vitest';
import { otherContextOf } from './other-context.ts';

/** V8 runs an expression with a longer source as it comes, without making it fast. */
const OPTIMISED = 20_000;

test('so many phrases that one expression would be slow are looked for by several', () => {
  const phrases = Array.from({ length: 2000 }, (_, number) => `club number ${number}`);
  const pack = { entities: { town: { names: {}, otherContext: { en: phrases, ru: ['матч*'] } } } };
  const [[latin = [], cyrillic = []] = []] = otherContextOf(pack, []);
  const find = (sources: readonly string[], sentence: string): boolean =>
    sources.some((source) => new RegExp(source).test(sentence));
  for (const { length } of latin) expect(length).toBeLessThan(OPTIMISED);
  for (const number of [0, 999, 1999]) expect(find(latin, `the club number ${number} of | won`)).toBe(true);
  expect(find(latin, 'the club number 2000 of | won')).toBe(false);
  expect(find(latin, 'матч |')).toBe(false);
  expect(find(cyrillic, 'матч |')).toBe(true);
});
