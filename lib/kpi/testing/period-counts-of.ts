import type { By } from '@/lib/calendar/periods';
import { type PeriodCounts, periodCounts } from '../period-counts';
import { byMonth, figureOf } from './month-counts';
import { PLEDGE, period } from './pledge';

type Figure = Readonly<Parameters<typeof figureOf>>;

/** The counts of the period that holds a month, from months told as `[month, counts, standing]`. */
export function periodCountsOf(by: By, month: string, ...figures: readonly Figure[]): PeriodCounts {
  const months = byMonth(figures.map((figure) => figureOf(...figure)));
  const [counts] = periodCounts(months, [period(by, month)], PLEDGE);
  if (!counts) throw new Error('a period has its counts');
  return counts;
}
