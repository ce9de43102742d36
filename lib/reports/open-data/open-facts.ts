import type { Day } from '@/lib/calendar/day';
import { type Month, monthRange } from '@/lib/calendar/month';
import { type Period, periodOf, periodsIn } from '@/lib/calendar/periods';
import { type Attainment, attainmentSeries } from '@/lib/kpi/attainment';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import type { PublishedFigure } from '@/lib/kpi/published';
import type { ReportMeasure } from '../report-measure';

/** What is published at the end of a day: approved months and figures of the Estimates, and nothing else. */
export type OpenInput = {
  /** The day that names it. */
  readonly vintage: Day;
  /** Approved figures, in the order of their months. */
  readonly figures: readonly MonthFigure[];
  readonly measures: readonly ReportMeasure[];
};

/** A measure in a period. */
export type OpenPoint = { readonly measure: ReportMeasure; readonly point: Attainment };

export type OpenFacts = {
  readonly vintage: Day;
  readonly months: readonly MonthFigure[];
  readonly points: readonly OpenPoint[];
  readonly published: readonly PublishedFigure[];
};

/**
 * The facts of a vintage: each approved month, every measure in it, and every measure in the calendar and financial years
 * whose twelve months are all approved. What isn't approved isn't there at all, not even as a gap: so nothing of it
 * depends on a day after its own.
 *
 * @throws TypeError for a figure that isn't approved: a bug that mustn't reach the public
 */
export function openFacts({ vintage, figures, measures }: OpenInput): OpenFacts {
  const unfit = figures.find(({ standing }) => standing !== 'final' && standing !== 'revised');
  if (unfit) throw new TypeError(`${unfit.month} is ${unfit.standing}`);
  const byMonth = new Map(figures.map((figure) => [figure.month, figure]));
  const periods = [...figures.map(({ month }) => periodOf('month', month)), ...wholeYears(byMonth)];
  // What the office wrote down of events isn't published: a gap here is what the return says.
  const context = { figures: byMonth, today: vintage, dueDay: noneDue, suspensions: [] };
  return {
    vintage,
    months: figures,
    points: measures.flatMap((measure) =>
      // The printed figures have a file of their own; here all is from the months.
      attainmentSeries({ ...measure, ...context, published: [] }, periods).map((point) => ({
        measure,
        point,
      })),
    ),
    published: measures.flatMap(({ published }) => published),
  };
}

/** The years all of whose months are there. */
function wholeYears(figures: ReadonlyMap<Month, MonthFigure>): readonly Period[] {
  const months = [...figures.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  return (['calendar-year', 'financial-year'] as const)
    .flatMap((by) => periodsIn(by, first, last))
    .filter(({ from, to }) => monthRange(from, to).every((month) => figures.has(month)));
}

/** Only months with a figure are asked for, and those have no due day. */
function noneDue(month: Month): Day {
  throw new Error(`${month} has no figure`);
}
