import { addMonths } from '@/lib/calendar/month';
import { type Period, periodOf } from '@/lib/calendar/periods';
import { type Fraction, subtract } from '@/lib/exact/fraction';
import type { Attainment } from './attainment';

/** A period beside the one that ended a year earlier. */
export type SameMonths = {
  readonly before: Attainment;
  /** Value − value a year before, in the measure's unit; null unless both have all their months. */
  readonly change: Fraction | null;
};

/**
 * The period of the same kind that ended twelve months earlier: January–November 2023 of January–November 2024.
 *
 * @example sameMonthsBefore(periodOf('year-to-date', '2024-11')).to // '2023-11'
 */
export function sameMonthsBefore({ by, to }: Period): Period {
  return periodOf(by, addMonths(to, -12));
}

/**
 * A period held against the same months of the year before. Nine of eleven months aren't the same months as eleven, so
 * a change is told only where both are whole.
 *
 * @example sameMonths(at74, at60).change // 14, in points
 */
export function sameMonths(point: Attainment, before: Attainment): SameMonths {
  const whole = isWhole(point) && isWhole(before);
  const comparable = whole && point.value !== null && before.value !== null;
  return { before, change: comparable ? subtract(point.value, before.value) : null };
}

/** Whether every month of the period is reported. */
function isWhole({ monthsReported, monthsExpected }: Attainment): boolean {
  return monthsReported === monthsExpected;
}
