import { h, type VNode } from 'preact';
import type { Card as CardData } from '../core/pack/card.ts';
import { directionOf, type Language } from '../core/pack/language.ts';
import { Controls } from './controls.tsx';
import { formatDay, longAgo } from './dates.ts';
import { Dialog } from './dialog.tsx';
import { Emblem } from './emblem.tsx';
import { Facts } from './facts.tsx';
import { Icon } from './icon.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LocatorMap } from './locator-map.tsx';
import type { PinnedPlace } from './pinned-place.ts';
import { Relations } from './relations.tsx';
import type { Speech } from './strings.ts';
import { Timeline } from './timeline.tsx';

interface CardProps {
  readonly card: CardData;
  readonly speech: Speech;
  /** Where it is pinned. */
  readonly place: PinnedPlace | undefined;
  readonly onPin: () => void;
  /** Where the reader came from another card. */
  readonly onBack: (() => void) | undefined;
  readonly onRelated: (key: string) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onClose: () => void;
}

/** The fact card of one entity, in the reader's language. */
export function Card({ card, speech, place, onPin, onBack, onRelated, onLanguage, onClose }: CardProps): VNode {
  const { language, text } = speech;
  return (
    <Dialog language={language} label="label" card={card}>
      <Controls speech={speech} place={place} onPin={onPin} onClose={onClose} />
      <div class={place ? 'head grip' : 'head'} onPointerDown={(event) => place?.drag(event)}>
        {onBack && (
          <button type="button" class="action back" onClick={onBack}>
            <Icon of="back" />
            {text('back')}
          </button>
        )}
        <Emblem card={card} language={language} />
        <div class="titles">
          <p class="kind">{text(card.kind)}</p>
          <h1 id="label" tabIndex={-1}>
            {card.label[language]}
          </h1>
          <OriginalName card={card} language={language} />
        </div>
        <p class="role">{card.role[language]}</p>
      </div>
      {card.timeline && <Timeline moments={card.timeline} speech={speech} />}
      <Facts facts={card.facts} article={card.article} speech={speech} />
      {card.map && (
        <LocatorMap map={card.map} label={text('mapOf', { name: card.label[language] })} credit={text('mapCredit')} />
      )}
      <Relations relations={card.relations} speech={speech} onRelated={onRelated} />
      <Origin article={card.article} speech={speech} />
      <LanguageChoice speech={speech} onLanguage={onLanguage} />
    </Dialog>
  );
}

/** The name in the entity's own language; for readers of that language, as the article writes it. */
function OriginalName({ card, language }: { card: CardData; language: Language }): VNode | null {
  const original = card.original === language ? card.article.language : card.original;
  if (original === language) return null;
  return (
    <p class="original" lang={original} dir={directionOf(original)}>
      {card.label[original]}
    </p>
  );
}

/** The article that everything on the card comes from, and the day it speaks of. */
function Origin({ article, speech }: { article: CardData['article']; speech: Speech }): VNode {
  const { language, text } = speech;
  const age = longAgo(article.date.on, new Date(), language);
  const translated = article.language === language ? undefined : article.translation[language];
  return (
    <div class="origin">
      <p class="article">
        {text('article')}
        {': '}
        <span lang={translated ? language : article.language}>
          <bdi>{translated ?? article.title}</bdi>
        </span>
      </p>
      <p class="as-of">{text('asOf', { date: formatDay(article.date.on, language) })}</p>
      {age && <p class="long-ago">{text('longAgo', { ago: age })}</p>}
    </div>
  );
}
