import { rectsOf } from '../page/hit-test.ts';
import type { MarkedMention } from '../page/marks.ts';
import { PageReader } from '../page/reader.ts';
import { onCommand } from '../platform/commands.ts';
import { onFrameCard, tellTop } from '../platform/frame-messages.ts';
import { HoverChoice } from '../platform/hover-choice.ts';
import { isOrphaned } from '../platform/lifetime.ts';
import { ReaderLanguage } from '../platform/reader-language.ts';
import { shadowRootOf } from '../platform/shadow-root.ts';
import { onNamesChange, readCard, readIndex, readPrefilter } from '../platform/storage.ts';
import { CardHost } from '../ui/card-host.ts';
import { CardContents, speechIn } from './card-contents.ts';
import { frameCards } from './frame-cards.ts';
import { isHere, isTooSmall, isTop } from './frames.ts';
import { followPointer, type Point } from './pointer.ts';
import { nameAfter } from './walk.ts';

async function main(): Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  const language = new ReaderLanguage();
  const hovering = new HoverChoice();
  const host = new CardHost({
    speechIn,
    readCard,
    onLanguage: (chosen) => void language.choose(chosen),
    onClose: () => {
      pointer.dismiss();
      frames.close();
    },
  });
  /** The mention whose card is wanted; a card that is read after the reader went elsewhere is not shown. */
  let wanted: MarkedMention | undefined;

  const contents = new CardContents(language);
  /** A script whose extension is gone takes its marks away and stops. */
  const isWanted = (): boolean => {
    if (isOrphaned()) controller.abort();
    return !signal.aborted;
  };
  const open = async (mention: MarkedMention, at: Point, focus: boolean): Promise<void> => {
    if (!isWanted()) return;
    wanted = mention;
    const { x, y, onScreen, byTouch = false } = at;
    if (onScreen && isTooSmall()) {
      const rects = rectsOf(mention).map(({ x, y, width, height }) => ({ x, y, width, height }));
      tellTop({ entities: [...mention.entities], rects, at: { x, y }, onScreen });
      return;
    }
    const content = await contents.of(mention);
    const element = mention.nodes[0]?.parentElement;
    if (wanted !== mention || content.cards.length === 0 || !element) return;
    const anchor = { rects: () => rectsOf(mention), element, x, y, byTouch };
    host.show({ content, anchor, focus });
  };
  const close = (): void => {
    wanted = undefined;
    host.hide();
    if (isTooSmall()) tellTop();
  };
  const frames = frameCards({
    host,
    show: async (entities, anchor) => {
      pointer.dismiss();
      const content = await contents.of({ entities });
      if (content.cards.length > 0 && isWanted()) host.show({ content, anchor, focus: false });
    },
    signal,
  });
  if (isTop()) onFrameCard(frames.take, signal);
  const reader = new PageReader({
    rootOf: shadowRootOf,
    onChange: () => pointer.recheck(),
    onNewRoot: () => pointer.listen(),
    isWanted,
    signal,
  });
  const pointer = followPointer({
    reader,
    host,
    modifier: () => hovering.modifier,
    prepare: async (mention) => {
      if (isWanted() && !isTooSmall()) host.prepare(await contents.of(mention));
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
    mention.nodes[0]?.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    pointer.summon(mention);
  };
  onCommand((command) => {
    if (!isHere() || !isWanted()) return;
    if (command === 'close-card') pointer.dismiss();
    else if (command === 'open-card' && visited && rectsOf(visited).length > 0) visit(visited);
    else visit(nameAfter(reader.marks, wanted ?? visited, command === 'previous-name' ? -1 : 1));
  }, signal);

  let reads = 0;
  const read = async (): Promise<void> => {
    const turn = ++reads;
    const prefilter = await readPrefilter();
    // Where names had to be restored first, their change may have been heard of and read meanwhile.
    if (prefilter && turn === reads && !signal.aborted) reader.read({ prefilter, index: readIndex });
  };
  onNamesChange(() => void read(), signal);
  // While a page waits to be gone back to, Firefox tells it of no change.
  const shownAgain = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && isWanted()) void Promise.all([read(), language.read(), hovering.read()]);
  };
  addEventListener('pageshow', shownAgain, { signal });
  await Promise.all([read(), language.follow(signal), hovering.follow(signal)]);
}

void main();
