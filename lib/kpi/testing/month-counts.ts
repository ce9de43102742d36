import type { Month } from '@/lib/calendar/month';
import { COUNT_CODES, type CountCode, type Counts, type CountValue } from '../counts';
import type { MonthFigure, MonthFigures } from '../month-figure';
import type { Standing } from '../standing';

/** Counts with the given values, all others not collected. */
export function countsOf(values: Partial<Record<CountCode, CountValue>>): Counts {
  return Object.fromEntries(COUNT_CODES.map((code) => [code, values[code] ?? 'not-collected'])) as Counts;
}

/** The figure of a month with the given counts. */
export function figureOf(
  month: string,
  values: Partial<Record<CountCode, CountValue>>,
  standing: Standing = 'final',
): MonthFigure {
  return { month: month as Month, counts: countsOf(values), standing, revision: 1 };
}

/** A month in which `within` of `offered` calls were answered within 12 seconds. */
export function calls(
  month: string,
  within: number,
  offered: number,
  standing: Standing = 'final',
): MonthFigure {
  return figureOf(
    month,
    { calls_answered_within_12s: within, calls_answered: within, calls_offered: offered },
    standing,
  );
}

/** Figures by month. */
export function byMonth(figures: readonly MonthFigure[]): MonthFigures {
  return new Map(figures.map((figure) => [figure.month, figure]));
}
