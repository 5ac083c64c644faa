import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/pack/language.ts';

type Messages = Record<string, { message: string }>;
const read = (language: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const english = read('en');
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(LANGUAGES)('interface texts in %s', (language) => {
  const messages = read(language);

  test('are the same texts as in English', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(Object.keys(english))('%s is written and has the same values', (key) => {
    const message = messages[key]?.message ?? '';
    expect(message.trim()).not.toBe('');
    expect(placeholders(message)).toEqual(placeholders(english[key]?.message ?? ''));
  });

  test('the description fits the stores’ 132 characters', () => {
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});
