import type { PeriodCounts } from '@/lib/kpi/period-counts';

/** What the page of volumes is made from. */
export type VolumesFacts = {
  readonly periods: readonly PeriodCounts[];
  /** The calendar years that lie wholly within the range. */
  readonly years: readonly PeriodCounts[];
};

/**
 * The period that headline and findings speak of: the last complete calendar year of the range, where it isn't asked by
 * financial years; else the last complete period; null where none is complete.
 */
export function focusOf({ periods, years }: VolumesFacts): PeriodCounts | null {
  const financial = periods[0]?.period.by.startsWith('financial') ?? false;
  const complete = ({ totals }: PeriodCounts) => totals.calls_offered.kind === 'total';
  return (financial ? null : years.findLast(complete)) ?? periods.findLast(complete) ?? null;
}
