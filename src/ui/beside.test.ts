import { expect, test } from 'vitest';
import { placeBeside, type Wish, within } from './beside.ts';

const viewport = { width: 800, height: 600 };
const at = (left: number, top: number): Wish['line'] => ({ left, top, right: left + 60, bottom: top + 20 });
const wish = (change: Partial<Wish>): Wish => ({
  line: at(100, 100),
  card: { width: 360, height: 300 },
  viewport,
  rightToLeft: false,
  above: undefined,
  ...change,
});

test.each([
  ['below, where the name begins', {}, { x: 100, y: 128, above: false, available: 464 }],
  ['from right to left, where the name begins', { line: at(500, 100), rightToLeft: true }, { x: 200, y: 128 }],
  ['above where it does not fit below', { line: at(100, 400) }, { y: 92, above: true, available: 384 }],
  ['on the roomier side where it fits on none', { line: at(100, 300) }, { y: 8, above: true, available: 284 }],
  [
    'beside what it should not cover',
    { line: at(300, 100), rightToLeft: true, spare: [{ left: 0, top: 200, right: 200, bottom: 500 }] },
    { x: 208 },
  ],
  [
    'over it where it would not be by its name',
    { line: at(100, 100), spare: [{ left: 150, top: 200, right: 500, bottom: 500 }] },
    { x: 100 },
  ],
  ['inside the right edge', { line: at(700, 100) }, { x: 432 }],
  ['inside the left edge', { line: at(10, 100), rightToLeft: true }, { x: 8 }],
  ['where it was, though it has grown', { line: at(100, 300), above: false }, { y: 328, above: false }],
  ['on the other side once there is no room', { line: at(100, 480), above: false }, { above: true }],
] satisfies [string, Partial<Wish>, object][])('a card stands %s', (_, change, place) => {
  expect(placeBeside(wish(change))).toMatchObject(place);
});

test('what is too long for the viewport is seen from its beginning', () => {
  expect(within(50, 900, 800)).toBe(8);
});
