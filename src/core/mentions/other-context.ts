import { type OtherContext, traitsOf } from '../index/name-index.ts';
import { expressionOf } from '../text/expression.ts';
import { scriptOf } from '../text/script.ts';
import type { Match, Reading } from './match.ts';
import { sentenceOf } from './neighbours.ts';

/** As far as a sentence is read to either side, in characters: texts without full stops may be long. */
const SENTENCE = 300;

/** Whether words in the sentence of a bare name say that another bearer of it is meant. */
export function isInOtherContext({ sense, form }: Match, { folded: { text }, index }: Reading): boolean {
  const contexts = sense.bare && traitsOf(index, sense.entity)?.otherContext[scriptOf(text.charAt(form.start))];
  if (!contexts) return false;
  const before = text.slice(Math.max(0, form.start - SENTENCE), form.start);
  return saysOther(contexts, sentenceOf(before, text.slice(form.end, form.end + SENTENCE)));
}

/** Whether a sentence, folded, with `|` in the place of a name, means another bearer of it. */
export function saysOther(contexts: readonly OtherContext[], sentence: string): boolean {
  return contexts.some(
    ({ hints, phrases, around, unless }) =>
      // To make an expression of all phrases takes a page longer than to look for the hints in many sentences.
      hints.split('\n').some((hint, at) => {
        const isHinted = sentence.includes(hint);
        return isHinted && expressionOf(around.split('\n').join(phrases.split('\n')[at])).test(sentence);
      }) && !expressionOf(unless).test(sentence),
  );
}
