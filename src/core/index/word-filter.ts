/**
 * Beginnings of words in a Bloom filter: it may admit what was not put in, never the other way round. It is a text with six bits
 * in each character, so that on a page there is nothing to decode and nothing to make.
 */
export type WordFilter = string;

/** The hash of some letters and one more; 0 is the hash of none. */
export function mixed(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x2c1b3c6d);
}

const BITS = 6;
const PROBES = 4;
/** Bits of the filter for each hash: of those not in it, less than one in a thousand passes. */
const ROOM = 24;

/** The filter of some hashes. */
export function filterOf(hashes: ReadonlySet<number>): WordFilter {
  const parts = new Uint8Array(Math.ceil((hashes.size * ROOM) / BITS));
  for (const hash of hashes) {
    for (let probe = PROBES, next = hash; probe > 0; probe--) {
      next = mixed(next, next >>> 15);
      const place = (next >>> 0) % (parts.length * BITS);
      const at = Math.floor(place / BITS);
      parts[at] = (parts[at] ?? 0) | (1 << (place % BITS));
    }
  }
  // Above 64 stand characters of one byte, all but two of them as they are in JSON.
  return Array.from(parts, (bits) => String.fromCharCode(64 | bits)).join('');
}

/** Whether a hash may be among those of a filter. */
export function admits(filter: WordFilter, hash: number): boolean {
  for (let probe = PROBES, next = hash; probe > 0; probe--) {
    next = mixed(next, next >>> 15);
    const place = (next >>> 0) % (filter.length * BITS);
    if (!((filter.charCodeAt(place / BITS) >> (place % BITS)) & 1)) return false;
  }
  return true;
}
