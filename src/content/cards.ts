import type { PageReader } from '../page/reader.ts';
import { onCommand } from '../platform/commands.ts';
import { tellTop } from '../platform/frame-messages.ts';
import { HoverChoice } from '../platform/hover-choice.ts';
import { ReaderLanguage } from '../platform/reader-language.ts';
import { readCard } from '../platform/storage.ts';
import { CardHost } from '../ui/card-host.ts';
import { CardContents, speechIn } from './card-contents.ts';
import { hasNoRoom, isHere } from './frames.ts';
import { followPointer, type Point, type PointerControl } from './pointer.ts';
import { NamedTarget, type Target } from './target.ts';
import { nameAfter } from './walk.ts';

export interface CardsOptions {
  readonly reader: PageReader;
  /** Asked before anything is shown: whether there is still an extension that wants it. */
  readonly isWanted: () => boolean;
  readonly signal: AbortSignal;
}

export interface Cards extends PointerControl {
  /** Reads again what the reader has chosen, for where a change may have been missed. */
  readonly readChoices: () => void;
}

/** Shows the cards of a page, as the pointer and the keyboard ask for them. */
export function showCards({ reader, isWanted, signal }: CardsOptions): Cards {
  const language = new ReaderLanguage().follow(signal);
  const hovering = new HoverChoice().follow(signal);
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
    if (hasNoRoom()) {
      const rects = target.rects().map((rect) => rect.toJSON());
      tellTop({ entities: target.entities, rects, at });
      return;
    }
    const content = await contents.of(target);
    if (wanted !== target || content.cards.length === 0) return;
    host.show({ content, anchor: { reference: target, ...at }, focus });
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
    // From the card of a name in a frame the way leads back into the frame, once that has heard of this command: the next one is its own.
    if ((wanted && !wanted.mention) || command === 'close-card') setTimeout(pointer.dismiss, HEARD);
    else if (command === 'open-card' && visited && visited.rects().length > 0) visit(visited);
    else {
      const mention = nameAfter(reader.marks, (wanted ?? visited)?.mention, command === 'previous-name' ? -1 : 1);
      visit(mention && new NamedTarget(mention, reader));
    }
  }, signal);

  return {
    ...pointer,
    readChoices: () => {
      void language.read();
      void hovering.read();
    },
  };
}

/** Within how many milliseconds all frames of a page have surely heard of a command. */
const HEARD = 100;
