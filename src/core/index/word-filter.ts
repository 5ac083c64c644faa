/**
 * Beginnings of words in a Bloom filter: it may admit what was not put in, never the other way round. It is a text with six bits
 * in each character, so that on a page there is nothing to decode and nothing to make.
 */
export type WordFilter = string;

/**
 * The hash of some letters and one more; 0 is the hash of none. Multiplied with carry (Marsaglia), so that all numbers on the way have
 * no more than 30 bits: on a fresh page Chrome makes an object of each that has more.
 */
export function mixed(hash: number, letter: number): number {
  const state = hash ^ letter;
  return (state & 0x7fff) * 0x6b43 + (state >> 15);
}

const BITS = 6;
const PROBES = 4;
/** Bits of the filter for each hash: of those not in it, less than one in a thousand passes. */
const ROOM = 24;

/** The filter of some hashes. */
export function filterOf(hashes: ReadonlySet<number>): WordFilter {
  const parts = new Uint8Array(Math.ceil((hashes.size * ROOM) / BITS));
  for (const hash of hashes)
    for (let probe = PROBES, next = hash; probe; next = mixed(next, probe--)) {
      const at = next % parts.length;
      parts[at] = (parts[at] ?? 0) | (1 << ((next >> 15) % BITS));
    }
  // Above 64 stand characters of one byte, all but two of them as they are in JSON.
  return Array.from(parts, (bits) => String.fromCharCode(64 | bits)).join('');
}

/** Whether a hash may be among those of a filter. */
export function admits(filter: WordFilter, hash: number): boolean {
  for (let probe = PROBES, next = hash; probe; next = mixed(next, probe--))
    if (!((filter.charCodeAt(next % filter.length) >> ((next >> 15) % BITS)) & 1)) return false;
  return true;
}
