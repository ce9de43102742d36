import { parseExpression } from '@/lib/kpi/expression';
import { neverExceeds, neverNegative } from '@/lib/kpi/never-exceeds';
import type { LedgerWarning } from '../ledger-effects';
import type { LedgerEntry } from '../ledger-entry';
import { placeOf } from './valid-time';

/**
 * What whoever confirms should know of the definitions among entries: that nothing in the catalogue keeps a percentage within
 * its whole, or a score between 1 and 5. It may be meant so.
 */
export function warningsOf(entries: readonly LedgerEntry[]): readonly LedgerWarning[] {
  return entries.flatMap((entry): LedgerWarning[] => {
    if (entry.entry !== 'definition') return [];
    const [over, under] = [parseExpression(entry.numerator), parseExpression(entry.denominator)];
    if (over.kind === 'refused' || under.kind === 'refused') return [];
    const [numerator, denominator] = [over.expression, under.expression];
    const place = placeOf(entry);
    if (entry.unit === 'percent' && !neverExceeds(numerator, denominator))
      return [{ place, code: 'may-exceed-whole' }];
    const isWithin =
      entry.unit === 'percent'
        ? neverNegative(numerator)
        : neverExceeds(denominator, numerator) && neverExceeds(numerator, denominator, 5n);
    return isWithin ? [] : [{ place, code: 'may-leave-scale' }];
  });
}
