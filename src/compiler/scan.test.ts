import { describe, expect, test } from 'vitest';
import { indexOf } from '../../test/support/name-index.ts';
import { scanText, scanUnit } from './scan.ts';

const INDEX = indexOf({
  putin: { gender: 'masculine', ar: ['بوتين'], en: ['Vladimir Putin', 'Putin'], ru: ['Путин'], uk: ['Путін'] },
});

const unit = (line: string): unknown => JSON.parse(scanUnit(line, 'standard input:7', INDEX));

describe('scanUnit', () => {
  test('answers with UTF-16 offsets of the name without its prefix, whatever the language is said to be', () => {
    expect(unit('{"id":"a","lang":"en","text":"😀 Putin وبوتين"}')).toEqual({
      id: 'a',
      spans: [
        { start: 3, end: 8, entity: 'putin' },
        { start: 10, end: 15, entity: 'putin' },
      ],
    });
  });

  test.each([
    ['not json', /^standard input:7: This is no JSON .*\n {4}→ Write one line like \{"id"/],
    ['[]', /^standard input:7: This is no JSON object\.\n/],
    ['{"text":"Putin"}', /^standard input:7: The unit has no `id`\.\n/],
    ['{"id":1,"text":2}', /^standard input:7: The unit has no `text`, or one that is no string\.\n/],
  ])('%s is refused, with the line and how to mend it', (line, message) => {
    expect(() => unit(line)).toThrow(message);
  });
});

test('scanText shows each mention in its context, and on demand what is none, and why', () => {
  const lines = scanText('Putin; putin', INDEX, true).map((line) => line.replace(/ +/g, ' '));
  expect(lines).toEqual([
    '+ putin ⟦Putin⟧; putin',
    '- putin Putin; ⟦putin⟧\n capitals: the name has capitals that the text has not',
  ]);
  expect(scanText('putin', INDEX, false)).toEqual([]);
});
