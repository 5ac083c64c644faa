import type { DeclensionClass } from './declension.ts';

/**
 * Declension classes of Ukrainian nouns and names. Source of the endings and alternations: «Український правопис» (2019),
 * part III, on the endings of inflected words, surnames and place names included.
 */
export const UKRAINIAN_NOUNS: readonly DeclensionClass[] = [
  { id: 'surname-adjectival', of: 'masculine', nominative: /ий$/, drop: 2, endings: 'ого ому ого им ому/ім ий' },
  {
    id: 'surname-adjectival-feminine',
    of: 'feminine',
    nominative: /(?:[сцз]ьк)а$/,
    drop: 1,
    endings: 'ої ій у ою ій о/а',
  },
  {
    id: 'surname-possessive',
    of: 'masculine',
    nominative: /(?:[оеєї]в|[иії]н)$/,
    drop: 0,
    endings: 'а у/ові а им і/ові/у е',
  },
  {
    id: 'surname-possessive-feminine',
    of: 'feminine',
    nominative: /(?:[оеє]в|[иії]н)а$/,
    drop: 1,
    endings: 'ої ій у ою ій о/а',
  },
  { id: 'consonant-feminine', of: 'feminine', nominative: /[бвгґджзклмнпрстфхцчшщ]$/, drop: 0, endings: '= = = = = =' },
  { id: 'yiv', nominative: /їв$/, drop: 0, stem: [/їв$/, 'єв'], endings: 'а у/ові ~ ом і/у е' },
  {
    id: 'iv',
    of: 'thing',
    nominative: /[бвгґджзклмнпрстфхцчшщ]ів$/,
    drop: 0,
    stem: [/ів$/, 'ов'],
    endings: 'а у/ові ~ ом і/у е',
  },
  { id: 'i-short', nominative: /[аеєиіїоуюя]й$/, drop: 1, endings: 'я ю/єві ~ єм ї/єві/ю ю' },
  // A surname has one form («Ангели Меркель»), a given name does not.
  { id: 'soft-feminine', of: 'feminine', nominative: /ь$/, drop: 1, endings: 'і/= і/= = ю/= і/= е/=' },
  { id: 'soft-feminine-n', of: 'thing', nominative: /ань$/, drop: 1, endings: 'і і = ню і е' },
  { id: 'soft-feminine-st', of: 'thing', nominative: /[ао]сть$/, drop: 1, endings: 'і/и і = ю і е' },
  { id: 'ets', nominative: /[бвгджзклмнпрстф]ець$/, drop: 1, stem: [/ец$/, 'ц'], endings: 'я ю/еві ~ ем еві/ю/і ю/е' },
  { id: 'ihor', of: 'masculine', nominative: /^ігор$/, drop: 0, endings: 'я ю/еві я ем еві/ю/і ю' },
  { id: 'soft-animate', of: 'masculine', nominative: /ь$/, drop: 1, endings: 'я ю/еві я ем еві/ю/і ю' },
  { id: 'soft', nominative: /ь$/, drop: 1, endings: 'я/ю ю/еві ~ ем і/еві/ю ю' },
  { id: 'sibilant-animate', of: 'masculine', nominative: /[жцчшщ]$/, drop: 0, endings: 'а у/еві а ем еві/у/і е' },
  { id: 'sibilant', nominative: /[жцчшщ]$/, drop: 0, endings: 'а/у у/еві ~ ем/ом і/еві/у е' },
  { id: 'surname-plural', of: 'masculine', nominative: /[иі]х$/, drop: 0, endings: '= = = = = =' },
  {
    id: 'hard-animate',
    of: 'masculine',
    nominative: /[бвгґдзклмнпрстфх]$/,
    drop: 0,
    endings: 'а у/ові а ом ові/у/і е',
  },
  // «Покровські», «Покровське» are the adjective or another place.
  { id: 'town', of: 'thing', nominative: /[сц]ьк$/, drop: 0, endings: 'а у/ові ~ ом у/ові -' },
  { id: 'house', nominative: /дім$/, drop: 0, stem: [/ім$/, 'ом'], endings: 'у у/ові ~ ом і/у е' },
  { id: 'horn', of: 'thing', nominative: /ріг$/, drop: 1, stem: [/і$/, 'о'], endings: 'гу/га гу/гові ~ гом зі/гу ге' },
  { id: 'hard', nominative: /[бвгґдзклмнпрстфх]$/, drop: 0, endings: 'а/у у/ові ~ ом і/ові/у е' },
  { id: 'iya', nominative: /[іаеоу]я$/, drop: 1, endings: 'ї ї ю єю ї є' },
  { id: 'neuter-double', of: 'thing', nominative: /([бвгджзклмнпрстфхцчшщ])\1я$/, drop: 1, endings: 'я ю = ям і/ю я' },
  { id: 'ya', nominative: /я$/, drop: 1, endings: 'і і ю ею і е/ю' },
  { id: 'a-g', nominative: /[гґ]а$/, drop: 2, endings: 'ги зі гу гою зі го' },
  { id: 'a-k', nominative: /ка$/, drop: 2, endings: 'ки ці ку кою ці ко' },
  { id: 'a-kh', nominative: /ха$/, drop: 2, endings: 'хи сі ху хою сі хо' },
  { id: 'a-sibilant', nominative: /[жцчшщ]а$/, drop: 1, endings: 'і/и і у ею/ою і е/о' },
  { id: 'a', nominative: /а$/, drop: 1, endings: 'и і у ою і о' },
  { id: 'o-k', of: 'masculine', nominative: /ко$/, drop: 1, endings: 'а/= у/ові/= а/= ом/= у/ові/= у/=' },
  // Given names and surnames; foreign surnames have one form («Віктора Гюго»).
  {
    id: 'name-o',
    of: 'masculine',
    nominative: /[бвгґджзлмнпрстфхцчшщ]о$/,
    drop: 1,
    endings: 'а/= ові/у/= а/= ом/= ові/у/і/= е/о',
  },
  { id: 'neuter-o', of: 'thing', nominative: /(?:ств|цтв|л|т)о$/, drop: 1, endings: 'а у = ом і/у о' },
  { id: 'plural-y', of: 'thing', nominative: /[бвгґджзклмнпрстфх]и$/, drop: 1, endings: 'ів/0 ам ~ ами ах и' },
  { id: 'plural-i', of: 'thing', nominative: /[жцчшщлнр]і$/, drop: 1, endings: 'ів/ей/0 ам ~ ами ах і' },
];

/** Adjectives and participles before a noun («Білий дім», «Сполучені Штати»). */
export const UKRAINIAN_ADJECTIVES: readonly DeclensionClass[] = [
  { id: 'adjective', nominative: /ий$/, drop: 2, endings: 'ого ому ~ им ому/ім ий' },
  { id: 'adjective-soft', nominative: /ій$/, drop: 2, endings: 'ього ьому ~ ім ьому/ім ій' },
  {
    id: 'adjective-feminine',
    nominative: /(?:ськ|цьк|зьк|н|ен|ит|рт|лив|ов|ев|біл|мал|стар)а$/,
    drop: 1,
    endings: 'ої ій у ою ій а',
  },
  {
    id: 'adjective-neuter',
    nominative: /(?:ськ|цьк|зьк|н|ен|ит|рт|лив|ов|ев|біл|мал|стар)е$/,
    drop: 1,
    endings: 'ого ому = им ому/ім е',
  },
  {
    id: 'adjective-plural',
    nominative: /(?:ськ|цьк|зьк|н|ен|ит|рт|лив|ов|ев|біл|мал|стар)і$/,
    drop: 1,
    endings: 'их им ~ ими их і',
  },
];
