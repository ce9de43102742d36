/**
 * A source of whole numbers from −`size` to +`size` that look like chance and are the same everywhere and always
 * (mulberry32, in 32-bit integer arithmetic).
 *
 * @example const next = noise(1823); next(30) // the same number on every machine
 */
export function noise(seed: number): (size: number) => number {
  let state = seed | 0;
  return (size) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) % (2 * size + 1)) - size;
  };
}
