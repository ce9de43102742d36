import 'server-only';
import type { Book } from '@/lib/budget/book';
import type { Day } from '@/lib/calendar/day';
import { hongKongMonth } from '@/lib/calendar/hong-kong';
import { type Month, monthOf, monthRange, yearOf } from '@/lib/calendar/month';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import type { PublicEvent } from '@/lib/kpi/stated';
import type { Suspension } from '@/lib/kpi/suspension';
import { type CorResult, corFacts } from '@/lib/reports/cor/make-cor-facts';
import { type MonthlyFacts, monthlyFacts } from '@/lib/reports/monthly/monthly-facts';
import { returnFacts } from '@/lib/reports/monthly/return-facts';
import type { ReportMeasure } from '@/lib/reports/report-measure';
import { readBooks } from '../books/read-books';
import type { Queryable } from '../database';
import { loadGapContext } from '../events/load-gap-context';
import { loadMeasures } from '../ledger/load-measures';
import { loadFigures } from '../months/load-figures';
import { before, type Moment } from '../reads/moment';
import { type Links, loadLinks } from '../returns/load-links';

/** All that reports are worked out from, as it was known at one moment. */
export type ReportInputs = {
  readonly asAt: Day;
  readonly knownAt: Date;
  readonly measures: readonly ReportMeasure[];
  readonly books: readonly Book[];
  readonly events: readonly PublicEvent[];
  readonly suspensions: readonly Suspension[];
  readonly chains: Links;
  readonly dueDay: (month: Month) => Day;
};

/**
 * All that reports are worked out from but the months' figures, from one state of the database.
 *
 * @param now the clock; as at a day gone by, the last moment of that day counts
 */
export async function loadReportInputs(db: Queryable, moment: Moment, now: Date): Promise<ReportInputs> {
  const known = before(moment);
  const chains = await loadLinks(db, known);
  // What was recorded since the clock was read, a moment ago, is among it.
  const last = Math.max(
    now.getTime(),
    ...[...chains.values()].map((chain) => chain.at(-1)?.at.getTime() ?? 0),
  );
  const { today, dueDay, events, suspensions } = await loadGapContext(db, moment);
  return {
    asAt: today,
    knownAt: known < now ? new Date(known.getTime() - 1) : new Date(last),
    measures: await loadMeasures(db, known),
    books: await readBooks(db, known),
    events,
    suspensions,
    chains,
    dueDay,
  };
}

/** The approved figures of some months; with `provisional` also submitted ones of months that have no approved figure. */
export function loadReportFigures(
  db: Queryable,
  moment: Moment,
  months: { readonly from: Month; readonly to: Month },
  provisional: boolean,
): Promise<MonthFigures> {
  return loadFigures(db, { ...months, before: before(moment), provisional });
}

/** The facts of a month's report, with these figures. */
export function monthlyFactsOf(
  { knownAt, chains, ...inputs }: ReportInputs,
  figures: MonthFigures,
  month: Month,
  state: MonthlyFacts['state'],
): MonthlyFacts {
  const months = monthRange(monthOf(yearOf(month), 1), month);
  const on = { today: inputs.asAt, running: hongKongMonth(knownAt) };
  const returns = returnFacts(months, chains, inputs.dueDay, on);
  return monthlyFacts({ ...inputs, month, state, knownAt: knownAt.toISOString(), figures, returns });
}

/** The facts of a Controlling Officer’s Report table, with these figures, or what is missing. */
export function corFactsOf(
  { asAt, knownAt, measures, books, dueDay, suspensions }: ReportInputs,
  figures: MonthFigures,
  year: number,
): CorResult {
  return corFacts({
    year,
    asAt,
    knownAt: knownAt.toISOString(),
    measures,
    figures,
    dueDay,
    suspensions,
    today: asAt,
    books,
  });
}
