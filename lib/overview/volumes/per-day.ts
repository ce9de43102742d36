import { fixed } from '@/lib/exact/round';
import { formatCount } from '@/lib/format/number';
import { callsPerDay } from '@/lib/kpi/calls-per-day';
import type { PeriodCounts } from '@/lib/kpi/period-counts';
import type { Translator } from '@/lib/messages/translator';
import { type Cell, totalCell } from './words';

/** Calls per day of a period: the whole number, and the fraction that it is rounded from. */
export type PerDay = { readonly perDay: Cell; readonly fraction: string | null };

/**
 * Calls per day as they stand on the screen; why not where the period has no total.
 *
 * @example 2,807,000 calls in 2023: `7,690`, from `2,807,000 ÷ 365`
 */
export function perDayCells(t: Translator, { totals, period }: PeriodCounts): PerDay {
  const found = callsPerDay(totals.calls_offered, period);
  if (!found) return { perDay: totalCell(t, totals.calls_offered), fraction: null };
  return {
    perDay: { text: formatCount(BigInt(fixed(found.perDay, 0))), state: null },
    fraction: `${formatCount(found.offered)} ÷ ${found.days}`,
  };
}
