/**
 * Beginnings of words in a Bloom filter: it may admit what was not put in, never the other way round. It is a text with six bits
 * in each character, so that on a page there is nothing to decode and nothing to make.
 */
export type WordFilter = string;

/** The hash of no letters. */
export const NO_LETTERS = 0x811c9dc5;

/** The hash of some letters and one more (FNV-1a). */
export function withLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

const BITS = 6;
const PROBES = 8;
/** Bits of the filter for each hash: of those not in it, less than one in a thousand passes. */
const ROOM = 16;

/** The filter of some hashes. */
export function filterOf(hashes: ReadonlySet<number>): WordFilter {
  const parts = new Uint8Array(Math.ceil((hashes.size * ROOM) / BITS));
  for (const hash of hashes) {
    for (let probe = 0, mixed = hash; probe < PROBES; probe++) {
      mixed = mix(mixed);
      const place = (mixed >>> 0) % (parts.length * BITS);
      const at = Math.floor(place / BITS);
      parts[at] = (parts[at] ?? 0) | (1 << (place % BITS));
    }
  }
  // Above 64 stand characters of one byte, all but two of them as they are in JSON.
  return Array.from(parts, (bits) => String.fromCharCode(64 | bits)).join('');
}

/** Whether a hash may be among those of a filter. */
export function admits(filter: WordFilter, hash: number): boolean {
  for (let probe = 0, mixed = hash; probe < PROBES; probe++) {
    mixed = mix(mixed);
    const place = (mixed >>> 0) % (filter.length * BITS);
    if (!((filter.charCodeAt(place / BITS) >> (place % BITS)) & 1)) return false;
  }
  return true;
}

function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ (hash >>> 12);
}
