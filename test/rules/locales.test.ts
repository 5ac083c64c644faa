import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/pack/language.ts';

type Texts = Record<string, string>;
const card = (language: string): Texts => JSON.parse(readFileSync(`public/_locales/${language}/card.json`, 'utf8'));
const manifest = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const english = card('en');
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(LANGUAGES)('interface texts in %s', (language) => {
  const texts = card(language);

  test('are the same texts as in English', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(manifest(language)).sort()).toEqual(Object.keys(manifest('en')).sort());
  });

  test.each(Object.keys(english))('%s is written and has the same values', (key) => {
    const text = texts[key] ?? '';
    expect(text.trim()).not.toBe('');
    expect(placeholders(text)).toEqual(placeholders(english[key] ?? ''));
  });

  test('the description fits the stores’ 132 characters', () => {
    const { message } = manifest(language)['extensionDescription'] ?? { message: '' };
    expect(message.trim()).not.toBe('');
    expect(message.length).toBeLessThanOrEqual(132);
  });
});
