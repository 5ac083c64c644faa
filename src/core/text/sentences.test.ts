import { expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

test('a line is a paragraph; a full stop before white space ends a sentence, unless it is in a quotation', () => {
  const article = 'عنوان\nجملة أولى. جملة "أ. ب" ثانية؟\n\nعنوان فرعي\nقال: "نعم. لا."';
  expect(splitSentences(article)).toEqual([
    { number: 1, line: 1, text: 'عنوان', heading: true },
    { number: 2, line: 2, text: 'جملة أولى.', heading: false },
    { number: 3, line: 2, text: 'جملة "أ. ب" ثانية؟', heading: false },
    { number: 4, line: 4, text: 'عنوان فرعي', heading: true },
    { number: 5, line: 5, text: 'قال: "نعم. لا."', heading: false },
  ]);
});

test('a number with a full stop is not the end', () => {
  expect(splitSentences('بلغت 3.5 مليون.')).toHaveLength(1);
});
