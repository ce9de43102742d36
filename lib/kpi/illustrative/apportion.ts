/**
 * A whole number shared out in proportion to weights, so that the shares add up to it exactly: each gets the whole part
 * of its due, and what is left goes to the largest remainders (of equal ones, the first).
 *
 * @param weights whole, 0 or more, not all 0
 * @example apportion(10, [1, 1, 1]) // [4, 3, 3]
 */
export function apportion(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((a, b) => a + BigInt(b), 0n);
  const dues = weights.map((weight) => BigInt(total) * BigInt(weight));
  const shares = dues.map((due) => due / sum);
  const left = BigInt(total) - shares.reduce((a, b) => a + b, 0n);
  const byRemainder = dues
    .map((due, place) => ({ place, remainder: due % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1));
  const luckier = new Set(byRemainder.slice(0, Number(left)).map(({ place }) => place));
  return shares.map((share, place) => Number(share) + (luckier.has(place) ? 1 : 0));
}
