import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packJsonSchema } from './json-schema.ts';

test('docs/pack.schema.json is the schema of today', () => {
  const written = readFileSync('docs/pack.schema.json', 'utf8');
  expect(written, 'Run `npm run pack -- schema` and commit the file.').toBe(packJsonSchema());
});
