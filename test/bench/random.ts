/** Whole numbers below a limit, the same ones for the same seed (xorshift, Marsaglia 2003). */
export function randomWith(seed: number): (limit: number) => number {
  let state = seed * 2654435761 + 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}
