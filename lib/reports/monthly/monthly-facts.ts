import type { Book } from '@/lib/budget/book';
import type { Day } from '@/lib/calendar/day';
import { addMonths, type Month, monthRange, yearOf } from '@/lib/calendar/month';
import { type Period, periodOf, periodsIn } from '@/lib/calendar/periods';
import { type Attainment, attainmentSeries } from '@/lib/kpi/attainment';
import { type ChannelMonth, channelMonth } from '@/lib/kpi/channels';
import { COUNT_CODES, type CountCode } from '@/lib/kpi/counts';
import { eventSpan } from '@/lib/kpi/event-span';
import { type Gap, type GapContext, gapOf } from '@/lib/kpi/gap';
import type { MonthFigure, MonthFigures } from '@/lib/kpi/month-figure';
import { type PeriodCounts, periodCounts } from '@/lib/kpi/period-counts';
import { type SameMonths, sameMonths, sameMonthsBefore } from '@/lib/kpi/same-months';
import type { PublicEvent } from '@/lib/kpi/stated';
import type { Suspension } from '@/lib/kpi/suspension';
import { type Plan, planFor } from '@/lib/kpi/target';
import type { ReportMeasure } from '../report-measure';
import { bookOfReport } from './book-of-report';
import type { ReturnFact } from './return-facts';

/** So many months are told, the report's own the last: enough for the same months of the year before. */
export const MONTHS_TOLD = 24;

/** What the facts of a month's report are worked out from, all of it known at one moment. */
export type MonthlyInput = {
  readonly month: Month;
  /** Whether the month's own figure is approved, or only submitted: then the report is a preview. */
  readonly state: 'approved' | 'submitted';
  readonly asAt: Day;
  /** The moment (ISO 8601, UTC). */
  readonly knownAt: string;
  readonly measures: readonly ReportMeasure[];
  readonly figures: MonthFigures;
  readonly dueDay: (month: Month) => Day;
  readonly suspensions: readonly Suspension[];
  readonly returns: readonly ReturnFact[];
  /** The oldest first. */
  readonly books: readonly Book[];
  /** What is known to have happened at 1823. */
  readonly events: readonly PublicEvent[];
};

/** One measure in a month's report. */
export type MeasureFacts = {
  readonly measure: ReportMeasure;
  readonly month: Attainment;
  readonly monthBefore: Attainment;
  readonly yearToDate: Attainment;
  readonly sameMonths: SameMonths;
  readonly rolling: Attainment;
  readonly plan: Plan | null;
  /** The months up to the report's, oldest first. */
  readonly trend: readonly Attainment[];
};

/** Everything that a month's report tells, as plain data: this is what is frozen when it is issued. */
export type MonthlyFacts = {
  readonly kind: 'monthly';
  readonly month: Month;
  readonly state: 'approved' | 'submitted';
  readonly asAt: Day;
  readonly knownAt: string;
  readonly measures: readonly MeasureFacts[];
  readonly volumes: {
    readonly months: readonly ChannelMonth[];
    /** The month, the same month a year before, the year to date, and the same months of the year before. */
    readonly periods: readonly PeriodCounts[];
  };
  readonly returns: readonly ReturnFact[];
  /** What happened within the months told. */
  readonly events: readonly PublicEvent[];
  /** The newest book's provisions and changes; null where none is held. */
  readonly book: Book | null;
  /** The counts behind it all, each with the revision that it is. */
  readonly figures: readonly MonthFigure[];
  /** Why each month told has no number of a count, by month and code; nothing where it has one. */
  readonly gaps: Readonly<Record<string, Readonly<Partial<Record<CountCode, Gap>>>>>;
};

/** The months that a report of `month` tells of. */
export function monthsTold(month: Month): { readonly from: Month; readonly to: Month } {
  return { from: addMonths(month, 1 - MONTHS_TOLD), to: month };
}

/**
 * The facts of a month's report: every measure in the month, the year to date beside the same months of the year before,
 * the twelve months, and month by month; the volumes; the returns; the newest book. The same arithmetic as the pages'.
 *
 * @example monthlyFacts(input).measures[0]?.yearToDate.printed // { kind: 'digits', text: '74', rounds: null }
 */
export function monthlyFacts(input: MonthlyInput): MonthlyFacts {
  const { month, state, asAt, knownAt, figures, dueDay, suspensions, returns, books } = input;
  const context = { dueDay, today: asAt, suspensions };
  const told = monthsTold(month);
  const before = addMonths(month, -12);
  const [toDate, own] = [periodOf('year-to-date', month), periodOf('month', month)];
  const beside = [own, periodOf('month', before), toDate, sameMonthsBefore(toDate)];
  const book = books.at(-1);
  return {
    kind: 'monthly',
    month,
    state,
    asAt,
    knownAt,
    measures: input.measures.map((measure) => measureFacts(input, measure)),
    volumes: {
      months: monthRange(firstTold(input), month).map((one) => channelMonth(figures, one, context)),
      periods: periodCounts(figures, beside, context),
    },
    returns,
    events: input.events.filter((event) => {
      const { from, to } = eventSpan(event, asAt);
      return from <= month && to >= firstTold(input);
    }),
    book: book ? bookOfReport(book) : null,
    gaps: gapsIn(figures, monthRange(firstTold(input), month), context),
    figures: [...figures.values()].filter((figure) => figure.month >= told.from && figure.month <= month),
  };
}

/** The first of the months told: none before the first that there is. */
function firstTold({ month, figures }: MonthlyInput): Month {
  const { from } = monthsTold(month);
  const first = [...figures.keys()].sort()[0] ?? month;
  return first > from && first <= month ? first : from;
}

function gapsIn(figures: MonthFigures, months: readonly Month[], context: GapContext): MonthlyFacts['gaps'] {
  const of = (month: Month) =>
    COUNT_CODES.flatMap((code) => {
      const gap = gapOf([code], month, figures.get(month), context);
      return gap === null ? [] : [[code, gap] as const];
    });
  return Object.fromEntries(months.map((month) => [month, Object.fromEntries(of(month))]));
}

function measureFacts(input: MonthlyInput, measure: ReportMeasure): MeasureFacts {
  const { month, figures, dueDay, suspensions, asAt: today } = input;
  const of = (...periods: readonly Period[]) =>
    attainmentSeries({ ...measure, figures, dueDay, suspensions, today }, periods);
  const toDate = periodOf('year-to-date', month);
  const [own, monthBefore, yearToDate, toDateBefore, rolling] = of(
    periodOf('month', month),
    periodOf('month', addMonths(month, -12)),
    toDate,
    sameMonthsBefore(toDate),
    periodOf('rolling-12', month),
  );
  if (!own || !monthBefore || !yearToDate || !toDateBefore || !rolling)
    throw new Error('each period has a point');
  return {
    measure,
    month: own,
    monthBefore,
    yearToDate,
    sameMonths: sameMonths(yearToDate, toDateBefore),
    rolling,
    plan: planFor(measure.plans, yearOf(month)),
    trend: of(...periodsIn('month', firstTold(input), month)),
  };
}
