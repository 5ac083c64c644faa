import type { Sentence } from '../../core/text/sentences.ts';
import { type Check, problemAt } from '../context.ts';
import type { Problem } from '../problem.ts';

/** Every fact rests on words that stand in its sentence of the article, to the letter. */
export const checkSources: Check = ({ source, sentences, articleFile }) =>
  Object.entries(source.pack.facts).flatMap(
    ([
      id,
      {
        source: { sentence: number, words },
      },
    ]): Problem[] => {
      const sentence = sentences.find((one) => one.number === number);
      if (sentence?.text.includes(words)) return [];
      const path = ['facts', id, 'source', sentence ? 'words' : 'sentence'];
      const what = sentence
        ? `«${words}» does not stand word for word in sentence ${number} of ${articleFile} (line ${sentence.line})`
        : `${articleFile} has no sentence ${number}: it has ${sentences.length}`;
      return [problemAt(source, path, `facts.${id}`, what, mendFor(words, sentences))];
    },
  );

function mendFor(words: string, sentences: readonly Sentence[]): string {
  const elsewhere = sentences.find(({ text }) => text.includes(words));
  if (elsewhere) return `These words stand in sentence ${elsewhere.number}: correct the number.`;
  const similar = sentences.toSorted((a, b) => sharedWords(b.text, words) - sharedWords(a.text, words))[0];
  return similar && sharedWords(similar.text, words) > 1
    ? `Copy the words from sentence ${similar.number} (line ${similar.line}), which is the most like them: «${similar.text}».`
    : 'No sentence has words like these. Copy them from the article, or remove the fact.';
}

function sharedWords(text: string, words: string): number {
  const known = new Set(text.split(' '));
  return words.split(' ').filter((word) => known.has(word)).length;
}
