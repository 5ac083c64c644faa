import { randomWith } from './random.ts';

/** The languages that synthetic names are written in. */
export const LANGUAGES = ['en', 'ru', 'uk', 'ar'] as const;

/** A name as each language spells it. */
export type Spelled = Readonly<Record<(typeof LANGUAGES)[number], string>>;

/** Sounds, each as English, Russian, Ukrainian and Arabic spell it. */
const CONSONANTS = spelled(
  'b б б ب|v в в ف|g г г غ|d д д د|z з з ز|k к к ك|l л л ل|m м м م|n н н ن|p п п ب|r р р ر|s с с س|t т т ت|f ф ф ف|kh х х خ|sh ш ш ش|ch ч ч تش|ts ц ц تس|zh ж ж ج|dr др др در|st ст ст ست|kr кр кр كر|tr тр тр تر|gr гр гр غر',
);
const VOWELS = spelled('a а а ا|o о о و|u у у و|i и і ي|e е е ي');
const CODAS = spelled('n н н ن|r р р ر|l л л ل|m м м م|s с с س|k к к ك');
/** How surnames end; nothing is as frequent as all others together. */
const ENDINGS = spelled(
  'ov ов ов وف|in ин ін ين|enko енко енко ينكو|sky ский ський سكي|uk ук ук وك|man ман ман مان|son сон сон سون|berg берг берг بيرغ',
);

function spelled(table: string): readonly Spelled[] {
  return table.split('|').map((row) => {
    const [en = '', ru = '', uk = '', ar = ''] = row.split(' ');
    return { en, ru, uk, ar };
  });
}

/**
 * Makes up names, mostly different ones, the same for the same seed.
 * @returns a function: of how many syllables at least and at most, and whether it may end as surnames do, in one syllable more.
 */
export function namesWith(seed: number): (least: number, most: number, isSurname: boolean) => Spelled {
  const random = randomWith(seed);
  const one = (sounds: readonly Spelled[]): Spelled[] => {
    const sound = sounds[random(sounds.length)];
    return sound ? [sound] : [];
  };
  return (least, most, isSurname) => {
    const hasEnding = isSurname && random(2) === 0;
    const syllables = least + random(most - least + 1) - (hasEnding ? 1 : 0);
    const sounds = Array.from({ length: syllables }, () => [
      ...one(CONSONANTS),
      ...one(VOWELS),
      ...(random(4) === 0 ? one(CODAS) : []),
    ]).flat();
    if (hasEnding) sounds.push(...one(CONSONANTS), ...one(ENDINGS));
    else if (random(2) === 0) sounds.push(...one(CODAS));
    const write = (language: keyof Spelled): string => {
      const word = sounds.map((sound) => sound[language]).join('');
      return word.charAt(0).toUpperCase() + word.slice(1);
    };
    return { en: write('en'), ru: write('ru'), uk: write('uk'), ar: write('ar') };
  };
}
