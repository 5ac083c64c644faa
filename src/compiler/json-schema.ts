import { toJsonSchema } from '@valibot/to-json-schema';
import { PackSource } from '../core/pack/schema.ts';

/** The pack format as JSON Schema, for completion and checking in an author's editor. */
export function packJsonSchema(): string {
  // What a schema trims or matches beyond JSON Schema's own words is checked by the compiler alone.
  const schema = toJsonSchema(PackSource, { errorMode: 'ignore', typeMode: 'input' });
  return `${JSON.stringify({ title: 'A Sidelight pack', ...schema }, null, 2)}\n`;
}
