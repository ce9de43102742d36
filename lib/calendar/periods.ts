import { financialYearOf, financialYearStart } from './financial-year';
import { addMonths, type Month, monthOf, monthRange, yearOf } from './month';
import { quarterOf, quarterStart } from './quarter';

/** The kinds of period by which figures are added up, as the API's `by` names them. */
export const BY = [
  'month',
  'quarter',
  'calendar-year',
  'financial-year',
  'rolling-12',
  'year-to-date',
  'financial-year-to-date',
] as const;

export type By = (typeof BY)[number];

/**
 * A stretch of whole months. `name` is `2023-01`, `2023-Q1`, `2023` (calendar year) or `2023-24` (financial year);
 * rolling and to-date periods are named by their last month. `months` is dense, from `from` to `to`.
 */
export type Period = {
  readonly by: By;
  readonly name: string;
  readonly from: Month;
  readonly to: Month;
  readonly months: readonly Month[];
};

/** The kind of period that `text` names, or null. */
export function parseBy(text: string): By | null {
  return BY.find((by) => by === text) ?? null;
}

/** The period of kind `by` that a month belongs to, or that it ends where the kind is rolling or to date. */
export function periodOf(by: By, month: Month): Period {
  const { name, from, to } = boundsOf(by, month);
  return { by, name, from, to, months: monthRange(from, to) };
}

/**
 * Every period of kind `by` with a month from `from` to `to`, in order, each whole: a range of 2023-02 to 2023-04 by
 * quarter gives 2023-Q1 and 2023-Q2 with three months each. Rolling and to-date kinds give one period for each month,
 * looking back before `from`. None where `from` is after `to`.
 */
export function periodsIn(by: By, from: Month, to: Month): readonly Period[] {
  const periods: Period[] = [];
  for (let month = from; month <= to; ) {
    const period = periodOf(by, month);
    periods.push(period);
    month = addMonths(period.to, 1);
  }
  return periods;
}

function boundsOf(by: By, month: Month): { name: string; from: Month; to: Month } {
  switch (by) {
    case 'month':
      return { name: month, from: month, to: month };
    case 'quarter':
      return { name: quarterOf(month), from: quarterStart(month), to: addMonths(quarterStart(month), 2) };
    case 'calendar-year':
      return { name: month.slice(0, 4), from: monthOf(yearOf(month), 1), to: monthOf(yearOf(month), 12) };
    case 'financial-year': {
      const start = financialYearStart(financialYearOf(month));
      return { name: financialYearOf(month), from: start, to: addMonths(start, 11) };
    }
    case 'rolling-12':
      return { name: month, from: addMonths(month, -11), to: month };
    case 'year-to-date':
      return { name: month, from: monthOf(yearOf(month), 1), to: month };
    case 'financial-year-to-date':
      return { name: month, from: financialYearStart(financialYearOf(month)), to: month };
  }
}
