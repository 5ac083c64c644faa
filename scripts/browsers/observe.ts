import type { Page } from 'puppeteer-core';

/** What a card shows, read out of its shadow root. */
export interface SeenCard {
  /** `pack/entity`. */
  readonly entity: string;
  readonly language: string;
  readonly direction: string;
  readonly label: string;
  /** All of its text, a line for each line. */
  readonly text: string;
}

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The words of every mark below a selector, in the order of the page, white space and soft hyphens evened out. */
export function marksOn(page: Page, selector = 'body'): Promise<string[]> {
  return page.evaluate((wanted) => {
    const root = document.querySelector(wanted);
    return [...(CSS.highlights.get('sidelight') ?? [])]
      .flatMap((mark) => {
        const range = document.createRange();
        try {
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          return [range];
        } catch {
          // The page has shortened the text since: nothing is painted there.
          return [];
        }
      })
      .filter((range) => root?.contains(range.startContainer))
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString().replace(/\s+/g, ' ').replaceAll('\u00AD', ''));
  }, selector);
}

/**
 * The middle of some words on the screen, after scrolling them into view. Browsers tell of a scroll with the next frame only:
 * that is waited for, as no hand is so quick to point at what has just come.
 * @throws Error where no text node below the selector has them.
 */
export async function placeOf(page: Page, words: string, selector = 'body'): Promise<Point> {
  const place = await page.evaluate(
    async (wanted, below) => {
      const walker = document.createTreeWalker(document.querySelector(below) ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const before = range.getBoundingClientRect();
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [rect] = range.getClientRects();
        if (rect?.y !== before.y)
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        if (rect) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      }
      return undefined;
    },
    words,
    selector,
  );
  if (!place) throw new Error(`The page has no «${words}» in ${selector}.`);
  return place;
}

/** The open card that stands by its name, if one is. */
export function cardOn(page: Page): Promise<SeenCard | undefined> {
  return page.evaluate(() => {
    const card = document
      .querySelector('sidelight-card:not([data-pinned])')
      ?.shadowRoot?.querySelector<HTMLElement>('.card');
    if (!card) return undefined;
    return {
      entity: card.dataset['entity'] ?? '',
      language: card.lang,
      direction: getComputedStyle(card).direction,
      label: card.querySelector('h1')?.innerText ?? '',
      text: card.innerText,
    };
  });
}

/** A pinned card: what it is of, and where on the screen it is. */
export interface PinnedCard {
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Set off, because it was asked for again. */
  readonly isPointedOut: boolean;
}

/** The pinned cards, in the order in which they came into the page. */
export function pinnedOn(page: Page): Promise<PinnedCard[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('sidelight-card[data-pinned]')].map((host) => {
      const placed = host.shadowRoot?.querySelector('.placed');
      const { left, top, right, bottom } = placed?.getBoundingClientRect() ?? new DOMRect();
      const label = placed?.querySelector('h1')?.innerText ?? '';
      return { label, left, top, right, bottom, isPointedOut: placed?.classList.contains('pointed-out') ?? false };
    }),
  );
}
