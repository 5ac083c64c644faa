import type { Card, CardFact } from '../core/pack/card.ts';
import { formatDay } from './dates.ts';
import { otherSidesOf, speakerOf } from './statement.tsx';
import type { Speech } from './strings.ts';

/** A fact as one would quote it: what is said, who says so and how firm it is; then the article's own words and where they stand. */
export function citationOf(fact: CardFact, article: Card['article'], speech: Speech): string {
  const { language, text } = speech;
  return [
    fact.statement[language],
    `— ${speakerOf(fact, speech)} (${text(fact.status)}, ${formatDay(fact.date.on, language)})`,
    ...otherSidesOf(fact).flatMap(({ title, statements }) =>
      statements.map((said) => `${text(title)}: ${said.statement[language]} — ${speakerOf(said, speech)}`),
    ),
    '',
    `«${fact.source.text}»`,
    `${article.title}, ${formatDay(article.date.on, language)}. ${text('sentenceNumber', { number: String(fact.source.sentence) })}`,
  ].join('\n');
}
