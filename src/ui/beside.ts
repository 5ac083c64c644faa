import type { Box } from '../core/hover/corridor.ts';

/** Between the name and the card, and between the card and the edge of the viewport, in CSS pixels. */
export const GAP = 8;
/** A side with less room than this, in CSS pixels, is given up for one with more. */
const CRAMPED = 120;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Wish {
  /** The line of the name. */
  readonly line: Box;
  /** The card as large as it would like to be. */
  readonly card: Size;
  readonly viewport: Size;
  /** The card reads from right to left: it begins where the name does, at its right edge. */
  readonly rightToLeft: boolean;
  /** The side it is on already: a card that grows while it is read does not jump over its name. */
  readonly above: boolean | undefined;
  /** What it should not cover. */
  readonly spare?: readonly Box[];
}

export interface Place {
  readonly x: number;
  readonly y: number;
  /** How high the card may be there. */
  readonly available: number;
  readonly above: boolean;
}

/** Where a card stands by a name, all in CSS pixels of the viewport: below if it fits there, never over the name, never out of view. */
export function placeBeside({ line, card, viewport, rightToLeft, above: before, spare = [] }: Wish): Place {
  const roomBelow = viewport.height - line.bottom - 2 * GAP;
  const roomAbove = line.top - 2 * GAP;
  const roomOn = (above: boolean): number => (above ? roomAbove : roomBelow);
  const stays = before !== undefined && roomOn(before) >= Math.min(card.height, CRAMPED);
  const above = stays ? before : roomBelow < card.height && roomAbove > roomBelow;
  const available = Math.max(0, Math.floor(roomOn(above)));
  const height = Math.min(card.height, available);
  const { width } = card;
  const y = Math.round(above ? line.top - GAP - height : line.bottom + GAP);
  // Beside what it should not cover, as long as it still stands by its name.
  const wished = rightToLeft ? line.right - width : line.left;
  const places = [wished, ...spare.flatMap(({ left, right }) => [right + GAP, left - GAP - width])].map((x) =>
    Math.round(within(x, width, viewport.width)),
  );
  const isFree = (x: number): boolean =>
    x <= line.right &&
    x + width >= line.left &&
    !spare.some((box) => x < box.right && x + width > box.left && y < box.bottom && y + height > box.top);
  return { x: places.find(isFree) ?? places[0] ?? GAP, y, available, above };
}

/** The place next to a wanted one, along one axis, at which something is inside the viewport; its beginning where it is too long. */
export function within(wanted: number, length: number, room: number): number {
  return Math.max(GAP, Math.min(wanted, room - GAP - length));
}
