import * as v from 'valibot';

/** What comes from outside, where it is of the wanted form; else nothing. */
export function valid<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  const { success, output } = v.safeParse(schema, value);
  return success ? output : undefined;
}
