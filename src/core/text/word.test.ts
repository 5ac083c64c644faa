import { expect, test } from 'vitest';
import { isLetter, isWordCharacter, isWordless } from './word.ts';

/** Every character of the Basic Multilingual Plane for which an answer is not what an expression says. */
function wrong(answer: (character: string) => boolean, expression: RegExp): string[] {
  return Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => answer(character) !== expression.test(character),
  );
}

test('a letter is what Unicode calls one', () => {
  expect(wrong(isLetter, /\p{L}/u)).toEqual([]);
});

test('words are of letters, marks, digits and the underscore', () => {
  expect(wrong(isWordCharacter, /[\p{L}\p{N}\p{M}_]/u)).toEqual([]);
});

test('letters of scripts without spaces are told from others', () => {
  expect([...'京のカไﾀ一丁'].map(isWordless)).toEqual([true, true, true, true, false, true, true]);
  expect([...'aБאبा1 '].some(isWordless)).toBe(false);
});
