/**
 * A minimal acyclic automaton over UTF-16 units, kept in four typed arrays so that it loads without building objects.
 * Equal endings of different forms («-ому», «-ого») share their states.
 */
export interface Automaton {
  /** For each state, where its edges begin; one more entry for the end. Edges of a state are sorted by label. */
  readonly edgeStart: Uint32Array;
  readonly labels: Uint16Array;
  readonly targets: Uint32Array;
  /** For each state, the value of the form that ends there plus one; 0 where none ends. */
  readonly values: Uint32Array;
}

export const START = 0;

interface Draft {
  readonly edges: Map<number, Draft>;
  value: number;
}

/** Builds the automaton. Values are whole numbers from 0. */
export function buildAutomaton(forms: ReadonlyMap<string, number>): Automaton {
  const root: Draft = { edges: new Map(), value: 0 };
  for (const [form, value] of forms) insert(root, form, value + 1);
  return pack(root);
}

function insert(root: Draft, form: string, value: number): void {
  let state = root;
  for (let at = 0; at < form.length; at++) {
    const label = form.charCodeAt(at);
    let next = state.edges.get(label);
    if (!next) {
      next = { edges: new Map(), value: 0 };
      state.edges.set(label, next);
    }
    state = next;
  }
  state.value = value;
}

/** Numbers the states, one number for all states with the same value and the same edges. */
function pack(root: Draft): Automaton {
  const numbers = new Map<string, number>();
  const states: { value: number; edges: [number, number][] }[] = [];
  const number = (draft: Draft): number => {
    const edges = [...draft.edges]
      .sort(([a], [b]) => a - b)
      .map(([label, next]): [number, number] => [label, number(next)]);
    const signature = `${draft.value};${edges.join(';')}`;
    const known = numbers.get(signature);
    if (known !== undefined) return known;
    numbers.set(signature, states.length);
    return states.push({ value: draft.value, edges }) - 1;
  };
  const last = number(root);
  // The start state was numbered last; count from the other end so that it is 0.
  const ordered = states.toReversed();
  const edges = ordered.flatMap((state) => state.edges);
  let start = 0;
  const edgeStart = ordered.map((state) => {
    const own = start;
    start += state.edges.length;
    return own;
  });
  return {
    edgeStart: Uint32Array.from([...edgeStart, start]),
    labels: Uint16Array.from(edges, ([label]) => label),
    targets: Uint32Array.from(edges, ([, target]) => last - target),
    values: Uint32Array.from(ordered, (state) => state.value),
  };
}

/** The state reached by one more character; -1 where no form goes on so. */
export function step(automaton: Automaton, state: number, label: number): number {
  let low = automaton.edgeStart[state] ?? 0;
  let high = automaton.edgeStart[state + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = automaton.labels[middle] ?? 0;
    if (found === label) return automaton.targets[middle] ?? -1;
    if (found < label) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** The value of the form that ends at a state; -1 where none ends. */
export function valueAt(automaton: Automaton, state: number): number {
  return (automaton.values[state] ?? 0) - 1;
}

/**
 * Writes the automaton as bytes: two 32-bit counts (states, edges), then `edgeStart`, `targets`, `values`, `labels`.
 * Little-endian, as every machine that runs a browser today.
 */
export function encodeAutomaton({ edgeStart, targets, values, labels }: Automaton): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8 + 4 * (edgeStart.length + targets.length + values.length) + 2 * labels.length);
  let at = 0;
  for (const part of [Uint32Array.of(values.length, labels.length), edgeStart, targets, values, labels]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/** Reads what `encodeAutomaton` wrote. @throws RangeError where the bytes are not of that form. */
export function decodeAutomaton(bytes: Uint8Array<ArrayBuffer>): Automaton {
  // Throws a RangeError itself where the bytes are too few for a head, or not aligned.
  const [states = 0, edges = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  const size = 8 + 4 * (2 * states + 1 + edges) + 2 * edges;
  if (bytes.byteLength !== size) throw new RangeError('The name index is not readable: it is not of its length.');
  let at = bytes.byteOffset + 8;
  const words = (count: number): Uint32Array => {
    const part = new Uint32Array(bytes.buffer, at, count);
    at += part.byteLength;
    return part;
  };
  const edgeStart = words(states + 1);
  const targets = words(edges);
  const values = words(states);
  return { edgeStart, targets, values, labels: new Uint16Array(bytes.buffer, at, edges) };
}
