import { describe, expect, test } from 'vitest';
import { admits, filterOf, mixed } from './word-filter.ts';

const hashOf = (word: string): number => [...word].reduce((hash, letter) => mixed(hash, letter.charCodeAt(0)), 0);

/** Words of six letters, each another one. */
function words(many: number): string[] {
  return Array.from({ length: many }, (_, number) =>
    ((number * 7919 + 26 ** 5) % 26 ** 6).toString(26).padStart(6, 'q'),
  );
}

describe('a filter of the beginnings of words', () => {
  test('admits whatever was put in, and less than one in a thousand others', () => {
    const all = words(60_000).map(hashOf);
    const [some, others] = [all.slice(0, 3_000), all.slice(3_000)];
    const filter = filterOf(new Set(some));
    expect(some.every((hash) => admits(filter, hash))).toBe(true);
    expect(others.filter((hash) => admits(filter, hash)).length / others.length).toBeLessThan(0.001);
  });

  test('has no number of more than 30 bits, which on a fresh page would be an object', () => {
    for (const hash of [0, 0x7fff, 2 ** 15, 2 ** 30 - 1])
      for (const letter of [0, 0x61, 0x7fff, 0xffff]) {
        expect(mixed(hash, letter)).toBeGreaterThanOrEqual(0);
        expect(mixed(hash, letter)).toBeLessThan(2 ** 30);
      }
  });

  test('tells words apart that have the same letters', () => {
    expect(new Set(['abcdef', 'fedcba', 'bacdef', 'abcdfe', 'aabcdef', 'abcdeff'].map(hashOf)).size).toBe(6);
  });
});
