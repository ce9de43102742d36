import type { PeriodCounts } from '@/lib/kpi/period-counts';

/** The period of the access funnel: the one chosen, and what was asked for where there is no such period. */
export type ChosenPeriod = {
  readonly chosen: PeriodCounts | null;
  readonly problem: string | null;
};

/**
 * The period that the access funnel is asked for by its name, among those of the page. Without a name, or with one that
 * isn't among them, the last one of which every month is reported; else the last.
 *
 * @example choosePeriod(['2023-Q1', …], '2023-Q9') // { chosen: the last complete one, problem: '2023-Q9' }
 */
export function choosePeriod(
  periods: readonly PeriodCounts[],
  asked: string | string[] | undefined,
): ChosenPeriod {
  const name = Array.isArray(asked) ? asked.join(', ') : (asked?.trim() ?? '');
  const named = periods.find(({ period }) => period.name === name);
  if (named) return { chosen: named, problem: null };
  const complete = periods.findLast(({ totals }) => totals.calls_offered.kind === 'total');
  return { chosen: complete ?? periods.at(-1) ?? null, problem: name === '' ? null : name.slice(0, 80) };
}
