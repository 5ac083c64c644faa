import type { NameIndex } from '../../core/index/name-index.ts';
import { readDocument } from '../../core/mentions/read-document.ts';
import { type Check, problemAt } from '../context.ts';
import type { Problem } from '../problem.ts';

/** The index finds in each sentence exactly the mentions that the author reads in it. */
export const checkMentions: Check = ({ source, sentences, index }) => {
  const problems: Problem[] = [];
  const read = readSentences(
    sentences.map(({ text }) => text),
    index,
  );
  for (const [at, { number, text }] of sentences.entries()) {
    const position = source.pack.sentences.findIndex((one) => one.number === number);
    const written = Object.entries(source.pack.sentences[position]?.mentions ?? {}).flatMap(([entity, words]) =>
      words.map((word) => ({ entity, word })),
    );
    const found = read[at] ?? [];
    for (const { entity, word } of unmatched(written, found)) {
      problems.push(
        problemAt(
          source,
          ['sentences', position, 'mentions', entity],
          `sentence ${number}`,
          `the index does not find «${word}» as a mention of \`${entity}\``,
          text.includes(word)
            ? `Add the name under entities.${entity}.names.${source.pack.article.language}.`
            : 'The sentence does not have these words: copy them from the article, without a joined prefix.',
        ),
      );
    }
    for (const { entity, word } of unmatched(found, written)) {
      problems.push(
        problemAt(
          source,
          position < 0 ? ['sentences'] : ['sentences', position],
          `sentence ${number}`,
          `the index finds «${word}» as \`${entity}\`, which is not listed`,
          `List it under \`mentions\` if it is one; else narrow the name of \`${entity}\` or add a blocker.`,
        ),
      );
    }
  }
  return problems;
};

interface Read {
  readonly entity: string;
  readonly word: string;
}

/** Between paragraphs of a document. */
const BREAK = '\n\n';

/** What the index finds in each sentence, with the evidence of the whole article. */
function readSentences(sentences: readonly string[], index: NameIndex): Read[][] {
  const { mentions } = readDocument(sentences.join(BREAK), index);
  let start = 0;
  return sentences.map((text) => {
    const own = mentions.filter((mention) => mention.start >= start && mention.end <= start + text.length);
    const from = start;
    start += text.length + BREAK.length;
    return own.flatMap((mention) =>
      mention.entities.map((entity) => ({
        entity: entity.split('/')[1] ?? entity,
        word: text.slice(mention.start - from, mention.end - from),
      })),
    );
  });
}

/** The entries of `from` that have no counterpart of their own in `others`. */
function unmatched(from: readonly Read[], others: readonly Read[]): Read[] {
  const left = others.map(({ entity, word }) => `${entity} ${word}`);
  return from.filter(({ entity, word }) => {
    const at = left.indexOf(`${entity} ${word}`);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
