import { describe, expect, test } from 'vitest';
import { indexOf } from '../../../test/support/name-index.ts';
import { formsAt } from './automaton.ts';
import { sensesOf } from './senses.ts';
import { loadIndex, storeIndex } from './stored-index.ts';

const index = indexOf(
  {
    putin: { gender: 'masculine', en: ['Vladimir Putin', 'Putin'], ru: ['Владимир Путин', 'Путин'] },
    kyiv: { kind: 'place', en: ['Kyiv'], ru: ['Киев'], company: ['putin'] },
    city: { kind: 'place', ru: ['Киев'] },
  },
  { ru: ['Киев Плюс'] },
);
const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const decode = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'base64'));
const stored: unknown = JSON.parse(JSON.stringify(storeIndex(index, encode)));

describe('stored index', () => {
  test('comes back as it was', () => {
    expect(loadIndex(stored, decode)).toEqual(index);
  });

  test('a value says who bears a form, and how', () => {
    const bearersOf = (text: string): number[] =>
      formsAt(index.automaton, text, 0)
        .filter(({ end }) => end === text.length)
        .flatMap(({ value }) => sensesOf(index, value).map(({ entity }) => entity));
    expect(['путиным', 'киеву', 'kyiv', 'киев плюс', 'плюс'].map(bearersOf)).toEqual([[0], [1, 2], [1], [-1], []]);
  });

  test.each([
    ['nothing', undefined],
    ['a part', { entities: 'putin' }],
    ['a damaged automaton', { ...Object(stored), automaton: 'AAAA' }],
  ])('is not made of %s', (_, value) => {
    expect(() => loadIndex(value, decode)).toThrow();
  });
});
