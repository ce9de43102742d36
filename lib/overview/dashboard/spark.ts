import type { EventMark } from '@/lib/charts/event-marks';
import { fixed } from '@/lib/exact/round';
import type { Attainment } from '@/lib/kpi/attainment';

/** A small trend: the values of the months and the target that held in each, for drawing; null where there is none. */
export type Spark = {
  readonly values: readonly (number | null)[];
  readonly targets: readonly (number | null)[];
  /** Whether the month's value is provisional. */
  readonly provisional: readonly boolean[];
  /** Which of the months each event touches. */
  readonly events: readonly EventMark[];
  readonly low: number;
  readonly high: number;
};

/** The small trend of a list of months; null where not one has a value. */
export function sparkOf(months: readonly Attainment[], events: readonly EventMark[]): Spark | null {
  const number = (value: Attainment['value']) => (value === null ? null : Number(fixed(value, 4)));
  const values = months.map((point) => number(point.value));
  const targets = months.map((point) => number(point.target?.value ?? null));
  const drawn = [...values, ...targets].filter((value) => value !== null);
  if (values.every((value) => value === null)) return null;
  const provisional = months.map(({ standing }) => standing === 'provisional');
  return { values, targets, provisional, events, low: Math.min(...drawn), high: Math.max(...drawn) };
}
