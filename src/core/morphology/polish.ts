import type { DeclensionClass } from './declension.ts';

/**
 * Declension classes of Polish nouns and names. Source of the endings and alternations: «Wielki słownik ortograficzny PWN»,
 * rules of inflection of names, and the tables of «Słownik gramatyczny języka polskiego».
 */
export const POLISH_NOUNS: readonly DeclensionClass[] = [
  { id: 'surname-adjectival', of: 'masculine', nominative: /[kg]i$/, drop: 0, endings: 'ego emu ego m m -' },
  {
    id: 'surname-adjectival-hard',
    of: 'masculine',
    nominative: /[^aeiouąęykg]y$/,
    drop: 1,
    endings: 'ego emu ego ym ym -',
  },
  { id: 'surname-adjectival-feminine', of: 'feminine', nominative: /[kg]a$/, drop: 1, endings: 'iej iej ą ą iej -' },
  { id: 'silent-e', of: 'masculine', nominative: /[^aeiouyąęó]e$/, drop: 0, endings: "'a/= 'owi/= 'a/= 'em/= 'ie/= =" },
  { id: 'io', of: 'masculine', nominative: /io$/, drop: 1, endings: '=/a =/owi =/a =/em =/u =' },
  { id: 'co', of: 'masculine', nominative: /co$/, drop: 2, endings: 'ca/ka/= cowi/kowi/= ca/ka/= kiem/= cu/ku/= =' },
  { id: 'o', of: 'masculine', nominative: /o$/, drop: 1, endings: 'a/= owi/= a/= iem/em/= u/= =' },
  { id: 'kijow', of: 'thing', nominative: /ów$/, drop: 0, stem: [/ów$/, 'ow'], endings: 'a owi ~ em ie -' },
  { id: 'hard-k', nominative: /[kg]$/, drop: 0, endings: 'a/u owi/u ~ iem u u' },
  { id: 'hard-t', nominative: /t$/, drop: 1, endings: 'ta/tu towi ~ tem cie cie' },
  { id: 'hard-d', nominative: /d$/, drop: 1, endings: 'da/du dowi ~ dem dzie dzie' },
  { id: 'hard-r', nominative: /r$/, drop: 0, endings: 'a/u owi ~ em ze ze' },
  { id: 'l', nominative: /[lcjśźżń]$|(?:sz|cz|rz|dz)$/, drop: 0, endings: 'a/u owi/u ~ em u u' },
  // Foreign cities in -on; the man of that name has the genitive in -a.
  { id: 'city-on', of: 'thing', nominative: /on$/, drop: 0, endings: 'u owi ~ em ie ie' },
  { id: 'hard', nominative: /[bfhmnpsvwzł]$/, drop: 0, endings: 'a/u owi ~ em ie ie' },
  { id: 'ja', nominative: /(?:[jli]|sj|cj)a$/, drop: 1, endings: 'i i ę ą i o' },
  { id: 'a-k', nominative: /ka$/, drop: 2, endings: 'ki ce kę ką ce ko' },
  { id: 'a-g', nominative: /ga$/, drop: 2, endings: 'gi dze gę gą dze go' },
  { id: 'a-d', nominative: /da$/, drop: 2, endings: 'dy dzie dę dą dzie do' },
  { id: 'a-t', nominative: /ta$/, drop: 2, endings: 'ty cie tę tą cie to' },
  { id: 'a-r', nominative: /ra$/, drop: 2, endings: 'ry rze rę rą rze ro' },
  { id: 'a', nominative: /a$/, drop: 1, endings: 'y ie ę ą ie o' },
  { id: 'neuter-o', of: 'thing', nominative: /wo$/, drop: 1, endings: 'a u = em ie -' },
  { id: 'neuter-e', of: 'thing', nominative: /ie$/, drop: 1, endings: 'a u = em u -' },
  { id: 'plural-y', of: 'thing', nominative: /ny$/, drop: 1, stem: [/an$/, 'an'], endings: 'ów om ~ ami ach -' },
  { id: 'plural-i', of: 'thing', nominative: /ki$/, drop: 1, endings: 'ów om ~ ami ach -' },
];

/** Adjectives beside a noun («Biały Dom», «Stany Zjednoczone»). */
export const POLISH_ADJECTIVES: readonly DeclensionClass[] = [
  { id: 'adjective', nominative: /[^aeioukg]y$/, drop: 1, endings: 'ego emu ~ ym ym -' },
  { id: 'adjective-soft', nominative: /[kg]i$/, drop: 0, endings: 'ego emu ~ m m -' },
  { id: 'adjective-feminine', nominative: /[kg]a$/, drop: 1, endings: 'iej iej ą ą iej -' },
  { id: 'adjective-feminine-hard', nominative: /(?:n|on|ł)a$/, drop: 1, endings: 'ej ej ą ą ej -' },
  { id: 'adjective-neuter', nominative: /(?:[kg]i|n|ł)e$/, drop: 1, endings: 'ego emu = ym/m ym/m -' },
  { id: 'adjective-plural', nominative: /(?:n|ł)e$/, drop: 1, endings: 'ych ym ~ ymi ych -' },
];
