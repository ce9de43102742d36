import { lastDay } from '@/lib/calendar/day';
import type { Period } from '@/lib/calendar/periods';
import type { Fraction } from '@/lib/exact/fraction';
import { decimal, divide, whole } from '@/lib/exact/fraction';
import type { PeriodTotal } from './period-counts';

/** Calls offered over the calendar days of their period; the fraction is exact and rounded only where it is printed. */
export type CallsPerDay = { readonly offered: bigint; readonly days: number; readonly perDay: Fraction };

/**
 * Calls offered for each calendar day of a period, weekends and holidays included: 1823 answers on all of them. null
 * where the period has no total.
 *
 * @example 2,807,000 calls in 2023 are 2,807,000/365, printed 7,690 a day
 */
export function callsPerDay(offered: PeriodTotal, period: Pick<Period, 'months'>): CallsPerDay | null {
  if (offered.kind !== 'total') return null;
  const days = daysIn(period);
  const perDay = divide(whole(offered.value), whole(BigInt(days))) ?? decimal(0n, 0);
  return { offered: offered.value, days, perDay };
}

/** The calendar days of a period: 28 or 29 in a February, 365 or 366 in a year. */
export function daysIn({ months }: Pick<Period, 'months'>): number {
  return months.reduce((sum, month) => sum + Number(lastDay(month).slice(8)), 0);
}
