import { START, step, valueAt } from '../index/automaton.ts';
import type { NameIndex } from '../index/name-index.ts';
import { NOBODY, type Sense } from '../index/surface-form.ts';
import { endsInLam, hasTanwin, isProclitic, LONGEST_PROCLITIC } from '../morphology/arabic.ts';
import { type Folded, fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isWordCharacter } from '../text/word.ts';
import { carriesCapitals } from './capitals.ts';
import { endsWord } from './word-end.ts';

/** A name found in a text. An Arabic prefix is not part of the mention. */
export interface Mention extends Span {
  /** Key of the entity, `pack/entity`. */
  readonly entity: string;
}

interface Candidate extends Span {
  /** Length of the whole form, context included. */
  readonly length: number;
  readonly entity: number;
}

/**
 * Finds the names in one run of text (a flow: what a reader reads as one line of words).
 * Whole words only; of names that overlap the longest wins. Offsets are in order of the text.
 */
export function findMentions(text: string, index: NameIndex): Mention[] {
  const folded = fold(text);
  return longest(candidates(text, folded, index), text.length)
    .filter(({ entity }) => entity !== NOBODY)
    .map(({ start, end, entity }) => ({ start, end, entity: index.entities[entity] ?? '' }))
    .sort((a, b) => a.start - b.start);
}

function candidates(raw: string, folded: Folded, index: NameIndex): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < folded.text.length; at++) {
    if (!startsWord(folded.text, at)) continue;
    matchAt(raw, folded, at, '', index, found);
    for (let prefix = 1; prefix <= LONGEST_PROCLITIC; prefix++) {
      const letters = folded.text.slice(at, at + prefix);
      if (!isProclitic(letters)) break;
      matchAt(raw, folded, at + prefix, letters, index, found);
    }
  }
  return found;
}

function startsWord(text: string, at: number): boolean {
  return isWordCharacter(text.charAt(at)) && (at === 0 || !isWordCharacter(text.charAt(at - 1)));
}

function matchAt(
  raw: string,
  folded: Folded,
  start: number,
  prefix: string,
  index: NameIndex,
  found: Candidate[],
): void {
  let state = START;
  for (let at = start; at < folded.text.length; at++) {
    state = step(index.automaton, state, folded.text.charCodeAt(at));
    if (state < 0) return;
    const value = valueAt(index.automaton, state);
    if (value < 0 || !endsWord(folded.text, at + 1)) continue;
    for (const sense of index.senses[value] ?? []) {
      const candidate = accept(raw, folded, start, at + 1, prefix, sense);
      if (candidate) found.push(candidate);
    }
  }
}

function accept(
  raw: string,
  folded: Folded,
  start: number,
  end: number,
  prefix: string,
  sense: Sense,
): Candidate | undefined {
  if (sense.afterLam && !endsInLam(prefix)) return undefined;
  if (hasTanwin(raw.slice(folded.offsets[end - 2], folded.offsets[end]))) return undefined;
  const words = wordsOf(folded.text, start, end);
  if (!carriesCapitals(raw, folded, words, sense.capitals)) return undefined;
  const first = words[sense.from];
  const last = words[sense.to - 1];
  if (!first || !last) return undefined;
  return {
    start: folded.offsets[first.start] ?? 0,
    end: folded.offsets[last.end] ?? raw.length,
    length: end - start,
    entity: sense.entity,
  };
}

/** The words of a stretch of folded text, which parts them by single spaces. */
function wordsOf(text: string, start: number, end: number): Span[] {
  const words: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at !== end && text.charAt(at) !== ' ') continue;
    words.push({ start: from, end: at });
    from = at + 1;
  }
  return words;
}

/** Takes the candidates that overlap no better one: the longer mention, then the one with more context around it. */
function longest(all: Candidate[], textLength: number): Candidate[] {
  const taken = new Uint8Array(all.length > 0 ? textLength : 0);
  return all
    .sort((a, b) => b.end - b.start - (a.end - a.start) || b.length - a.length || a.start - b.start)
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    });
}
