import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Book } from '@/lib/budget/book';
import { type Day, monthOfDay } from '@/lib/calendar/day';
import { addMonths, type Month, monthOf, monthRange } from '@/lib/calendar/month';
import { periodOf, periodsIn } from '@/lib/calendar/periods';
import { YEAR_PERIODS, type Year, yearAround, yearMonths } from '@/lib/calendar/year-of-months';
import { type Attainment, attainmentSeries } from '@/lib/kpi/attainment';
import { type ChannelMonth, channelMonth } from '@/lib/kpi/channels';
import type { PublicEvent } from '@/lib/kpi/stated';
import { type Volumes, volumes } from '@/lib/kpi/volumes';
import { readBooks } from '../books/read-books';
import { loadGapContext } from '../events/load-gap-context';
import { loadMeasures } from '../ledger/load-measures';
import type { Measure } from '../ledger/measure';
import { loadFigures } from '../months/load-figures';
import { type Freshness, freshnessOf } from './freshness';
import { before, effectiveDay, type Moment } from './moment';
import { monthsShown } from './months-shown';
import { monthsThereAre } from './months-there-are';
import { inSnapshot } from './snapshot';
import { submittedMonths } from './submitted-months';

/** One measure in a year: every point beside the one a year earlier. */
export type MeasureInYear = {
  readonly measure: Measure;
  /** The months of the year before and of the year itself: 24 points. */
  readonly months: readonly Attainment[];
  readonly year: Attainment;
  readonly yearBefore: Attainment;
  /** From the year's start to its last reported month, and the same months a year earlier; null without a month. */
  readonly toDate: Attainment | null;
  readonly toDateBefore: Attainment | null;
};

export type OverviewAnswer = {
  readonly year: Year;
  readonly measures: readonly MeasureInYear[];
  /** The months of the year before and of the year, and the two years whole. */
  readonly volumes: {
    readonly months: readonly ChannelMonth[];
    readonly year: Volumes;
    readonly yearBefore: Volumes;
  };
  readonly books: readonly Book[];
  /** What happened at 1823. */
  readonly events: readonly PublicEvent[];
  readonly asAt: Day;
  /** Of approved months, whatever else is shown. */
  readonly freshness: Freshness;
  /** Whether any month is shown at all. */
  readonly hasMonths: boolean;
  /** Whether submitted months without an approved figure are counted in. */
  readonly provisional: boolean;
  /** Which ones there are; none for whoever may not know of them. */
  readonly submitted: readonly Month[];
};

/**
 * Everything on the overview, from one state of the database: every measure in a year beside the year before, the
 * volumes, the books. Without a year: the one of the last reported month, else the last that a book prints figures for.
 *
 * @param asked `provisional` counts submitted months in that have no approved figure
 * @throws Forbidden when the person may not read this
 */
export function loadOverview(
  person: Person,
  asked: { readonly year: Year | null; readonly kind: Year['kind']; readonly provisional: boolean },
  moment: Moment,
): Promise<OverviewAnswer> {
  const { provisional } = asked;
  ensureMay(person, provisional ? 'read-submitted' : 'read-approved');
  return inSnapshot(async (db) => {
    const measures = await loadMeasures(db, before(moment));
    const there = await monthsThereAre(db, before(moment));
    const submitted = await submittedMonths(db, person, before(moment));
    const shown = monthsShown(there, provisional ? submitted : []);
    const year = asked.year ?? yearAround(asked.kind, shown?.last ?? lastPublished(measures, moment));
    const { from, to } = yearMonths(year);
    const start = addMonths(from, -12);
    const figures = await loadFigures(db, { from: start, to, before: before(moment), provisional });
    const context = await loadGapContext(db, moment);
    const { whole, toDate } = YEAR_PERIODS[year.kind];
    const lastMonth = [...figures.keys()].filter((month) => month >= from).at(-1) ?? null;
    const yearPeriods = [periodOf(whole, from), periodOf(whole, start)] as const;
    const toDatePeriods = lastMonth
      ? [periodOf(toDate, lastMonth), periodOf(toDate, addMonths(lastMonth, -12))]
      : [];
    return {
      year,
      measures: measures.map((measure): MeasureInYear => {
        const series = (periods: Parameters<typeof attainmentSeries>[1]) =>
          attainmentSeries({ ...measure, ...context, figures }, periods);
        const [thisYear, yearBefore] = series(yearPeriods);
        const [soFar = null, soFarBefore = null] = series(toDatePeriods);
        if (!thisYear || !yearBefore) throw new Error('a year has a point');
        return {
          measure,
          months: series(periodsIn('month', start, to)),
          year: thisYear,
          yearBefore,
          toDate: soFar,
          toDateBefore: soFarBefore,
        };
      }),
      volumes: {
        months: monthRange(start, to).map((month) => channelMonth(figures, month, context)),
        year: volumes(figures, yearPeriods[0]),
        yearBefore: volumes(figures, yearPeriods[1]),
      },
      books: await readBooks(db, before(moment)),
      events: context.events,
      asAt: context.today,
      freshness: freshnessOf(there, context.today, context.dueDay),
      hasMonths: shown !== null,
      provisional,
      submitted,
    };
  });
}

function lastPublished(measures: readonly Measure[], moment: Moment): Month {
  const years = measures.flatMap(({ published }) => published.map(({ year }) => year));
  return years.length > 0 ? monthOf(Math.max(...years), 12) : addMonths(monthOfDay(effectiveDay(moment)), -1);
}
