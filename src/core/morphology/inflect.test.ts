import { describe, expect, test } from 'vitest';
import type { NameLanguage } from '../pack/language.ts';
import { inflect } from './inflect.ts';
import type { Gender } from './phrase.ts';

/** Language, name, what it is, and forms that must be among its own. */
const CASES: readonly (readonly [NameLanguage, string, Gender, string])[] = [
  ['de', 'Putin', 'masculine', 'Putin, Putins'],
  ['de', 'Vereinigte Staaten', 'thing', 'Vereinigten Staaten, Vereinigter Staaten'],
  ['de', 'Weiße Haus', 'thing', 'Weißen Haus, Weißen Hauses, Weißem Haus'],
  ['de', 'USA', 'thing', 'USA'],
  ['tr', 'Rusya', 'thing', 'Rusyanın, Rusyaya, Rusyayı, Rusyada, Rusyadan, Rusyayla'],
  ['tr', 'Kremlin', 'thing', 'Kremlinin, Kremline, Kremlini, Kremlinde, Kremlinden, Kremlinle'],
  ['tr', 'Pokrovsk', 'thing', 'Pokrovskun, Pokrovska, Pokrovskta'],
  ['pl', 'Donald Trump', 'masculine', 'Donalda Trumpa, Donaldowi Trumpowi, Donaldem Trumpem, Donaldzie Trumpie'],
  ['pl', 'Zełenski', 'masculine', 'Zełenskiego, Zełenskiemu, Zełenskim'],
  ['pl', 'Ukraina', 'thing', 'Ukrainy, Ukrainie, Ukrainę, Ukrainą'],
  ['pl', 'Rosja', 'thing', 'Rosji, Rosję, Rosją'],
  ['pl', 'Floryda', 'thing', 'Florydy, Florydzie, Florydę, Florydą'],
  ['pl', 'Kijów', 'thing', 'Kijowa, Kijowowi, Kijowem, Kijowie'],
  ['pl', 'Kreml', 'thing', 'Kremla, Kremlowi, Kremlem, Kremlu'],
  ['pl', 'Waszyngton', 'thing', 'Waszyngtonu, Waszyngtonowi, Waszyngtonem, Waszyngtonie'],
  ['pl', 'Marco Rubio', 'masculine', 'Marco Rubio, Marka Rubio, Marka Rubia, Markiem Rubiem'],
  ['pl', 'Steve Witkoff', 'masculine', "Steve'a Witkoffa, Steve'owi Witkoffowi, Steve'em Witkoffem"],
  ['uk', 'Віктор Гюго', 'masculine', 'Віктора Гюго, Вікторові Гюго, Віктором Гюго'],
  ['uk', 'Ангела Меркель', 'feminine', 'Ангели Меркель, Ангелі Меркель, Ангелою Меркель'],
  ['fr', 'Maison Blanche', 'thing', 'Maison Blanche'],
];

describe('inflect', () => {
  test.each(CASES)('%s: %s', (language, name, gender, expected) => {
    const forms = inflect({ words: name.split(' '), gender }, language).map((words) => words.join(' '));
    expect(forms).toEqual(expect.arrayContaining(expected.split(', ')));
  });

  test('an abbreviation, and a name in a language without cases, has one form', () => {
    expect(inflect({ words: ['USA'], gender: 'thing' }, 'pl')).toEqual([['USA']]);
    expect(inflect({ words: ['Ucrania'], gender: 'thing' }, 'es')).toEqual([['Ucrania']]);
  });
});
