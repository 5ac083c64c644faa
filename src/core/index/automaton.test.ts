import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Automaton, automatonOf, formsAt } from './automaton.ts';
import { buildAutomaton } from './build-automaton.ts';

const FORMS = new Map([
  ['путина', 0],
  ['путину', 0],
  ['путин', 1],
  ['пути', 2],
  ['بوتين', 3],
  ['kremlin', 4],
  ['kremlins', 4],
]);

function lookUp(automaton: Automaton, form: string): number {
  return formsAt(automaton, `…${form}`, 1).find(({ end }) => end === form.length + 1)?.value ?? -1;
}

describe('automaton', () => {
  const automaton = buildAutomaton(FORMS);

  test.each([...FORMS])('knows %s', (form, value) => {
    expect(lookUp(automaton, form)).toBe(value);
  });

  test.each(['', 'пут', 'путинам', 'kremlinss', 'x'])('does not know «%s»', (form) => {
    expect(lookUp(automaton, form)).toBe(-1);
  });

  test('endings of different names are shared where their values differ by as much', () => {
    const endings = ['', 'а', 'у', 'ом', 'е', 'ы'];
    const sizeOf = (stems: readonly string[]): number => {
      const forms = stems.flatMap((stem, who) =>
        endings.map((ending, how) => [stem + ending, 90 * who + how] as const),
      );
      return buildAutomaton(new Map(forms)).length;
    };
    // A way, and what is added on it.
    expect(sizeOf(['каин', 'бин', 'дин']) - sizeOf(['каин', 'бин'])).toBeLessThan(16);
  });

  test('knows any forms and no others', () => {
    const form = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ш', '語'), maxLength: 6 });
    const value = fc.oneof(fc.nat(9), fc.nat(), fc.constant(2 ** 32 - 1));
    fc.assert(
      fc.property(fc.array(fc.tuple(form, value)), fc.array(form), (pairs, others) => {
        const forms = new Map(pairs);
        const built = automatonOf(buildAutomaton(forms));
        for (const one of [...forms.keys(), ...others]) expect(lookUp(built, one)).toBe(forms.get(one) ?? -1);
      }),
    );
  });

  test('a state may have more edges than fit into a byte, a form more letters than a stack is deep', () => {
    const letters = Array.from({ length: 300 }, (_, at): [string, number] => [String.fromCharCode(0x4e00 + at), at]);
    const long = 'и'.repeat(100_000);
    const built = buildAutomaton(new Map([...letters, [long, 7]]));
    for (const [letter, at] of letters) expect(lookUp(built, letter)).toBe(at);
    expect(lookUp(built, long)).toBe(7);
  });

  test('values have to fit', () => {
    expect(() => buildAutomaton(new Map([['a', 2 ** 32]]))).toThrow(RangeError);
  });

  test.each([0, 3, 4, 9])('%i of its bytes are no automaton', (length) => {
    expect(() => automatonOf(automaton.slice(0, length))).toThrow(RangeError);
  });

  test('nor are more bytes, or other ones', () => {
    expect(() => automatonOf(Uint8Array.of(...automaton, 0))).toThrow(RangeError);
    expect(() => automatonOf(new Uint8Array(40))).toThrow(RangeError);
  });

  test('an empty index finds nothing', () => {
    expect(lookUp(buildAutomaton(new Map()), 'a')).toBe(-1);
  });
});
