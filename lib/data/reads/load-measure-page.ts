import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { type Day, monthOfDay } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { addMonths, type Month, yearOf } from '@/lib/calendar/month';
import { type By, type Period, periodsIn } from '@/lib/calendar/periods';
import { type Attainment, type AttainmentInput, attainment, attainmentSeries } from '@/lib/kpi/attainment';
import { type SameMonths, sameMonths, sameMonthsBefore } from '@/lib/kpi/same-months';
import type { PublicEvent } from '@/lib/kpi/stated';
import { type Plan, planFor } from '@/lib/kpi/target';
import { type Variant, variantsOf } from '@/lib/kpi/variants';
import { heldBooks } from '../books/held-books';
import { loadGapContext } from '../events/load-gap-context';
import { loadMeasures } from '../ledger/load-measures';
import type { Measure } from '../ledger/measure';
import { loadFigures } from '../months/load-figures';
import { type Freshness, freshnessOf } from './freshness';
import { latestComplete, rangeFor, soFarPeriods, yearsOf } from './measure-periods';
import { before, effectiveDay, type Moment } from './moment';
import { monthsShown } from './months-shown';
import { monthsThereAre } from './months-there-are';
import { inSnapshot } from './snapshot';
import { submittedMonths } from './submitted-months';

/** What the reader asked for; null where nothing (good) was asked. */
export type PageQuestion = {
  readonly from: Month | null;
  readonly to: Month | null;
  readonly by: By;
  /** The period whose variants are asked for; null: the latest complete one. */
  readonly chosen: Period | null;
  /** Whether submitted months without an approved figure are counted in. */
  readonly provisional: boolean;
};

export type MeasurePageAnswer = Freshness & {
  readonly measure: Measure;
  readonly measures: readonly Measure[];
  /** The books of Estimates that are held. */
  readonly books: readonly FinancialYear[];
  readonly range: { readonly from: Month; readonly to: Month; readonly by: By };
  readonly points: readonly Attainment[];
  /** By the name of a to-date period: the same months of the year before. Empty for other kinds. */
  readonly sameMonths: ReadonlyMap<string, SameMonths>;
  /** The calendar years that a book prints a figure or a plan for, and those before a plan, with their months. */
  readonly years: readonly Attainment[];
  /** The year of the last month, as far as it is reported; null without any month. */
  readonly soFar: SoFar | null;
  /** The service level's variants in the chosen period; none for other measures, or where no period has a value. */
  readonly variants: readonly Variant[];
  /** What happened at 1823. */
  readonly events: readonly PublicEvent[];
  readonly asAt: Day;
  /** Whether any month is shown at all. */
  readonly hasMonths: boolean;
  /** Whether submitted months without an approved figure are counted in. */
  readonly provisional: boolean;
  /** Which ones there are; none for whoever may not know of them. */
  readonly submitted: readonly Month[];
};

/** A year from its start to its last reported month. */
export type SoFar = {
  readonly toDate: Attainment;
  readonly sameMonths: SameMonths;
  readonly rolling: Attainment;
  /** Of a calendar year only. */
  readonly plan: Plan | null;
};

/**
 * Everything on the page of one measure, from one state of the database; null where there is no such measure.
 * Without a range: the last 24 months up to the last one reported, beginning with a year or with the first month
 * there is; without any month, the years that books print figures for.
 *
 * @throws Forbidden when the person may not read this
 */
export function loadMeasurePage(
  person: Person,
  id: string,
  question: PageQuestion,
  moment: Moment,
): Promise<MeasurePageAnswer | null> {
  const { provisional } = question;
  ensureMay(person, provisional ? 'read-submitted' : 'read-approved');
  return inSnapshot(async (db) => {
    const measures = await loadMeasures(db, before(moment));
    const measure = measures.find((candidate) => candidate.id === id);
    if (!measure) return null;
    const there = await monthsThereAre(db, before(moment));
    const submitted = await submittedMonths(db, person, before(moment));
    const shown = monthsShown(there, provisional ? submitted : []);
    const today = effectiveDay(moment);
    const range = { by: question.by, ...rangeFor(question, shown, measure, monthOfDay(today)) };
    const periods = periodsIn(range.by, range.from, range.to);
    const years = yearsOf(measure);
    const soFar = shown && soFarPeriods(shown.last, range.by);
    const asked = [...periods, ...years, ...(soFar ?? []), ...(question.chosen ? [question.chosen] : [])];
    const figures = await loadFigures(db, {
      from: earliest(asked.map((period) => sameMonthsBefore(period).from)) ?? range.from,
      to: latest(asked.map(({ to }) => to)) ?? range.to,
      before: before(moment),
      provisional,
    });
    const context = await loadGapContext(db, moment);
    const input = { ...measure, ...context, figures };
    const points = attainmentSeries(input, periods);
    const chosen = question.chosen ?? latestComplete(points);
    return {
      ...freshnessOf(there, today, context.dueDay),
      measure,
      measures,
      books: await heldBooks(db, before(moment)),
      range,
      points,
      sameMonths: new Map(range.by.endsWith('to-date') ? besideTheYearBefore(input, points) : []),
      years: attainmentSeries(input, years),
      soFar: soFar && soFarOf(input, soFar),
      variants: chosen ? variantsOf(measure.id, input, chosen) : [],
      events: context.events,
      asAt: today,
      hasMonths: shown !== null,
      provisional,
      submitted,
    };
  });
}

function soFarOf(input: AttainmentInput, [year, rolling]: readonly [Period, Period]): SoFar {
  const toDate = attainment(input, year);
  return {
    toDate,
    sameMonths: sameMonths(toDate, attainment(input, sameMonthsBefore(year))),
    rolling: attainment(input, rolling),
    plan: year.by === 'year-to-date' ? planFor(input.plans, yearOf(year.to)) : null,
  };
}

function besideTheYearBefore(input: AttainmentInput, points: readonly Attainment[]): [string, SameMonths][] {
  const earlier = attainmentSeries(
    input,
    points.map(({ period }) => sameMonthsBefore(period)),
  );
  const byMonth = new Map(earlier.map((point) => [point.period.to, point]));
  return points.flatMap((point): [string, SameMonths][] => {
    const beside = byMonth.get(addMonths(point.period.to, -12));
    return beside ? [[point.period.name, sameMonths(point, beside)]] : [];
  });
}

function earliest(months: readonly Month[]): Month | null {
  return months.reduce<Month | null>((a, b) => (a === null || b < a ? b : a), null);
}

function latest(months: readonly Month[]): Month | null {
  return months.reduce<Month | null>((a, b) => (a === null || b > a ? b : a), null);
}
