import { expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';

/** For each section of the page: every mention in it, in order, with the entity whose card opens there. */
const SECTIONS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '#en': [
    ['Steve Witkoff', 'witkoff'],
    ['Jared Kushner', 'kushner'],
    ['Moscow', 'moscow'],
    ['Washington', 'washington'],
    ['Trump', 'trump'],
    ['Putin', 'putin'],
    ['Kremlin', 'kremlin'],
    ['Zelenskyy', 'zelensky'],
    ['Ukraine', 'ukraine'],
    ['United Nations', 'united-nations'],
    ['Russian Ministry of Defence', 'russian-defence-ministry'],
    ['Telegram', 'telegram'],
  ],
  '#ru': [
    ['Уиткоффа', 'witkoff'],
    ['Кремле', 'kremlin'],
    ['Ушаков', 'ushakov'],
    ['Путиным', 'putin'],
    ['Зеленскому', 'zelensky'],
    ['Москвы', 'moscow'],
    ['Киев', 'kyiv'],
    ['Покровск', 'pokrovsk'],
    ['Министерство обороны России', 'russian-defence-ministry'],
    ['США', 'united-states'],
  ],
  '#uk': [
    ['Віткоффа', 'witkoff'],
    ['Кушнера', 'kushner'],
    ['Києві', 'kyiv'],
    ['Покровськ', 'pokrovsk'],
    ['Збройних силах України', 'ukrainian-army'],
    ['Зеленський', 'zelensky'],
    ['Білого дому', 'white-house'],
    ['Ушаков', 'ushakov'],
    ['Путіна', 'putin'],
    ['Росією', 'russia'],
    ['Сполученими Штатами', 'united-states'],
    ['Москві', 'moscow'],
  ],
  '#ar': [
    ['بوتين', 'putin'],
    ['ويتكوف', 'witkoff'],
    ['موسكو', 'moscow'],
    ['أوشاكوف', 'ushakov'],
    ['الكرملين', 'kremlin'],
    ['زيلينسكي', 'zelensky'],
    ['ترامب', 'trump'],
    ['لأمم المتحدة', 'united-nations'],
    ['بوكروفسك', 'pokrovsk'],
    ['كييف', 'kyiv'],
    ['الكرملين', 'kremlin'],
    ['وزارة الدفاع الروسية', 'russian-defence-ministry'],
    ['لولايات المتحدة', 'united-states'],
    // Painted with its preposition: lam and alef are one glyph.
    ['لأوكرانيا', 'ukraine'],
  ],
};

/** How markup, or a letter of another script, splits a name: where it stands, the words the mark covers, and a part to point at. */
const FLOW: readonly (readonly [string, string[], string, string])[] = [
  ['#link', ['Steve Witkoff'], 'Witkoff', 'witkoff'],
  ['#letters', ['Witkoff'], 'itk', 'witkoff'],
  ['#wbr', ['Pokrovsk'], 'rovsk', 'pokrovsk'],
  ['#shy', ['Pokrovsk'], 'Pok', 'pokrovsk'],
  ['#spaces', ['Vladimir Putin', 'Steve Witkoff'], 'Putin', 'putin'],
  ['#wrapped', ['Steve Witkoff'], 'Witkoff', 'witkoff'],
  ['#comment', ['Zelensky'], 'sky', 'zelensky'],
  ['#drop-cap', ['Putin'], 'utin', 'putin'],
  ['#footnote', ['Putin'], 'Putin', 'putin'],
  ['#out-of-flow', ['Vladimir(opens) Putin'], 'Putin', 'putin'],
  ['#hidden', ['Steve xWitkoff'], 'Witkoff', 'witkoff'],
  ['#mixed', ['П\u0079тин'], 'тин', 'putin'],
];

inBothBrowsers('names on a page', (reader) => {
  /** Opens the page and waits until all of it is read: of a tall page, what is in view is marked before the rest. */
  async function open(): Promise<void> {
    await reader().open('names.html');
    await reader().until(async () => (await reader().marks('#end')).length > 0, 'the end of the page was not read');
  }

  test.each(Object.entries(SECTIONS))('every mention in %s is marked, and nothing else', async (section, mentions) => {
    await open();
    expect(await reader().marks(section)).toEqual(mentions.map(([words]) => words));
  });

  test.each(Object.entries(SECTIONS))('each mention in %s opens its card', async (section, mentions) => {
    await open();
    for (const [words, entity] of mentions) {
      await reader().hover(words, entity, section);
      // An open card may lie over the next name.
      await reader().dismiss();
    }
  });

  test.each(FLOW)('a name that is split: %s', async (selector, marks, part, entity) => {
    await open();
    expect(await reader().marks(selector)).toEqual(marks);
    await reader().hover(part, entity, selector);
  });

  test('a paragraph, a line break, a cell or an item of a menu ends a name', async () => {
    await open();
    for (const place of ['#blocks', '#break', '#cell', '#menu']) expect(await reader().marks(place)).toEqual([]);
  });

  test('a line longer than is read at a time has one mark for each name', async () => {
    await open();
    expect(await reader().marks('#long')).toHaveLength(600);
  });

  test('no mark in words that only look like names, nor where the reader types', async () => {
    await open();
    expect(await reader().marks('#silent')).toEqual([]);
  });
});
