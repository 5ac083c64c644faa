import { type ComponentChildren, h, type VNode } from 'preact';
import type { Card, CardFact } from '../core/pack/card.ts';
import { directionOf } from '../core/pack/language.ts';
import type { Speech } from './strings.ts';

interface SourceProps {
  readonly source: CardFact['source'];
  readonly article: Card['article'];
  readonly resolvedDate: boolean;
  readonly speech: Speech;
  /** What can be done with the fact and its source. */
  readonly children: ComponentChildren;
}

/** The sentence that a fact rests on, folded until asked for: the original with its words marked, then a translation. */
export function Source({ source, article, resolvedDate, speech, children }: SourceProps): VNode {
  const { text, start, end } = source;
  const translation = speech.language === article.language ? undefined : source.translation[speech.language];
  return (
    <details class="source">
      <summary>{speech.text('showSource')}</summary>
      <blockquote lang={article.language} dir={directionOf(article.language)}>
        {text.slice(0, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </blockquote>
      {translation && <p class="translation">{translation}</p>}
      <p class="note">
        {speech.text('sentenceNumber', { number: String(source.sentence) })}
        {resolvedDate && ` · ${speech.text('dateWorkedOut')}`}
      </p>
      {children}
    </details>
  );
}
