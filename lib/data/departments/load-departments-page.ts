import 'server-only';
import { ensureMay, may } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { type Day, monthOfDay } from '@/lib/calendar/day';
import { addMonths, type Month } from '@/lib/calendar/month';
import { type By, type Period, periodsIn } from '@/lib/calendar/periods';
import type { Department } from '@/lib/departments/department';
import type { ContactKind } from '@/lib/departments/department-counts';
import {
  type ComparedWith,
  comparedPeriod,
  type DepartmentsChange,
  departmentsChange,
  isComplete,
} from '@/lib/departments/departments-change';
import { type DepartmentsPeriod, departmentsPeriod } from '@/lib/departments/departments-period';
import type { PublicEvent } from '@/lib/kpi/stated';
import type { Queryable } from '../database';
import { loadMeasures } from '../ledger/load-measures';
import type { Measure } from '../ledger/measure';
import { before, effectiveDay, type Moment } from '../reads/moment';
import { monthsShown } from '../reads/months-shown';
import { inSnapshot } from '../reads/snapshot';
import { readEvents } from '../stated/read-events';
import { loadDepartmentNames } from './load-department-names';
import { loadDepartmentsFigures } from './load-departments-figures';
import { type DepartmentsMonth, loadDepartmentsMonths } from './load-departments-months';
import { readDepartments } from './read-departments';

/** What the reader asked for; null where nothing (good) was asked. */
export type DepartmentsQuestion = {
  readonly from: Month | null;
  readonly to: Month | null;
  readonly by: By;
  readonly kinds: readonly ContactKind[];
  readonly compared: ComparedWith;
  readonly provisional: boolean;
};

export type DepartmentsAnswer = {
  readonly measures: readonly Measure[];
  readonly range: { readonly from: Month; readonly to: Month; readonly by: By };
  readonly departments: readonly Department[];
  readonly periods: readonly DepartmentsPeriod[];
  /** The latest whole period, or else the latest with any month, beside the one it is held against; null where there is none. */
  readonly change: DepartmentsChange | null;
  readonly hasMonths: boolean;
  /** What happened at 1823, the earliest first. */
  readonly events: readonly PublicEvent[];
  readonly provisional: boolean;
  /** Submitted months without anything approved; none for whoever may not know of them. */
  readonly submitted: readonly Month[];
  /** The months of the last year and those with counts, for who enters them; null for everybody else. */
  readonly months: readonly DepartmentsMonth[] | null;
  readonly names: ReadonlyMap<string, string | null>;
  readonly asAt: Day;
};

/**
 * Contacts by department in every period with a month in the range, and who drives the change of the latest one. Without a
 * range: the last 24 months up to the last one reported.
 *
 * @throws Forbidden
 */
export function loadDepartmentsPage(
  person: Person,
  question: DepartmentsQuestion,
  moment: Moment,
): Promise<DepartmentsAnswer> {
  const { provisional, by, kinds, compared } = question;
  ensureMay(person, provisional ? 'read-submitted' : 'read-approved');
  return inSnapshot(async (db) => {
    const [known, today] = [before(moment), effectiveDay(moment)];
    const mayEnter = may(person, 'read-submitted');
    const submitted = mayEnter ? await readSubmitted(db, known) : [];
    const shown = monthsShown(await readSpan(db, known), provisional ? submitted : []);
    const range = { ...rangeFor(question, shown, monthOfDay(today)), by };
    const periods = periodsIn(by, range.from, range.to);
    const departments = await readDepartments(db, known);
    const compares = periods.map((period) => comparedPeriod(period, compared));
    const months = [...periods, ...compares].flatMap(({ from, to }) => [from, to]).toSorted();
    const whole = { from: months[0] ?? range.from, to: months.at(-1) ?? range.to };
    const figures = await loadDepartmentsFigures(db, { ...whole, before: known, provisional });
    // A merger is told in the periods that it has come to, and not before.
    const madeOf = (period: Period, upTo: Month) =>
      departmentsPeriod(figures, period, { departments, kinds, upTo });
    const made = periods.map((period) => madeOf(period, period.to));
    const focus = made.findLast(isComplete) ?? made.findLast(({ monthsReported }) => monthsReported > 0);
    const running = monthOfDay(today);
    return {
      measures: await loadMeasures(db, known),
      range,
      departments,
      periods: made,
      change:
        focus === undefined
          ? null
          : departmentsChange(madeOf(comparedPeriod(focus.period, compared), focus.period.to), focus),
      hasMonths: shown !== null,
      events: await readEvents(db, known),
      provisional,
      submitted,
      months: mayEnter
        ? await loadDepartmentsMonths(db, { from: addMonths(running, -12), to: running }, known)
        : null,
      names: mayEnter ? await loadDepartmentNames(db) : new Map(),
      asAt: today,
    };
  });
}

/** The first and the last month with something approved; null where there is none. */
async function readSpan(db: Queryable, known: Date) {
  const [row] = await db.$queryRaw<{ first: string | null; last: string | null }[]>`
    SELECT to_char(min(month), 'YYYY-MM') AS first, to_char(max(month), 'YYYY-MM') AS last
    FROM department_revision WHERE action IN ('approved', 'loaded') AND known_at < ${known}`;
  return row?.first && row.last ? { first: row.first as Month, last: row.last as Month } : null;
}

async function readSubmitted(db: Queryable, known: Date): Promise<readonly Month[]> {
  const rows = await db.$queryRaw<{ month_name: string }[]>`
    SELECT to_char(month, 'YYYY-MM') AS month_name FROM (
      SELECT month, (array_agg(action ORDER BY revision DESC))[1] AS last,
        bool_or(action IN ('approved', 'loaded')) AS approved
      FROM department_revision WHERE known_at < ${known} GROUP BY month) known
    WHERE last = 'submitted' AND NOT approved ORDER BY month`;
  return rows.map(({ month_name }) => month_name as Month);
}

function rangeFor(
  asked: Pick<DepartmentsQuestion, 'from' | 'to'>,
  there: { readonly first: Month; readonly last: Month } | null,
  running: Month,
): { readonly from: Month; readonly to: Month } {
  const to = asked.to ?? there?.last ?? addMonths(running, -1);
  const usual = addMonths(to, -23);
  const earliest = there?.first ?? usual;
  const from = asked.from ?? (earliest > usual && earliest <= to ? earliest : usual);
  // A first month that was asked for alone may lie behind the usual last one.
  return { from, to: from > to ? addMonths(from, 11) : to };
}
