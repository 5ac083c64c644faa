import { type Automaton, automatonOf, LABEL } from './automaton.ts';

/** A state while forms may still go on from it. */
interface Draft {
  readonly edges: Edge[];
  /** The output of the form that ends here; -1 where none does. */
  own: number;
}

interface Edge {
  readonly label: number;
  /** The address of the state that it leads to; not known while that is a draft. */
  target: number;
  output: number;
}

/**
 * Builds the automaton. Values are whole numbers from 0 and below 2³².
 *
 * Forms come in their order, so that all states but those of the last form are done (Daciuk and others 2000), and are written at
 * once unless the same one is there already. Each edge has as its output the least of what all forms behind it share
 * (Mihov and Maurel 2001): endings of different forms are the same states wherever their values differ by as much.
 */
export function buildAutomaton(forms: ReadonlyMap<string, number>): Automaton {
  const states = new StateWriter();
  /** The states of the last form, the start first. */
  const path: Draft[] = [draft()];
  let last = '';
  const closeTo = (length: number): void => {
    while (path.length > length + 1) {
      const done = path.pop();
      const edge = path.at(-1)?.edges.at(-1);
      if (done && edge) edge.target = states.write(done);
    }
  };
  // By UTF-16 units, as labels are sorted.
  for (const form of [...forms.keys()].sort()) {
    let shared = 0;
    while (shared < last.length && last[shared] === form[shared]) shared++;
    closeTo(shared);
    let rest = forms.get(form) ?? 0;
    for (let at = 0; at < form.length; at++) {
      const edge = path[at]?.edges.at(-1);
      const next = path[at + 1];
      if (edge && next) {
        const common = Math.min(edge.output, rest);
        add(next, edge.output - common);
        edge.output = common;
        rest -= common;
      } else {
        path[at]?.edges.push({ label: form.charCodeAt(at), target: 0, output: rest });
        path.push(draft());
        rest = 0;
      }
    }
    const end = path.at(-1);
    if (end) end.own = rest;
    last = form;
  }
  closeTo(0);
  return automatonOf(states.end(path[0] ?? draft()));
}

function draft(): Draft {
  return { edges: [], own: -1 };
}

/** Adds to all that a state gives out. */
function add(state: Draft, more: number): void {
  if (more === 0) return;
  if (state.own >= 0) state.own += more;
  for (const edge of state.edges) edge.output += more;
}

/** Writes states, each once. */
class StateWriter {
  #bytes = new Uint8Array(1 << 12);
  #length = 8;
  readonly #addresses = new Map<string, number>();

  /** @returns the address of the state. */
  write(state: Draft): number {
    const { edges, own } = state;
    const key = `${own} ${edges.map(({ label, target, output }) => `${label} ${target} ${output}`).join()}`;
    const known = this.#addresses.get(key);
    if (known !== undefined) return known;
    const address = this.#length;
    this.#addresses.set(key, address);
    this.#put(state);
    return address;
  }

  /** @returns all bytes, the start last. */
  end(start: Draft): Uint8Array<ArrayBuffer> {
    const address = this.#length;
    this.#put(start);
    const bytes = this.#bytes.slice(0, this.#length);
    const head = new DataView(bytes.buffer);
    head.setUint32(0, address, true);
    head.setUint32(4, bytes.length, true);
    return bytes;
  }

  #put({ edges, own }: Draft): void {
    const address = this.#length;
    const way = Math.max(1, widthOf(address - Math.min(address, ...edges.map(({ target }) => target))));
    const output = widthOf(Math.max(0, own, ...edges.map((edge) => edge.output)));
    const count = edges.length === 1 ? 0 : Math.max(1, widthOf(edges.length));
    this.#number((own >= 0 ? 1 : 0) | ((way - 1) << 1) | (output << 3) | (count << 6), 1);
    this.#number(edges.length, count);
    if (own >= 0) this.#number(own, output);
    for (const { label } of edges) this.#number(label, LABEL);
    for (const { target } of edges) this.#number(address - target, way);
    for (const edge of edges) this.#number(edge.output, output);
  }

  #number(number: number, width: number): void {
    if (this.#length + width > this.#bytes.length) {
      const longer = new Uint8Array(2 * this.#bytes.length);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    for (let rest = number, place = 0; place < width; place++) {
      this.#bytes[this.#length++] = rest % 256;
      rest = Math.floor(rest / 256);
    }
  }
}

/** In how many bytes a number fits; none for 0. @throws RangeError where it is too large. */
function widthOf(number: number): number {
  const width = Math.ceil(Math.log2(number + 1) / 8);
  if (width > 4) throw new RangeError(`The name index cannot be built: ${number} does not fit into four bytes.`);
  return width;
}
