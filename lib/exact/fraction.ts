/**
 * An exact rational number, in lowest terms, its denominator positive.
 *
 * Every figure of a measure is one until it is printed: sums go beyond 32 bits and no verdict rests on a float.
 */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** The whole number `n` as a fraction: `whole(80n)` is 80/1. */
export function whole(n: bigint): Fraction {
  return { numerator: n, denominator: 1n };
}

/** `unscaled` with the last `places` digits behind the point: `decimal(-775n, 2)` is −7.75. `places` is 0 or more. */
export function decimal(unscaled: bigint, places: number): Fraction {
  return lowest(unscaled, 10n ** BigInt(places));
}

/** `numerator` over `denominator`, or null where the denominator is zero: there is no such number. */
export function ratio(numerator: bigint, denominator: bigint): Fraction | null {
  if (denominator === 0n) return null;
  return denominator < 0n ? lowest(-numerator, -denominator) : lowest(numerator, denominator);
}

/** `a + b`, exact. */
export function add(a: Fraction, b: Fraction): Fraction {
  return lowest(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** `a − b`, exact: the difference of 72.25 and 80 is −7.75. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return lowest(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/** `a × b`, exact. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return lowest(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** `a ÷ b`, exact, or null where `b` is zero. */
export function divide(a: Fraction, b: Fraction): Fraction | null {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** −1 where `a < b`, 0 where they are equal, 1 where `a > b`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The distance of `a` from zero. */
export function absolute(a: Fraction): Fraction {
  return a.numerator < 0n ? { numerator: -a.numerator, denominator: a.denominator } : a;
}

/** Lowest terms; `denominator` must be positive, which every caller above sees to. */
function lowest(numerator: bigint, denominator: bigint): Fraction {
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator;
  while (b !== 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}
