import type { Book } from '@/lib/budget/book';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import type { Suspension } from '@/lib/kpi/suspension';
import type { ReportMeasure } from '../report-measure';

/** What the Controlling Officer's Report table of a year is made from: everything as it was known at one moment. */
export type CorInput = {
  /** The calendar year that is planned; the actuals are those of the two years before it. */
  readonly year: number;
  readonly asAt: Day;
  /** The moment at which all of it was known (ISO 8601, UTC). */
  readonly knownAt: string;
  /** All measures, or the pledges alone. */
  readonly measures: readonly ReportMeasure[];
  /** The months of the two years before; only approved ones count, illustrative ones never. */
  readonly figures: MonthFigures;
  readonly dueDay: (month: Month) => Day;
  readonly suspensions: readonly Suspension[];
  readonly today: Day;
  /** The books of Estimates that are held, the oldest first. */
  readonly books: readonly Book[];
};
