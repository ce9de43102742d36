import { yearOf } from '@/lib/calendar/month';
import type { MonthFigure, MonthFigures } from '@/lib/kpi/month-figure';

/**
 * The approved figures of the months of some calendar years, in order. Illustrative months never count, and what is only
 * submitted doesn't yet.
 */
export function approvedFigures(figures: MonthFigures, years: readonly number[]): readonly MonthFigure[] {
  return [...figures.values()]
    .filter(({ standing }) => standing === 'final' || standing === 'revised')
    .filter(({ month }) => years.includes(yearOf(month)))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
