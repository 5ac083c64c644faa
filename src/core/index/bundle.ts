import type { Card } from '../pack/card.ts';
import type { StoredIndex } from './stored-index.ts';

/** What the extension is shipped with: every bundled pack, compiled, and one index of all their names. */
export interface Bundle {
  /** Changes whenever anything in the bundle does. */
  readonly version: string;
  readonly index: StoredIndex;
  readonly cards: readonly Card[];
}
