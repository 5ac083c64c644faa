import { expect, test } from 'vitest';
import { chooseLanguage } from './language.ts';

test.each([
  [['uk-UA', 'en'], 'uk'],
  [['fr', 'ar-EG', 'en'], 'ar'],
  [['RU'], 'ru'],
  [['fr', 'de'], 'en'],
  [[], 'en'],
] as const)('%j reads cards in %s', (preferred, language) => {
  expect(chooseLanguage(preferred)).toBe(language);
});
