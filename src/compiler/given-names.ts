import * as v from 'valibot';
import { parse } from 'yaml';
import { inflect } from '../core/morphology/inflect.ts';
import { NAME_LANGUAGES } from '../core/pack/language.ts';
import { GivenNamesSource } from '../core/pack/schema.ts';
import { fold } from '../core/text/fold.ts';

/**
 * Reads `given-names.yaml`: every form of every name, folded.
 * @throws ValiError where the file is not of its schema.
 */
export function readGivenNames(yaml: string): Set<string> {
  const source = v.parse(GivenNamesSource, parse(yaml));
  const forms = NAME_LANGUAGES.flatMap((language) =>
    (['masculine', 'feminine'] as const).flatMap((gender) =>
      (source[language]?.[gender] ?? []).flatMap((name) => inflect({ words: [name], gender }, language).flat()),
    ),
  );
  return new Set(forms.map((form) => fold(form).text));
}
