import { type Automaton, buildAutomaton } from './automaton.ts';
import { prefilterSource } from './prefilter.ts';
import type { Sense, SurfaceForm } from './surface-form.ts';

/** All surface forms of the enabled packs, ready to be searched. */
export interface NameIndex {
  /** Entity keys (`pack/entity`); senses name entities by position in this list. */
  readonly entities: readonly string[];
  /** What each value of the automaton stands for. */
  readonly senses: readonly (readonly Sense[])[];
  readonly automaton: Automaton;
  /** Source of the regular expression that finds where names may begin; see `prefilterSource`. Empty for an empty index. */
  readonly prefilter: string;
}

/** Builds the index. Forms of several names that fold alike share one entry with several senses. */
export function buildNameIndex(entities: readonly string[], forms: readonly SurfaceForm[]): NameIndex {
  const byText = new Map<string, Map<string, Sense>>();
  for (const { text, sense } of forms) {
    const senses = byText.get(text) ?? new Map<string, Sense>();
    senses.set(JSON.stringify(sense), sense);
    byText.set(text, senses);
  }
  const numbers = new Map<string, number>();
  const senses: Sense[][] = [];
  const values = new Map<string, number>();
  for (const [text, set] of byText) {
    const key = [...set.keys()].sort().join();
    const known = numbers.get(key);
    if (known === undefined) numbers.set(key, senses.push([...set.values()]) - 1);
    values.set(text, known ?? senses.length - 1);
  }
  return { entities, senses, automaton: buildAutomaton(values), prefilter: prefilterSource(forms) };
}
