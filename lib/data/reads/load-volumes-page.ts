import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Book } from '@/lib/budget/book';
import { type Day, monthOfDay } from '@/lib/calendar/day';
import { addMonths, type Month, monthOf } from '@/lib/calendar/month';
import { type By, type Period, periodOf, periodsIn } from '@/lib/calendar/periods';
import { type PeriodCounts, periodCounts } from '@/lib/kpi/period-counts';
import type { PublicEvent } from '@/lib/kpi/stated';
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

/** What the reader asked for; null where nothing (good) was asked. */
type VolumesQuestion = {
  readonly from: Month | null;
  readonly to: Month | null;
  readonly by: By;
  /** Whether submitted months without an approved figure are counted in. */
  readonly provisional: boolean;
};

export type VolumesPageAnswer = {
  readonly measures: readonly Measure[];
  readonly range: { readonly from: Month; readonly to: Month; readonly by: By };
  readonly periods: readonly PeriodCounts[];
  /** The calendar years that lie within the range from their January to their December. */
  readonly years: readonly PeriodCounts[];
  /** The calendar years that a book states volumes of. */
  readonly statedYears: readonly PeriodCounts[];
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
 * Every count in every period with a month in the range, and what books state of them, from one state of the database.
 * Without a range: the last 24 months up to the last one reported, beginning with the first one there is; without any
 * month, the years that books state volumes of.
 *
 * @throws Forbidden when the person may not read this
 */
export function loadVolumesPage(
  person: Person,
  question: VolumesQuestion,
  moment: Moment,
): Promise<VolumesPageAnswer> {
  const { provisional } = question;
  ensureMay(person, provisional ? 'read-submitted' : 'read-approved');
  return inSnapshot(async (db) => {
    const [known, today] = [before(moment), effectiveDay(moment)];
    const there = await monthsThereAre(db, known);
    const submitted = await submittedMonths(db, person, known);
    const shown = monthsShown(there, provisional ? submitted : []);
    const books = await readBooks(db, known);
    const stated = yearsStated(books);
    const range = { ...rangeFor(question, shown, stated, monthOfDay(today)), by: question.by };
    const context = await loadGapContext(db, moment);
    const periodsOf = {
      periods: periodsIn(range.by, range.from, range.to),
      years: periodsIn('calendar-year', range.from, range.to).filter(
        ({ from, to }) => from >= range.from && to <= range.to,
      ),
      statedYears: stated.map((year) => periodOf('calendar-year', monthOf(year, 1))),
    };
    const whole = spanOf(Object.values(periodsOf).flat(), range);
    const figures = await loadFigures(db, { ...whole, before: known, provisional });
    return {
      measures: await loadMeasures(db, known),
      range,
      periods: periodCounts(figures, periodsOf.periods, context),
      years: periodCounts(figures, periodsOf.years, context),
      statedYears: periodCounts(figures, periodsOf.statedYears, context),
      books,
      events: context.events,
      asAt: today,
      freshness: freshnessOf(there, today, context.dueDay),
      hasMonths: shown !== null,
      provisional,
      submitted,
    };
  });
}

/** The months from the first to the last of any of these periods. */
function spanOf(periods: readonly Period[], range: Span): Span {
  const from = [range, ...periods].map((span) => span.from).sort()[0] ?? range.from;
  const to =
    [range, ...periods]
      .map((span) => span.to)
      .sort()
      .at(-1) ?? range.to;
  return { from, to };
}

type Span = { readonly from: Month; readonly to: Month };

/** The calendar years of which the books state a volume, each once, in order. */
function yearsStated(books: readonly Book[]): readonly number[] {
  const years = books
    .flatMap(({ figures }) => figures)
    .flatMap(({ subject }) => (subject.kind === 'volume' ? [subject.year] : []));
  return [...new Set(years)].sort((a, b) => a - b);
}

function rangeFor(
  asked: VolumesQuestion,
  there: { readonly first: Month; readonly last: Month } | null,
  stated: readonly number[],
  running: Month,
): Span {
  const [first, last] = [stated[0], stated.at(-1)];
  const to = asked.to ?? there?.last ?? (last ? monthOf(last, 12) : addMonths(running, -1));
  const usual = addMonths(to, -23);
  const earliest = there?.first ?? (first ? monthOf(first, 1) : usual);
  const from = asked.from ?? (earliest > usual && earliest <= to ? earliest : usual);
  // A first month that was asked for alone may lie behind the usual last one.
  return { from, to: from > to ? addMonths(from, 11) : to };
}
