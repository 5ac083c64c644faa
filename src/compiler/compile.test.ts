import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compilePack } from './compile.ts';
import { PackError } from './problem.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../test/support/packs/visit/${name}`, import.meta.url), 'utf8');
const YAML = read('pack.yaml');
const ARTICLE = read('article.ar.txt');

function compile(yaml = YAML, article = ARTICLE): ReturnType<typeof compilePack> {
  return compilePack({
    packFile: 'pack.yaml',
    articleFile: 'article.ar.txt',
    yaml,
    article,
    givenNames: { names: new Set(), titles: new Map() },
  });
}

function problemsOf(yaml: string, article = ARTICLE): string {
  try {
    compile(yaml, article);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return 'no problem';
}

/** Changes one thing that must be there. */
function change(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('compilePack', () => {
  test('joins the pack and its article into cards that are complete in themselves', () => {
    const cards = compile().cards;
    const kremlin = cards.find(({ key }) => key === 'visit/kremlin');
    const [useful, denial] = kremlin?.facts ?? [];
    expect(cards.map(({ key }) => key)).toEqual(['visit/witkoff', 'visit/moscow', 'visit/kremlin']);
    expect(useful?.source.text.slice(useful.source.start, useful.source.end)).toBe('الزيارة "مفيدة"');
    expect(useful?.attribution?.en).toBe('the Kremlin');
    expect(useful?.disputedBy?.map(({ statement }) => statement.en)).toEqual(['The army denies that.']);
    expect(denial?.disputes?.statement.en).toBe('The visit was useful.');
    expect(cards[0]?.relations[0]).toMatchObject({ key: 'visit/kremlin', label: { en: 'the Kremlin' } });
  });

  /** Each row: what is broken, the change, the line it is reported at, and what the message says. */
  const BREAKS: readonly (readonly [string, string, string, string, RegExp])[] = [
    [
      'a quotation',
      'words: زار ستيف ويتكوف موسكو}',
      'words: زار ستيف ويتكف موسكو}',
      'words: زار',
      /\[facts\.visit\]: «زار ستيف ويتكف موسكو» does not stand word for word in sentence 2 .*\n.*Copy the words from sentence 2/,
    ],
    [
      'a sentence number',
      'sentence: 2, words',
      'sentence: 5, words',
      'sentence: 2, words',
      /does not stand.*\n.*These words stand in sentence 2/,
    ],
    [
      'a number past the end',
      'sentence: 2, words',
      'sentence: 9, words',
      'sentence: 2, words',
      /has no sentence 9: it has 5/,
    ],
    [
      'an id of a fact',
      'facts: [visit]',
      'facts: [visits]',
      'facts: [visit]',
      /\[entities\.witkoff\]: unknown fact `visits`\n.*Did you mean `visit`/,
    ],
    [
      'an id of an entity',
      '{entity: kremlin}',
      '{entity: kreml}',
      '{entity: kremlin}',
      /\[facts\.useful\]: unknown entity `kreml`/,
    ],
    [
      'words of another context',
      '    relations:',
      "    otherContext: {en: ['touch*down']}\n    relations:",
      '    relations:',
      /otherContext\.en\.0` is not words like/,
    ],
    [
      'no words of another context',
      '    relations:',
      "    otherContext: {en: ['~ coach', '!~''s #-#', '~ * men', '']}\n    relations:",
      '    relations:',
      /otherContext\.en\.3` is not words like/,
    ],
    [
      'a related id',
      'to: kremlin',
      'to: nobody',
      'to: kremlin',
      /unknown entity `nobody`\n.*Define it under `entities`/,
    ],
    [
      'a language',
      ', uk: столиця}',
      '}',
      'role: {ar: عاصمة',
      /\[entities\.moscow\]: `entities\.moscow\.role\.uk` is missing\n.*Add the text in the language `uk`/,
    ],
    [
      'a source',
      'source: {sentence: 3, words: \'الزيارة "مفيدة"\'}',
      '',
      '  useful:\n    statement',
      /\[facts\.useful\]: `facts\.useful\.source` is missing\n.*Name the sentence/,
    ],
    [
      'an owner of a name',
      'ru: [Кремль], uk',
      'ru: [Кремль, Москва], uk',
      'ru: [Кремль], uk',
      /\[entities\.kremlin\]: «Москва» \(as «москва»\) is also a name of `moscow`/,
    ],
    [
      'a name',
      'names: {ar: [الكرملين]',
      'names: {ar: [كرملين]',
      'mentions: {kremlin',
      /\[sentence 3\]: the index does not find «الكرملين» as a mention of `kremlin`\n.*entities\.kremlin\.names\.ar/,
    ],
    [
      'a mention that is not listed',
      '{witkoff: [ويتكوف], moscow: [موسكو]}',
      '{witkoff: [ويتكوف]}',
      '- number: 1',
      /\[sentence 1\]: the index finds «موسكو» as `moscow`, which is not listed/,
    ],
    ['a translation', '{en: The army denied that., ru', '{ru', '- number: 5', /\[sentence 5\]: no translation into en/],
    [
      'an attribution',
      '    attribution: {entity: kremlin}\n',
      '',
      '    status: claimed',
      /\[facts\.useful\]: a claimed fact without attribution/,
    ],
    [
      'a dispute',
      '    disputes: useful\n',
      '',
      '    status: disputed',
      /\[facts\.denial\]: `disputes` and `status: disputed` go together/,
    ],
    [
      'the use of a fact',
      'facts: [visit, title]',
      'facts: [visit]',
      '  title:\n    statement',
      /\[facts\.title\]: no entity shows this fact/,
    ],
    [
      'the kind of what has a timeline',
      '    facts: [visit, title]',
      '    timeline: [{fact: visit, label: {ar: زيارة, en: a visit, ru: визит, uk: візит}}]\n    facts: [visit, title]',
      'facts: [visit, title]',
      /\[entities\.moscow\]: only an event has a timeline/,
    ],
    [
      'a line of a timeline',
      '    facts: [visit, title]',
      '    timeline: [{fact: useful, label: {ar: زيارة, en: a visit, ru: визит, uk: візит}}]\n    facts: [visit, title]',
      'facts: [visit, title]',
      /\[entities\.moscow\]: a claimed fact on a timeline\n.*no room for who says so/,
    ],
    ['a gender', '    gender: masculine\n', '', '  witkoff:\n    kind', /\[entities\.witkoff\]: a person has a gender/],
    [
      'a field',
      'kind: place',
      'kind: place\n    colour: red',
      'kind: place',
      /`entities\.moscow\.colour` is not a field/,
    ],
    ['a kind', 'kind: place', 'kind: town', 'kind: place', /`entities\.moscow\.kind` is "town", not/],
    ['the YAML', 'kind: place', 'kind: "place', '"place', /this is not YAML/],
  ];

  test.each(BREAKS)('names the place where %s is broken', (_, from, to, place, message) => {
    const broken = change(YAML, from, to);
    const report = problemsOf(broken);
    expect(report).toMatch(message);
    const line = lineOf(YAML, place);
    const near = [line - 1, line, line + 1].map((number) => `pack.yaml:${number} `);
    if (to !== 'kind: "place') expect(near.some((start) => report.includes(start))).toBe(true);
  });

  test('puts the days of an event in their order, and knows which of them is its own', () => {
    const line = (fact: string): string => `{fact: ${fact}, label: {ar: يوم, en: ${fact}, ru: день, uk: день}}`;
    const event = change(YAML, 'kind: place', `kind: event\n    timeline: [${line('title')}, ${line('visit')}]`);
    const moscow = compile(event).cards.find(({ key }) => key === 'visit/moscow');
    expect(moscow?.timeline).toMatchObject([
      { on: '2025-12-02', label: { en: 'visit' }, own: true },
      { on: '2025-12-03', label: { en: 'title' }, own: false },
    ]);
  });

  test('a sentence that states something must be the source of a fact', () => {
    const more = ARTICLE.replace('ونفى', 'وانتهى كل شيء. ونفى');
    expect(problemsOf(YAML, more)).toMatch(
      /article\.ar\.txt:4 \[sentence 5\]: the source of no fact: «وانتهى كل شيء\.»/,
    );
  });

  test('removing a source sentence from the article breaks the build', () => {
    const less = change(ARTICLE, 'زار ستيف ويتكوف موسكو يوم الثلاثاء. ', '');
    expect(problemsOf(YAML, less)).toMatch(
      /\[facts\.visit\]: «زار ستيف ويتكوف موسكو» does not stand word for word in sentence 2/,
    );
  });

  test('every problem is told at once', () => {
    const broken = change(change(YAML, 'to: kremlin', 'to: x'), 'facts: [visit, title]', 'facts: [visit, t]');
    expect(problemsOf(broken)).toMatch(/^The pack does not build: 3 problems\./);
  });
});
