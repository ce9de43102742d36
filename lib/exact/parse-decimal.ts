import { decimal, type Fraction } from './fraction';

/** What a decimal text says: its exact value and the number of digits behind its point; or that it is none. */
export type ParsedDecimal =
  | { readonly kind: 'decimal'; readonly value: Fraction; readonly decimals: number }
  | { readonly kind: 'refused'; readonly reason: 'empty' | 'not-a-decimal' | 'too-long' };

const DECIMAL = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;
const LONGEST = 60;

/**
 * The exact value of a decimal text: ASCII digits, at most one point with digits on both sides, `-` before a
 * negative one. No separators, exponents, plus signs, spaces or leading zeros; at most 60 characters.
 *
 * `parseDecimal('4.0')` is `{ kind: 'decimal', value: 4/1, decimals: 1 }`; `'1,234'`, `'.5'` and `'１'` are refused.
 */
export function parseDecimal(text: string): ParsedDecimal {
  if (text === '') return { kind: 'refused', reason: 'empty' };
  if (text.length > LONGEST) return { kind: 'refused', reason: 'too-long' };
  const match = DECIMAL.exec(text);
  if (!match) return { kind: 'refused', reason: 'not-a-decimal' };
  const [, sign = '', before = '', after = ''] = match;
  const unscaled = BigInt(before + after);
  const value = decimal(sign === '-' ? -unscaled : unscaled, after.length);
  return { kind: 'decimal', value, decimals: after.length };
}
