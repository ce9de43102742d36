import { add, divide, type Fraction, multiply, whole } from '@/lib/exact/fraction';

/**
 * What part of their sum each of several amounts is, in per cent, exact. null where they sum to nothing. The document
 * prints no shares: whoever shows them says that they are computed.
 *
 * @example shares([decimal(227n, 1), decimal(2511n, 1), decimal(3865n, 1)]) // 3.4…, 38.0…, 58.5… per cent
 */
export function shares(amounts: readonly Fraction[]): readonly Fraction[] | null {
  const sum = amounts.reduce(add, whole(0n));
  if (sum.numerator === 0n) return null;
  const parts = amounts.map((amount) => divide(multiply(amount, whole(100n)), sum));
  return parts.every((part) => part !== null) ? parts : null;
}
