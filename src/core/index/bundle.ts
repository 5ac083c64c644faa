import type { Card } from '../pack/card.ts';
import type { PrefilterData } from './prefilter.ts';
import type { StoredIndex } from './stored-index.ts';

/** What the extension is shipped with: every bundled pack, compiled, and one index of all their names. */
export interface Bundle {
  /** Changes whenever anything in the bundle does. */
  readonly version: string;
  /** What finds where names may be. Kept apart: a page without names needs nothing else. */
  readonly prefilter: PrefilterData;
  readonly index: StoredIndex;
  readonly cards: readonly Card[];
}
