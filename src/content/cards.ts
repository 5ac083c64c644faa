import { rectsOf } from '../page/hit-test.ts';
import type { MarkedMention } from '../page/marks.ts';
import type { PageReader } from '../page/reader.ts';
import { onCommand } from '../platform/commands.ts';
import { tellTop } from '../platform/frame-messages.ts';
import { HoverChoice } from '../platform/hover-choice.ts';
import { ReaderLanguage } from '../platform/reader-language.ts';
import { readCard } from '../platform/storage.ts';
import { CardHost } from '../ui/card-host.ts';
import { outerElement } from '../ui/outer-element.ts';
import type { Anchor } from '../ui/placement.ts';
import { CardContents, speechIn } from './card-contents.ts';
import { hasNoRoom, isHere } from './frames.ts';
import { followPointer, type Point } from './pointer.ts';
import { nameAfter } from './walk.ts';

export interface CardsOptions {
  readonly reader: PageReader;
  /** Asked before anything is shown: whether there is still an extension that wants it. */
  readonly isWanted: () => boolean;
  /** Called when the card by a name is closed. */
  readonly onClose: () => void;
  readonly signal: AbortSignal;
}

export interface Cards {
  readonly host: CardHost;
  /** Shows a card of some entities at a place that is no name of this document's. */
  readonly show: (entities: readonly string[], anchor: Anchor) => Promise<void>;
  /** To be called when marks have changed. */
  readonly recheck: () => void;
  /** To be called when the document has a new root: it may have lost all listeners. */
  readonly listen: () => void;
  /** Reads again what the reader has chosen, for where a change may have been missed. */
  readonly readChoices: () => Promise<unknown>;
}

/** Shows the cards of a page, as the pointer and the keyboard ask for them. */
export function showCards({ reader, isWanted, onClose, signal }: CardsOptions): Cards {
  const language = new ReaderLanguage();
  const hovering = new HoverChoice();
  const contents = new CardContents(language);
  const host = new CardHost({
    speechIn,
    readCard,
    onLanguage: (chosen) => void language.choose(chosen),
    onClose: () => {
      pointer.dismiss();
      onClose();
    },
  });
  /** The mention whose card is wanted; a card that is read after the reader went elsewhere is not shown. */
  let wanted: MarkedMention | undefined;

  const open = async (mention: MarkedMention, at: Point, focus: boolean): Promise<void> => {
    if (!isWanted()) return;
    wanted = mention;
    const { x, y, onScreen, byTouch = false } = at;
    if (onScreen && hasNoRoom()) {
      const rects = rectsOf(mention).map(({ x, y, width, height }) => ({ x, y, width, height }));
      tellTop({ entities: [...mention.entities], rects, at: { x, y }, onScreen });
      return;
    }
    const content = await contents.of(mention);
    const element = elementOf(mention);
    if (wanted !== mention || content.cards.length === 0 || !element) return;
    const anchor = { rects: () => rectsOf(mention), element, x, y, byTouch };
    host.show({ content, anchor, focus });
  };
  const close = (): void => {
    wanted = undefined;
    host.hide();
    if (hasNoRoom()) tellTop();
  };
  const pointer = followPointer({
    reader,
    host,
    modifier: () => hovering.modifier,
    prepare: async (mention) => {
      if (isWanted() && !hasNoRoom()) host.prepare(await contents.of(mention));
    },
    open,
    close,
    signal,
  });
  signal.addEventListener('abort', () => host.clear());

  /** The name that was visited last from the keyboard. */
  let visited: MarkedMention | undefined;
  const visit = (mention: MarkedMention | undefined): void => {
    visited = mention;
    if (!mention) return;
    elementOf(mention)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    pointer.summon(mention);
  };
  onCommand((command) => {
    if (!isHere() || !isWanted()) return;
    if (command === 'close-card') pointer.dismiss();
    else if (command === 'open-card' && visited && rectsOf(visited).length > 0) visit(visited);
    else visit(nameAfter(reader.marks, wanted ?? visited, command === 'previous-name' ? -1 : 1));
  }, signal);

  void language.follow(signal);
  void hovering.follow(signal);
  return {
    host,
    show: async (entities, anchor) => {
      pointer.dismiss();
      const content = await contents.of({ entities });
      if (content.cards.length > 0 && isWanted()) host.show({ content, anchor, focus: false });
    },
    recheck: pointer.recheck,
    listen: pointer.listen,
    readChoices: () => Promise.all([language.read(), hovering.read()]),
  };
}

/** The element that a mention begins in. */
function elementOf({ nodes: [first] }: MarkedMention): Element | null | undefined {
  return first && outerElement(first);
}
