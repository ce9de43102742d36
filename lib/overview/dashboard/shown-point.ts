import type { Names } from '@/lib/budget/names';
import type { Attainment } from '@/lib/kpi/attainment';
import type { Plan, Target } from '@/lib/kpi/target';

/** A measure in a year, beside the year before: what the overview is told from. */
export type MeasureInYear = {
  readonly measure: {
    readonly id: string;
    readonly kind: 'pledge' | 'indicator';
    readonly name: Names;
    readonly targets: readonly Target[];
    readonly plans: readonly Plan[];
  };
  /** The months of the year before and of the year itself: 24 points. */
  readonly months: readonly Attainment[];
  readonly year: Attainment;
  readonly yearBefore: Attainment;
  readonly toDate: Attainment | null;
  readonly toDateBefore: Attainment | null;
};

/** The point that stands large on a card, and the one that it is held against. */
export type ShownPoint = {
  readonly point: Attainment;
  readonly before: Attainment;
  /** Whether the year is still running, and the point is of its months so far. */
  readonly soFar: boolean;
};

/**
 * Of a year that is over, the year itself beside the year before; of one that is still running, its reported months so
 * far beside the same months a year earlier.
 */
export function shownPoint({ year, yearBefore, toDate, toDateBefore }: MeasureInYear): ShownPoint {
  const soFar = year.reason === 'running' && toDate !== null && toDate.value !== null;
  if (!soFar) return { point: year, before: yearBefore, soFar };
  const comparable = toDateBefore !== null && isWhole(toDateBefore);
  return { point: toDate, before: comparable ? toDateBefore : yearBefore, soFar };
}

/** Whether a point stands for all of its period: a figure published for it, or every month reported. */
export function isWhole(point: Attainment): boolean {
  if (point.value === null) return false;
  return point.source === 'published' || point.monthsReported === point.monthsExpected;
}
