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
