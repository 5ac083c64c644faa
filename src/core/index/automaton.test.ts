import { describe, expect, test } from 'vitest';
import { buildAutomaton, decodeAutomaton, encodeAutomaton, START, step, valueAt } from './automaton.ts';

const FORMS = new Map([
  ['путина', 0],
  ['путину', 0],
  ['путин', 1],
  ['пути', 2],
  ['بوتين', 3],
  ['kremlin', 4],
  ['kremlins', 4],
]);

function lookUp(automaton: ReturnType<typeof buildAutomaton>, form: string): number {
  let state = START;
  for (let at = 0; at < form.length && state >= 0; at++) state = step(automaton, state, form.charCodeAt(at));
  return state < 0 ? -1 : valueAt(automaton, state);
}

describe('automaton', () => {
  const automaton = buildAutomaton(FORMS);

  test.each([...FORMS])('knows %s', (form, value) => {
    expect(lookUp(automaton, form)).toBe(value);
  });

  test.each(['', 'пут', 'путинам', 'kremlinss', 'x'])('does not know «%s»', (form) => {
    expect(lookUp(automaton, form)).toBe(-1);
  });

  test('equal endings share states', () => {
    // Without sharing: 1 + 6 (путина) + 1 (путину) + 5 (بوتين) + 8 (kremlins) states.
    expect(automaton.values.length).toBeLessThan(21);
  });

  test('comes back from its bytes', () => {
    const copy = decodeAutomaton(encodeAutomaton(automaton));
    for (const [form, value] of FORMS) expect(lookUp(copy, form)).toBe(value);
  });

  test.each([0, 4, 9])('%i bytes are no automaton', (length) => {
    expect(() => decodeAutomaton(encodeAutomaton(automaton).slice(0, length))).toThrow(RangeError);
  });

  test('an empty index finds nothing', () => {
    expect(lookUp(buildAutomaton(new Map()), 'a')).toBe(-1);
  });
});
