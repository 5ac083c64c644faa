import type { PrefilterData } from '../core/index/prefilter.ts';
import { PageReader } from '../page/reader.ts';
import { isOrphaned } from '../platform/lifetime.ts';
import { marksChoice } from '../platform/marks-choice.ts';
import { shadowRootOf } from '../platform/shadow-root.ts';
import { onNamesChange, readIndex, readPrefilter } from '../platform/storage.ts';
import { removeLeftCards } from '../ui/card-host.ts';
import { type Cards, showCards } from './cards.ts';
import { frameCards } from './frame-cards.ts';
import { isTop } from './frames.ts';

/** @param first what finds names, as it is stored now; none where it cannot be read. */
function main(first: PrefilterData | undefined): void {
  const controller = new AbortController();
  const { signal } = controller;
  removeLeftCards();
  /** A script whose extension is gone takes its marks away and stops. */
  const isWanted = (): boolean => {
    if (isOrphaned()) controller.abort();
    return !signal.aborted;
  };

  /** None on a page without names, which all this would only cost. */
  let cards: Cards | undefined;
  const withCards = (): Cards => {
    cards ??= showCards({ reader, isWanted, signal });
    return cards;
  };
  const listenForFrames = isTop() ? frameCards({ cards: withCards, signal }) : undefined;
  const reader = new PageReader({
    rootOf: shadowRootOf,
    onChange: () => {
      if (cards) cards.recheck();
      // In a task of its own: reading has had its time.
      else if (reader.marks.any) setTimeout(withCards);
    },
    onNewRoot: () => {
      cards?.listen();
      listenForFrames?.();
    },
    isWanted,
    signal,
  });

  /** None before there may be names. */
  let marking: ReturnType<typeof marksChoice> | undefined;
  const index = (): ReturnType<typeof readIndex> => {
    // Asked for together with the index: that takes one call.
    marking ??= marksChoice((arePainted) => reader.marks.paint(arePainted)).follow(signal);
    return readIndex();
  };
  const find = (prefilter: PrefilterData | undefined): void => {
    if (prefilter && !signal.aborted) void reader.read({ prefilter, index });
  };
  let reads = 0;
  const read = async (): Promise<void> => {
    const turn = ++reads;
    const prefilter = await readPrefilter();
    // Where names had to be restored first, their change may have been heard of and read meanwhile.
    if (turn === reads) find(prefilter);
  };
  onNamesChange(() => void read(), signal);
  // While a page waits to be gone back to, Firefox tells it of no change.
  const shownAgain = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || !isWanted()) return;
    void marking?.read();
    void read();
    cards?.readChoices();
  };
  addEventListener('pageshow', shownAgain, { signal });
  find(first);
}

// The rest waits for what is stored, and so has a task of its own: to compile this script has taken a page long enough.
void readPrefilter().then(main);
