import { rectsOf } from '../page/hit-test.ts';
import type { MarkedMention } from '../page/marks.ts';
import { PageReader } from '../page/reader.ts';
import { readerLanguage } from '../platform/reader-language.ts';
import { onIndexChange, readCard, readIndex } from '../platform/storage.ts';
import { stringsIn } from '../platform/strings.ts';
import { CardHost } from '../ui/card-host.ts';
import { followPointer, type Point } from './pointer.ts';

async function main(): Promise<void> {
  const { signal } = new AbortController();
  const reader = new PageReader(signal);
  const host = new CardHost();
  const language = readerLanguage();
  const speech = { language, text: stringsIn(language) };
  /** The mention whose card is wanted; a card that is read after the reader went elsewhere is not shown. */
  let wanted: MarkedMention | undefined;

  const open = async (mention: MarkedMention, { x, y }: Point): Promise<void> => {
    wanted = mention;
    const cards = (await Promise.all(mention.entities.map(readCard))).filter((card) => card !== undefined);
    const element = mention.nodes[0]?.parentElement;
    if (wanted !== mention || cards.length === 0 || !element) return;
    host.show({ cards, speech, anchor: { rects: () => rectsOf(mention), element, x, y }, onClose: dismiss });
  };
  const close = (): void => {
    wanted = undefined;
    host.hide();
  };
  const dismiss = followPointer({ marks: reader.marks, onCard: (event) => host.owns(event), open, close, signal });

  onIndexChange((index) => reader.read(index), signal);
  const index = await readIndex();
  if (index) reader.read(index);
}

void main();
