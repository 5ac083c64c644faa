import type { Language } from '../../core/pack/language.ts';
import { LANGUAGES } from '../../core/pack/language.ts';
import { type Check, problemAt } from '../context.ts';
import type { Problem } from '../problem.ts';

/**
 * Every sentence of the article that states something (the title, and every line that ends like a sentence) is the
 * source of a fact, and each sentence is translated.
 */
export const checkCoverage: Check = ({ source, sentences, articleFile }) => {
  const { pack } = source;
  const sources = Object.values(pack.facts).map((fact) => fact.source);
  const problems: Problem[] = [];
  for (const { number, line, text, heading } of sentences) {
    const subject = `sentence ${number}`;
    const position = pack.sentences.findIndex((one) => one.number === number);
    const used = sources.some(({ sentence, words }) => sentence === number && text.includes(words));
    if ((!heading || number === 1) && !used) {
      problems.push({
        file: articleFile,
        line,
        subject,
        what: `the source of no fact: «${text}»`,
        mend: 'Add to `facts` in pack.yaml what it states, with this sentence as the source.',
      });
    }
    const missing = LANGUAGES.filter(
      (language) => language !== pack.article.language && !translated(pack.sentences[position]?.translation, language),
    );
    if (missing.length > 0) {
      problems.push(
        problemAt(
          source,
          position < 0 ? ['sentences'] : ['sentences', position],
          subject,
          `no translation into ${missing.join(', ')}: «${text}»`,
          'Add it under `sentences`: cards show it below the original.',
        ),
      );
    }
  }
  pack.sentences.forEach(({ number }, position) => {
    if (position + 1 === number && number <= sentences.length) return;
    problems.push(
      problemAt(
        source,
        ['sentences', position],
        `sentence ${number}`,
        `stands in place ${position + 1} of \`sentences\`, and the article has ${sentences.length} sentences`,
        'List the sentences of the article once each, in order.',
      ),
    );
  });
  return problems;
};

function translated(
  translation: Partial<Record<Language, string | undefined>> | undefined,
  language: Language,
): boolean {
  return Boolean(translation?.[language]);
}
