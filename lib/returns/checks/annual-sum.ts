import type { Counts } from '@/lib/kpi/counts';
import { type Expression, evaluate } from '@/lib/kpi/expression';

/**
 * The exact sum of an expression over months; null where one of them isn't there or lacks a count.
 *
 * @example annualSum([{ ...counts, emails: 3 }, { ...counts, emails: 4 }], [{ count: 'emails', weight: 1n }]) // 7n
 */
export function annualSum(months: readonly (Counts | undefined)[], expression: Expression): bigint | null {
  let sum = 0n;
  for (const counts of months) {
    const value = counts && evaluate(expression, counts);
    if (typeof value !== 'bigint') return null;
    sum += value;
  }
  return sum;
}
