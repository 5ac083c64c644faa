import { describe, expect, test } from 'vitest';
import { DELAYS } from './delays.ts';
import { type HoverCommand, type HoverEvent, hover, idleHover } from './intent.ts';

const putin = { name: 'putin' };
const kyiv = { name: 'kyiv' };
type Target = typeof putin;

/** Plays events and answers with what was commanded by the last of them. */
function play(...events: HoverEvent<Target>[]): readonly HoverCommand<Target>[] {
  let state = idleHover<Target>();
  let commands: readonly HoverCommand<Target>[] = [];
  for (const event of events) ({ state, commands } = hover(state, event));
  return commands;
}

const at = (target: Target | undefined, x = 0, onCard = false): HoverEvent<Target> => ({
  type: 'move',
  x,
  y: 0,
  at: 1000,
  target,
  onCard,
});
const elapsed = (token: number, target?: Target): HoverEvent<Target> => ({ type: 'elapsed', token, target });
const scroll = (after: number): HoverEvent<Target> => ({ type: 'scroll', at: 1000 + after });
const interrupt: HoverEvent<Target> = { type: 'interrupt' };
const dismiss: HoverEvent<Target> = { type: 'dismiss' };
const open = [at(putin), elapsed(1, putin)];

describe('hover', () => {
  test('waits for a rest before it opens', () => {
    expect(play(at(putin))).toEqual([{ do: 'wait', token: 1, ms: DELAYS.dwell }]);
    expect(play(...open)).toEqual([{ do: 'open', target: putin, focus: false }]);
  });

  test('what is asked for from the keyboard opens at once, and no older wait opens anything after it', () => {
    const summon: HoverEvent<Target> = { type: 'summon', target: kyiv, focus: true };
    expect(play(summon)).toEqual([{ do: 'open', target: kyiv, focus: true }]);
    expect(play(at(putin), summon, elapsed(1, putin))).toEqual([]);
  });

  test('trembling is resting; moving on the name starts the rest again', () => {
    expect(play(at(putin), at(putin, 3))).toEqual([]);
    expect(play(at(putin), at(putin, 9))).toEqual([{ do: 'wait', token: 2, ms: DELAYS.dwell }]);
    expect(play(at(putin), at(putin, 9), elapsed(1, putin))).toEqual([]);
  });

  test('passing over a name opens nothing', () => {
    expect(play(at(putin), at(undefined, 50), elapsed(1))).toEqual([]);
  });

  test.each([
    ['a button or a key', interrupt],
    ['a scroll under a resting pointer', scroll(DELAYS.moved + 1)],
    ['Esc', dismiss],
  ])('%s ends the wait', (_, event) => {
    expect(play(at(putin), event, elapsed(1, putin))).toEqual([]);
  });

  test('a page that settles under a moving hand does not', () => {
    expect(play(at(putin), scroll(DELAYS.moved), elapsed(1, putin))).toEqual([
      { do: 'open', target: putin, focus: false },
    ]);
  });

  test('a name that is no longer below the pointer does not open', () => {
    expect(play(at(putin), elapsed(1, undefined))).toEqual([]);
    expect(play(at(putin), elapsed(1, kyiv))).toEqual([]);
  });

  test('a neighbour opens sooner while a card is open', () => {
    expect(play(...open, at(kyiv))).toEqual([{ do: 'wait', token: 2, ms: DELAYS.switch }]);
    expect(play(...open, at(kyiv), elapsed(2, kyiv))).toEqual([{ do: 'open', target: kyiv, focus: false }]);
  });

  test('leaving closes after a grace, coming back or reaching the card in time does not', () => {
    expect(play(...open, at(undefined))).toEqual([{ do: 'wait', token: 2, ms: DELAYS.leave }]);
    expect(play(...open, at(undefined), at(undefined, 9))).toEqual([]);
    expect(play(...open, at(undefined), elapsed(2))).toEqual([{ do: 'close' }]);
    expect(play(...open, at(undefined), at(putin), elapsed(2))).toEqual([]);
    expect(play(...open, at(undefined), at(undefined, 9, true), elapsed(2))).toEqual([]);
  });

  test('a name crossed on the way into the card does not take its place', () => {
    expect(play(...open, at(kyiv), at(undefined, 9, true), elapsed(2))).toEqual([]);
  });

  test('a key that asks for cards opens at once where the pointer is, and soon where it comes to', () => {
    const summon: HoverEvent<Target> = { type: 'summon', target: kyiv, focus: false, from: { x: 0, y: 0 } };
    expect(play(at(undefined), summon)).toEqual([{ do: 'open', target: kyiv, focus: false }]);
    const held: HoverEvent<Target> = { type: 'move', x: 0, y: 0, at: 1000, target: putin, onCard: false, prompt: true };
    expect(play(held)).toEqual([{ do: 'wait', token: 1, ms: DELAYS.prompt }]);
  });

  test('a dismissed name opens again only after the pointer has left it', () => {
    expect(play(...open, dismiss, at(putin, 9))).toEqual([]);
    expect(play(...open, dismiss, at(undefined, 50), at(putin, 9))).toEqual([
      { do: 'wait', token: 2, ms: DELAYS.dwell },
    ]);
    expect(play(...open, dismiss, at(kyiv, 50))).toEqual([{ do: 'wait', token: 2, ms: DELAYS.dwell }]);
  });

  test('dismissing closes at once, and once', () => {
    expect(play(...open, dismiss)).toEqual([{ do: 'close' }]);
    expect(play(...open, dismiss, dismiss)).toEqual([]);
    expect(play(...open, at(undefined), dismiss, elapsed(2))).toEqual([]);
  });
});

describe('the straight way into the card', () => {
  /** Below the name, as wide as cards are. */
  const card = { left: 0, top: 100, right: 360, bottom: 300 };
  const to = (x: number, y: number, target?: Target): HoverEvent<Target> => ({
    type: 'move',
    x,
    y,
    at: 1000,
    target,
    onCard: false,
    card,
  });
  const grace = (token: number): HoverCommand<Target> => ({ do: 'wait', token, ms: DELAYS.leave });

  test('gives time with each step nearer', () => {
    expect(play(...open, to(50, 20))).toEqual([grace(2)]);
    expect(play(...open, to(50, 20), to(100, 40))).toEqual([grace(3)]);
    expect(play(...open, to(50, 20), to(100, 40), elapsed(2))).toEqual([]);
  });

  test('does not wait for who rests or wanders on it', () => {
    expect(play(...open, to(50, 20), to(60, 20))).toEqual([]);
    expect(play(...open, to(50, 40), to(40, 30))).toEqual([]);
    expect(play(...open, to(50, 40), to(40, 30), elapsed(2))).toEqual([{ do: 'close' }]);
  });

  test('ends where the pointer leaves it, and crossing it later is no way into the card', () => {
    expect(play(...open, to(-60, 20))).toEqual([grace(2)]);
    expect(play(...open, to(50, 20), to(-60, 20), to(50, 40))).toEqual([]);
    expect(play(...open, to(50, 20), to(-60, 20), to(50, 40), elapsed(2))).toEqual([{ do: 'close' }]);
  });

  test('passes over other names, unless the pointer comes to rest on one', () => {
    expect(play(...open, to(50, 40, kyiv))).toEqual([grace(2)]);
    expect(play(...open, to(50, 40, kyiv), to(60, 60))).toEqual([grace(3)]);
    expect(play(...open, to(50, 40, kyiv), to(60, 60), elapsed(3))).toEqual([{ do: 'close' }]);
    expect(play(...open, to(50, 40, kyiv), elapsed(2, kyiv))).toEqual([{ do: 'open', target: kyiv, focus: false }]);
  });

  test('a name that the page scrolls below a pointer on its way does not open', () => {
    expect(play(...open, to(50, 40, kyiv), scroll(DELAYS.moved + 1), elapsed(2, kyiv))).toEqual([{ do: 'close' }]);
  });

  test('a name off the way is a neighbour as any other', () => {
    expect(play(...open, to(-60, 20, kyiv))).toEqual([{ do: 'wait', token: 2, ms: DELAYS.switch }]);
  });
});

test('a card that becomes smaller under the pointer waits for it, until it is clearly on its way elsewhere', () => {
  const onLargeCard: HoverEvent<Target> & { type: 'move' } = {
    type: 'move',
    x: 50,
    y: 280,
    at: 1000,
    target: undefined,
    onCard: true,
  };
  const card = { left: 0, top: 20, right: 360, bottom: 200 };
  const outside = (y: number, target?: Target): HoverEvent<Target> => ({
    ...onLargeCard,
    y,
    onCard: false,
    card,
    target,
  });
  expect(play(...open, onLargeCard, outside(290))).toEqual([]);
  expect(play(...open, onLargeCard, outside(270, kyiv))).toEqual([]);
  expect(play(...open, onLargeCard, outside(340))).toEqual([{ do: 'wait', token: 2, ms: DELAYS.leave }]);
  expect(play(...open, onLargeCard, outside(240))).toEqual([{ do: 'wait', token: 2, ms: DELAYS.leave }]);
  expect(play(...open, onLargeCard, outside(240), elapsed(2))).toEqual([{ do: 'close' }]);
});
