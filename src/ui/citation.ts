import type { Card, CardFact } from '../core/pack/card.ts';
import { formatDay } from './dates.ts';
import type { Speech } from './strings.ts';

/** A fact as one would quote it: what is said, who says so and how firm it is; then the article's own words and where they stand. */
export function citationOf(fact: CardFact, article: Card['article'], { language, text }: Speech): string {
  const who = fact.attribution?.[language] ?? text('theArticle');
  const status = text(fact.status);
  return [
    fact.statement[language],
    `— ${who} (${status}, ${formatDay(fact.date.on, language)})`,
    ...sidesOf(fact).map(({ title, statement, attribution }) => {
      const other = attribution?.[language] ?? text('theArticle');
      return `${text(title)}: ${statement[language]} — ${other}`;
    }),
    '',
    `«${fact.source.text}»`,
    `${article.title}, ${formatDay(article.date.on, language)}. ${text('sentenceNumber', { number: String(fact.source.sentence) })}`,
  ].join('\n');
}

/** What stands against a fact, or what the fact stands against. */
function sidesOf({ disputes, disputedBy = [] }: CardFact) {
  return [
    ...(disputes ? [{ title: 'contradictedClaim' as const, ...disputes }] : []),
    ...disputedBy.map((one) => ({ title: 'contradictedBy' as const, ...one })),
  ];
}
