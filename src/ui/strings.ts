import type { Kind } from '../core/pack/kind.ts';
import type { Language } from '../core/pack/language.ts';
import type { Status } from '../core/pack/status.ts';

/** The interface texts that the card shows. */
export type CardString =
  | Kind
  | Status
  | 'theArticle'
  | 'contradictedClaim'
  | 'contradictedBy'
  | 'showSource'
  | 'sentenceNumber'
  | 'dateWorkedOut'
  | 'asOf'
  | 'moreFacts'
  | 'article'
  | 'close'
  | 'pin'
  | 'move'
  | 'timeline'
  | 'whichOne'
  | 'related'
  | 'back'
  | 'copy'
  | 'copied'
  | 'cardLanguage'
  | 'longAgo'
  | 'mapOf'
  | 'mapCredit';

/** What components need to speak to the reader. */
export interface Speech {
  readonly language: Language;
  /** An interface text, with values put in the place of `{name}`. */
  readonly text: (key: CardString, values?: Readonly<Record<string, string>>) => string;
}
