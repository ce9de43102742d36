import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import { monthOfDay } from '@/lib/calendar/day';
import { addMonths, type Month, monthOf } from '@/lib/calendar/month';
import type { By } from '@/lib/calendar/periods';
import type { Attainment } from '@/lib/kpi/attainment';
import type { Queryable } from '../database';
import { loadDueDays } from '../ledger/load-due-days';
import { loadMeasures } from '../ledger/load-measures';
import type { Measure } from '../ledger/measure';
import { firstAndLastMonth } from '../months/first-and-last';
import { attainmentOf } from './load-attainment';
import { before, effectiveDay, type Moment } from './moment';
import { inSnapshot } from './snapshot';

/** What the reader asked for; null where nothing (good) was asked. */
export type PageQuestion = { readonly from: Month | null; readonly to: Month | null; readonly by: By };

export type MeasurePageAnswer = {
  readonly measure: Measure;
  readonly measures: readonly Measure[];
  readonly range: { readonly from: Month; readonly to: Month; readonly by: By };
  readonly points: readonly Attainment[];
  /** The calendar years that a book prints a figure for, with their months. */
  readonly years: readonly Attainment[];
  readonly asAt: Day;
  /** The last month with an approved figure, and the first one after it whose return is awaited. */
  readonly lastMonth: Month | null;
  readonly awaited: { readonly month: Month; readonly due: Day; readonly overdue: boolean };
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
  ensureMay(person, 'read-approved');
  return inSnapshot(async (db) => {
    const measures = await loadMeasures(db, before(moment));
    const measure = measures.find((candidate) => candidate.id === id);
    if (!measure) return null;
    const reported = await firstAndLastMonth(db, before(moment));
    const range = {
      by: question.by,
      ...rangeFor(question, reported, measure, monthOfDay(effectiveDay(moment))),
    };
    const { points, asAt } = await attainmentOf(db, measure, { ...range, provisional: false }, moment);
    return {
      measure,
      measures,
      range,
      points,
      years: await publishedYears(db, measure, moment),
      asAt,
      lastMonth: reported?.last ?? null,
      awaited: await awaited(db, reported?.last ?? null, moment),
    };
  });
}

function rangeFor(
  asked: PageQuestion,
  reported: { first: Month; last: Month } | null,
  measure: Measure,
  running: Month,
): { from: Month; to: Month } {
  const years = measure.published.map((figure) => figure.year);
  const to =
    asked.to ??
    reported?.last ??
    (years.length > 0 ? monthOf(Math.max(...years), 12) : addMonths(running, -1));
  const usual = addMonths(to, -23);
  const earliest = reported ? reported.first : years.length > 0 ? monthOf(Math.min(...years), 1) : usual;
  const from = asked.from ?? (earliest > usual && earliest <= to ? earliest : usual);
  return { from: asked.to !== null && from > to ? usual : from, to };
}

async function publishedYears(
  db: Queryable,
  measure: Measure,
  moment: Moment,
): Promise<readonly Attainment[]> {
  const years = measure.published.map((figure) => figure.year);
  if (years.length === 0) return [];
  const range = { from: monthOf(Math.min(...years), 1), to: monthOf(Math.max(...years), 12) };
  const answer = await attainmentOf(
    db,
    measure,
    { ...range, by: 'calendar-year', provisional: false },
    moment,
  );
  return answer.points.filter((point) => point.published !== null);
}

async function awaited(db: Queryable, last: Month | null, moment: Moment) {
  const today = effectiveDay(moment);
  const month = last === null ? addMonths(monthOfDay(today), -1) : addMonths(last, 1);
  const due = (await loadDueDays(db, before(moment)))(month);
  return { month, due, overdue: due < today };
}
