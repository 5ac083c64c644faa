import type { PageReader } from '../page/reader.ts';
import { onCommand } from '../platform/commands.ts';
import { tellTop } from '../platform/frame-messages.ts';
import { HoverChoice } from '../platform/hover-choice.ts';
import { ReaderLanguage } from '../platform/reader-language.ts';
import { readCard } from '../platform/storage.ts';
import { CardHost } from '../ui/card-host.ts';
import { CardContents, speechIn } from './card-contents.ts';
import { hasNoRoom, isHere } from './frames.ts';
import { followPointer, type Point } from './pointer.ts';
import { NamedTarget, type Target } from './target.ts';
import { nameAfter } from './walk.ts';

export interface CardsOptions {
  readonly reader: PageReader;
  /** Asked before anything is shown: whether there is still an extension that wants it. */
  readonly isWanted: () => boolean;
  readonly signal: AbortSignal;
}

export interface Cards {
  /** Shows the card of what is no name of this document's, with the pointer at a place on it. */
  readonly show: (target: Target, at: Point) => void;
  /** Closes that card, unless the pointer has come back into this document. */
  readonly release: () => void;
  /** To be called when marks have changed. */
  readonly recheck: () => void;
  /** To be called when the document has a new root: it may have lost all listeners. */
  readonly listen: () => void;
  /** Reads again what the reader has chosen, for where a change may have been missed. */
  readonly readChoices: () => Promise<unknown>;
}

/** Shows the cards of a page, as the pointer and the keyboard ask for them. */
export function showCards({ reader, isWanted, signal }: CardsOptions): Cards {
  const language = new ReaderLanguage();
  const hovering = new HoverChoice();
  const contents = new CardContents(language);
  const host = new CardHost({
    speechIn,
    readCard,
    onLanguage: (chosen) => void language.choose(chosen),
    onClose: () => pointer.dismiss(),
  });
  /** The name whose card is wanted; a card that is read after the reader went elsewhere is not shown. */
  let wanted: Target | undefined;

  const open = async (target: Target, at: Point, focus: boolean): Promise<void> => {
    if (!isWanted()) return;
    wanted = target;
    const { x, y, onScreen, byTouch = false } = at;
    if (onScreen && hasNoRoom()) {
      const rects = target.rects().map((rect) => rect.toJSON());
      tellTop({ entities: [...target.entities], rects, at: { x, y }, onScreen });
      return;
    }
    const content = await contents.of(target);
    if (wanted !== target || content.cards.length === 0) return;
    host.show({ content, anchor: { reference: target, x, y, byTouch }, focus });
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
    prepare: async (target) => {
      if (isWanted() && !hasNoRoom()) host.prepare(await contents.of(target));
    },
    open,
    close,
    signal,
  });
  signal.addEventListener('abort', () => host.clear());

  /** The name that was visited last from the keyboard. */
  let visited: NamedTarget | undefined;
  const visit = (target: NamedTarget | undefined): void => {
    visited = target;
    if (!target) return;
    target.element()?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    pointer.summon(target);
  };
  onCommand((command) => {
    if (!isHere() || !isWanted()) return;
    if (command === 'close-card') pointer.dismiss();
    else if (command === 'open-card' && visited && visited.rects().length > 0) visit(visited);
    else {
      const mention = nameAfter(reader.marks, (wanted ?? visited)?.mention, command === 'previous-name' ? -1 : 1);
      visit(mention && new NamedTarget(mention, reader));
    }
  }, signal);

  void language.follow(signal);
  void hovering.follow(signal);
  return {
    show: pointer.summon,
    release: pointer.release,
    recheck: pointer.recheck,
    listen: pointer.listen,
    readChoices: () => Promise.all([language.read(), hovering.read()]),
  };
}
