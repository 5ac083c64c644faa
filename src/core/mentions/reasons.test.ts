import { expect, test } from 'vitest';
import { REASONS, reasonOf } from './reasons.ts';
import { RULES } from './rules.ts';

test('each rule has a reason of its own, in words', () => {
  const reasons = RULES.map(reasonOf);
  expect(new Set(reasons).size).toBe(RULES.length);
  for (const reason of reasons) expect(REASONS[reason]).toBeTruthy();
});
