import { describe, expect, test } from 'vitest';
import { declinePhrase, type Gender } from './phrase.ts';

/** Nominative, what it is, and the other forms in the order genitive, dative, accusative, instrumental, locative, vocative. */
const RUSSIAN: readonly (readonly [string, Gender, string])[] = [
  ['Путин', 'masculine', 'Путина, Путину, Путиным, Путине'],
  ['Виткофф', 'masculine', 'Виткоффа, Виткоффу, Виткоффом, Виткоффе'],
  ['Зеленский', 'masculine', 'Зеленского, Зеленскому, Зеленским, Зеленском'],
  ['Юрий Ушаков', 'masculine', 'Юрия Ушакова, Юрию Ушакову, Юрием Ушаковым, Юрии Ушакове'],
  ['Марко Рубио', 'masculine', ''],
  ['Меркель', 'feminine', 'Меркели, Меркелью'],
  ['Москва', 'thing', 'Москвы, Москве, Москву, Москвой, Москвою'],
  ['Россия', 'thing', 'России, Россию, Россией, Россиею'],
  ['Кремль', 'thing', 'Кремля, Кремлю, Кремлем, Кремлём, Кремле'],
  ['Белый дом', 'thing', 'Белого дома, Белому дому, Белым домом, Белом доме'],
  [
    'Министерство обороны России',
    'thing',
    'Министерства обороны России, Министерству обороны России, Министерством обороны России, Министерстве обороны России',
  ],
  [
    'вторжение в Украину',
    'thing',
    'вторжения в Украину, вторжению в Украину, вторжением в Украину, вторжении в Украину, вторжение в Украину',
  ],
  ['США', 'thing', ''],
  ['Fox News', 'thing', ''],
  ['Нью-Йорк', 'thing', 'Нью-Йорка, Нью-Йорку, Нью-Йорком, Нью-Йорке'],
  ['Лев', 'masculine', 'Льва, Льву, Львом, Льве'],
  ['Павел', 'masculine', 'Павла, Павлу, Павлом, Павле'],
  ['Черных', 'masculine', ''],
  ['Шевченко', 'masculine', ''],
  ['Анна Меркель', 'feminine', 'Анны Меркели, Анне Меркели, Анну Меркель, Анной Меркелью, Анною Меркелью'],
];

const UKRAINIAN: readonly (readonly [string, Gender, string])[] = [
  ['Путін', 'masculine', 'Путіна, Путіну, Путінові, Путіним, Путіні, Путіне'],
  ['Зеленський', 'masculine', 'Зеленського, Зеленському, Зеленським, Зеленськім'],
  ['Марко', 'masculine', 'Марка, Марку, Маркові, Марком'],
  ['Павло', 'masculine', 'Павла, Павлові, Павлу, Павлом, Павлі, Павле'],
  ['Рубіо', 'masculine', ''],
  ['Микола', 'masculine', 'Миколи, Миколі, Миколу, Миколою, Миколо'],
  ['Київ', 'thing', 'Києва, Києву, Києвові, Києвом, Києві, Києве'],
  ['Кремль', 'thing', 'Кремля, Кремлю, Кремлеві, Кремлем, Кремлі'],
  ['Росія', 'thing', 'Росії, Росію, Росією, Росіє'],
  ['Америка', 'thing', 'Америки, Америці, Америку, Америкою, Америко'],
  [
    'Білий дім',
    'thing',
    'Білого дому, Білому дому, Білому домові, Білим домом, Білому домі, Білім домі, Білім дому, Білий доме',
  ],
  [
    'Східне командування',
    'thing',
    'Східного командування, Східному командуванню, Східним командуванням, Східному командуванні, Східнім командуванні, Східнім командуванню',
  ],
];

const forms = (text: string, gender: Gender, language: 'ru' | 'uk'): string[] =>
  declinePhrase({ words: text.split(' '), gender }, language).map((words) => words.join(' '));

const listed = (text: string): string[] => (text === '' ? [] : text.split(', '));

describe('declinePhrase', () => {
  test.each(RUSSIAN)('Russian: %s', (text, gender, others) => {
    expect(new Set(forms(text, gender, 'ru'))).toEqual(new Set([text, ...listed(others)]));
  });

  test.each(UKRAINIAN)('Ukrainian: %s', (text, gender, others) => {
    expect(new Set(forms(text, gender, 'uk'))).toEqual(new Set([text, ...listed(others)]));
  });

  test('an author names the words that decline', () => {
    const phrase = { words: ['Луганська', 'Народна', 'рада'], gender: 'thing' as const, declined: [2] };
    expect(declinePhrase(phrase, 'uk').map((words) => words.join(' '))).toContain('Луганська Народна раду');
  });
});
