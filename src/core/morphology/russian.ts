import type { DeclensionClass } from './declension.ts';

/**
 * Declension classes of Russian nouns and names. Source of the endings: А. А. Зализняк, «Грамматический словарь русского
 * языка», with its appendix on proper names (foreign surnames in -ов and -ин take the noun's instrumental there, -ом).
 */
export const RUSSIAN_NOUNS: readonly DeclensionClass[] = [
  { id: 'surname-adjectival', of: 'masculine', nominative: /[гкх]ий$/, drop: 2, endings: 'ого ому ~ им ом -' },
  { id: 'surname-adjectival-soft', of: 'masculine', nominative: /[жшчщ]ий$/, drop: 2, endings: 'его ему ~ им ем -' },
  { id: 'surname-adjectival-hard', of: 'masculine', nominative: /(?:ый|ой)$/, drop: 2, endings: 'ого ому ого ым ом -' },
  { id: 'surname-adjectival-feminine', of: 'feminine', nominative: /ая$/, drop: 2, endings: 'ой ой ую ой/ою ой -' },
  { id: 'lion', of: 'masculine', nominative: /^лев$/, drop: 0, stem: [/ев$/, 'ьв'], endings: 'а у ~ ом е -' },
  { id: 'surname-possessive', of: 'masculine', nominative: /(?:[оеё]в|[иы]н)$/, drop: 0, endings: 'а у а ым/ом е -' },
  {
    id: 'surname-possessive-feminine',
    of: 'feminine',
    nominative: /(?:[оеё]в|[иы]н)а$/,
    drop: 1,
    endings: 'ой ой у ой/ою ой -',
  },
  { id: 'consonant-feminine', of: 'feminine', nominative: /[бвгджзклмнпрстфхцчшщ]$/, drop: 0, endings: '= = = = = -' },
  { id: 'surname-plural', of: 'masculine', nominative: /[ыи]х$/, drop: 0, endings: '= = = = = -' },
  {
    id: 'fleeting-vowel',
    of: 'masculine',
    nominative: /^павел$/,
    drop: 0,
    stem: [/ел$/, 'л'],
    endings: 'а у ~ ом е -',
  },
  { id: 'ii', nominative: /ий$/, drop: 1, endings: 'я ю ~ ем и -' },
  { id: 'vowel-i', nominative: /[аеёоуыэюя]й$/, drop: 1, endings: 'я ю ~ ем е -' },
  // A surname has one form («Ангелы Меркель»), a given name does not.
  { id: 'soft-feminine', of: 'feminine', nominative: /ь$/, drop: 1, endings: 'и/= и/= = ью/= и/= -' },
  {
    id: 'soft-feminine-place',
    of: 'thing',
    nominative: /(?:ань|[ао]сть|[вм]ь|[тв]ерь|ибирь|[жчшщ]ь)$/,
    drop: 1,
    endings: 'и и = ью и -',
  },
  { id: 'soft', nominative: /ь$/, drop: 1, endings: 'я ю ~ ем/ём е -' },
  { id: 'sibilant', nominative: /[жцчшщ]$/, drop: 0, endings: 'а у ~ ем/ом е -' },
  { id: 'hard', nominative: /[бвгдзклмнпрстфх]$/, drop: 0, endings: 'а у ~ ом е -' },
  { id: 'iya', nominative: /ия$/, drop: 1, endings: 'и и ю ей/ею и -' },
  { id: 'ya', nominative: /я$/, drop: 1, endings: 'и е ю ей/ею е -' },
  { id: 'a-velar', nominative: /[гкх]а$/, drop: 1, endings: 'и е у ой/ою е -' },
  { id: 'a-sibilant', nominative: /[жцчшщ]а$/, drop: 1, endings: 'и/ы е у ей/ой е -' },
  { id: 'a', nominative: /а$/, drop: 1, endings: 'ы е у ой/ою е -' },
  { id: 'neuter-ie', of: 'thing', nominative: /[иь]е$/, drop: 1, endings: 'я ю = ем и/е -' },
  { id: 'neuter-o', of: 'thing', nominative: /(?:ств|[еи]тельств|нт|л|тв|эх)о$/, drop: 1, endings: 'а у = ом е -' },
  { id: 'plural-y', of: 'thing', nominative: /[бвгджзклмнпрстфх]ы$/, drop: 1, endings: 'ов/0 ам ~ ами ах -' },
  { id: 'plural-i', of: 'thing', nominative: /[гкхжчшщ]и$/, drop: 1, endings: 'ов/ей/0 ам = ами ах -' },
];

/** Adjectives and participles before a noun («Белый дом», «Соединённые Штаты»). */
export const RUSSIAN_ADJECTIVES: readonly DeclensionClass[] = [
  { id: 'adjective-velar', nominative: /[гкх]ий$/, drop: 2, endings: 'ого ому ~ им ом -' },
  { id: 'adjective-soft', nominative: /ий$/, drop: 2, endings: 'его ему ~ им ем -' },
  { id: 'adjective', nominative: /(?:ый|ой)$/, drop: 2, endings: 'ого ому ~ ым ом -' },
  { id: 'adjective-feminine-sibilant', nominative: /[жшчщ]ая$/, drop: 2, endings: 'ей ей ую ей/ею ей -' },
  { id: 'adjective-feminine', nominative: /ая$/, drop: 2, endings: 'ой ой ую ой/ою ой -' },
  { id: 'adjective-feminine-soft', nominative: /яя$/, drop: 2, endings: 'ей ей юю ей/ею ей -' },
  { id: 'adjective-neuter-velar', nominative: /[гкх]ое$/, drop: 2, endings: 'ого ому = им ом -' },
  { id: 'adjective-neuter', nominative: /ое$/, drop: 2, endings: 'ого ому = ым ом -' },
  { id: 'adjective-neuter-soft', nominative: /ее$/, drop: 2, endings: 'его ему = им ем -' },
  { id: 'adjective-plural', nominative: /ые$/, drop: 2, endings: 'ых ым ~ ыми ых -' },
  // Not the verbal nouns in -ение, -ание, -ствие, -тие.
  { id: 'adjective-plural-soft', nominative: /(?<![еая]н|ств|[ия]т)ие$/, drop: 2, endings: 'их им ~ ими их -' },
];
