import { expect, test } from 'vitest';
import { monogramOf } from './emblem.tsx';

test.each([
  ['Vladimir Putin', 'en', 'VP'],
  ['Володимир Зеленський', 'uk', 'ВЗ'],
  ['ستيف ويتكوف', 'ar', 'و'],
  ['Juan Carlos de Borbón', 'en', 'JB'],
  ['Ocalan', 'en', 'O'],
] as const)('the monogram of %s in %s is %s', (name, language, monogram) => {
  expect(monogramOf(name, language)).toBe(monogram);
});
