/**
 * The middle of some numbers: half of them are no greater, half no less. Of an even number, the mean of the two in the
 * middle.
 *
 * @throws RangeError where there are none
 * @example median([9, 1, 4, 2]) // 3
 */
export function median(numbers: readonly number[]): number {
  const sorted = ascending(numbers);
  const half = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return (low + high) / 2;
}

/**
 * The least of the numbers that at least so many per cent of them don't exceed (nearest rank: always one of them, never
 * something in between).
 *
 * @param percent above 0, at most 100
 * @throws RangeError where there are no numbers, or the per cent are out of range
 * @example percentile([10, 20, 30, 40], 95) // 40
 */
export function percentile(numbers: readonly number[], percent: number): number {
  if (!(percent > 0 && percent <= 100)) throw new RangeError(`percentile ${percent} isn't within (0, 100]`);
  const sorted = ascending(numbers);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? Number.NaN;
}

function ascending(numbers: readonly number[]): readonly number[] {
  if (numbers.length === 0) throw new RangeError('no numbers');
  return [...numbers].sort((a, b) => a - b);
}
