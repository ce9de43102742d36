import type { PeriodCounts } from '@/lib/kpi/period-counts';

/** Of the months that the periods cover, how many are reported; where periods overlap, those of the last one. */
export function coverageOf(periods: readonly PeriodCounts[]): { reported: number; expected: number } {
  const by = periods[0]?.period.by ?? 'month';
  const counted = by === 'rolling-12' || by.endsWith('to-date') ? periods.slice(-1) : periods;
  return {
    reported: counted.reduce((sum, { monthsReported }) => sum + monthsReported, 0),
    expected: counted.reduce((sum, { monthsExpected }) => sum + monthsExpected, 0),
  };
}
