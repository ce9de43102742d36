import type { Day } from '@/lib/calendar/day';
import { type Month, monthOf } from '@/lib/calendar/month';
import { periodOf } from '@/lib/calendar/periods';
import { type Attainment, attainment } from '@/lib/kpi/attainment';
import { countsNeeded } from '@/lib/kpi/definition';
import { type Gap, gapOf } from '@/lib/kpi/gap';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import type { Suspension } from '@/lib/kpi/suspension';
import type { ReportMeasure } from '../report-measure';

/** What the months of years are told from: approved figures only. */
export type ApprovedMonths = {
  readonly figures: MonthFigures;
  readonly dueDay: (month: Month) => Day;
  readonly today: Day;
  readonly suspensions: readonly Suspension[];
};

/** A measure's calendar year from its approved months alone, whatever books print for it. */
export function yearOfMonths(measure: ReportMeasure, year: number, approved: ApprovedMonths): Attainment {
  return attainment({ ...measure, ...approved, published: [] }, periodOf('calendar-year', monthOf(year, 12)));
}

/** The months of a measure's year that have no approved figure with the counts it needs, each with why. */
export function monthsLacking(
  year: Attainment,
  approved: ApprovedMonths,
): readonly { readonly month: Month; readonly gap: Gap }[] {
  const needed = countsNeeded(year.definition);
  return year.period.months.flatMap((month) => {
    const gap = gapOf(needed, month, approved.figures.get(month), approved);
    return gap === null ? [] : [{ month, gap }];
  });
}
