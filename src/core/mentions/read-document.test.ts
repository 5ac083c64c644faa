import { describe, expect, test } from 'vitest';
import { indexOf } from '../../../test/support/name-index.ts';
import { type Mention, readDocument } from './read-document.ts';

const INDEX = indexOf(
  {
    putin: {
      gender: 'masculine',
      ar: ['فلاديمير بوتين', 'بوتين'],
      en: ['Vladimir Putin', 'Putin'],
      ru: ['Владимир Путин', 'Путин'],
      uk: ['Володимир Путін', 'Путін'],
    },
    ukraine: { ar: ['أوكرانيا'], en: ['Ukraine'], ru: ['Украина'], uk: ['Україна'] },
    kremlin: { ar: ['الكرملين'], en: ['Kremlin'], ru: ['Кремль'], uk: ['Кремль'] },
    us: {
      ar: ['الولايات المتحدة'],
      en: ['United States', 'US', 'U.S.'],
      ru: ['Соединённые Штаты', 'США'],
      uk: ['Сполучені Штати', 'США'],
    },
    invasion: {
      ar: ['[غزو] روسيا لأوكرانيا'],
      en: ['[invasion] of Ukraine'],
      ru: ['[вторжение] в Украину'],
      uk: ['[вторгнення] в Україну'],
    },
    un: { uk: ["Організація Об'єднаних Націй"] },
  },
  { en: ['Chicken Kremlin'], ru: ['Кремль-клуб'] },
);

/** Each row: what it shows, and a text with every mention in ⟦…⟧ followed by its entity. */
const CASES: readonly (readonly [string, string])[] = [
  ['a bare name', '⟦Putin⟧putin spoke.'],
  ['the longest name wins', 'Then ⟦Vladimir Putin⟧putin spoke.'],
  ['whole words only', 'Putinism, Putinka, inPutin, Putin_x'],
  ['small letters are no name', 'putin, united states, tell us'],
  ['capitals in a headline', '⟦PUTIN⟧putin MEETS ⟦UNITED STATES⟧us ENVOY'],
  ['an abbreviation keeps its capitals', 'the ⟦US⟧us, and Us'],
  ['full stops in a name', 'in the ⟦U.S.⟧us and on'],
  ['a possessive', "⟦Putin⟧putin’s and ⟦Putin⟧putin's; the ⟦United States⟧us’"],
  ['a hyphen parts words', '⟦Kremlin⟧kremlin-backed; non-⟦US⟧us'],
  ['odd white space', '⟦Vladimir\u00A0\n   Putin⟧putin'],
  ['soft hyphen and zero width characters', '⟦Pu\u00ADtin⟧putin, ⟦Vladi\u200Bmir Putin⟧putin'],
  ['Russian cases', 'о ⟦Путине⟧putin с ⟦Владимиром Путиным⟧putin из ⟦Украины⟧ukraine'],
  ['both words of a name in one case', 'в ⟦Соединённых Штатах⟧us, ⟦Соединенные Штаты⟧us'],
  ['a stressed vowel', '⟦Пу\u0301тин⟧putin'],
  ['Ukrainian cases', '⟦Путіну⟧putin, ⟦Путінові⟧putin, у ⟦Кремлі⟧kremlin, ⟦Україною⟧ukraine'],
  ['ї typed as base and mark', '⟦Укра\u0456\u0308на⟧ukraine'],
  ['three kinds of apostrophe', '⟦Організація Об’єднаних Націй⟧un, ⟦Організації Обʼєднаних Націй⟧un'],
  ['adjectives are no mention', 'русский, украинский, український, الأوكراني, кремлёвский'],
  ['Arabic prefixes stay outside', 'و⟦بوتين⟧putin ول⟦بوتين⟧putin وب⟦الكرملين⟧kremlin'],
  ['لل swallows the alef', 'ل⟦لكرملين⟧kremlin ول⟦لولايات المتحدة⟧us'],
  ['that form alone is none', 'لكرملين'],
  ['hamza, tatweel, harakat', 'في ⟦اوكرانيا⟧ukraine ⟦بـوتين⟧putin ⟦بُوتِين⟧putin'],
  ['an Arabic suffix is another word', 'بوتينية وأوكرانيات'],
  ['with tanwin it is the adjective', 'رئيساً أوكرانياً، رئيسًا أوكرانيًا'],
  ['context is asked for but not marked', 'the ⟦invasion⟧invasion of ⟦Ukraine⟧ukraine; an invasion of ants'],
  ['context in Arabic', 'ومنذ ⟦غزو⟧invasion روسيا ل⟦أوكرانيا⟧ukraine'],
  ['context in another case', 'после ⟦вторжения⟧invasion в ⟦Украину⟧ukraine, ⟦вторгненням⟧invasion в ⟦Україну⟧ukraine'],
  ['a blocker takes the words away', 'Chicken Kremlin for the ⟦Kremlin⟧kremlin; Кремль-клуб'],
  ['nothing', ''],
];

describe('readDocument', () => {
  test.each(CASES)('%s', (_, marked) => {
    const { text, mentions } = parse(marked);
    expect(readDocument(text, INDEX).mentions).toEqual(mentions);
  });
});

describe('whose a name is', () => {
  const index = indexOf(
    {
      tony: { gender: 'masculine', en: ['Anthony Blake', { text: 'Blake', shared: true }] },
      ruth: { gender: 'feminine', en: ['Ruth Blake', { text: 'Blake', shared: true }] },
    },
    {},
    ['tom'],
  );
  const entities = (text: string): (readonly string[])[] =>
    readDocument(text, index).mentions.map((mention) => mention.entities);

  test('both where the document does not tell', () => {
    expect(entities('Blake spoke.')).toEqual([['tony', 'ruth']]);
  });

  test('the one whom it names in full, wherever', () => {
    expect(entities('Blake spoke.\n\nLater Ruth Blake left.')).toEqual([['ruth'], ['ruth']]);
  });

  test('both where it names both', () => {
    expect(entities('Ruth Blake met Anthony Blake. Blake spoke.')).toEqual([['ruth'], ['tony'], ['tony', 'ruth']]);
  });

  test('nobody’s where it names another first', () => {
    expect(entities('Tom Blake came. Blake spoke.')).toEqual([]);
    expect(entities('Blake came with Tom Blake.')).toEqual([['tony', 'ruth']]);
  });
});

function parse(marked: string): { text: string; mentions: Mention[] } {
  let text = '';
  const mentions: Mention[] = [];
  for (const part of marked.split(/(⟦[^⟧]*⟧[a-z]+)/)) {
    const [, words, entity] = part.match(/^⟦([^⟧]*)⟧([a-z]+)$/) ?? [];
    if (words !== undefined && entity !== undefined) {
      mentions.push({ start: text.length, end: text.length + words.length, entities: [entity] });
    }
    text += words ?? part;
  }
  return { text, mentions };
}
