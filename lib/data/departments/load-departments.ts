import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { type By, type Period, periodsIn } from '@/lib/calendar/periods';
import { answersIn, type Department } from '@/lib/departments/department';
import { CONTACT_KINDS, type ContactKind } from '@/lib/departments/department-counts';
import { type DepartmentsSum, departmentsPeriod } from '@/lib/departments/departments-period';
import type { Standing } from '@/lib/kpi/standing';
import { before, effectiveDay, type Moment } from '../reads/moment';
import { inSnapshot } from '../reads/snapshot';
import { loadDepartmentsFigures } from './load-departments-figures';
import { readDepartments } from './read-departments';

/**
 * The departments there are, whatever months they are of.
 *
 * @throws Forbidden
 */
export function loadDepartments(
  person: Person,
  moment: Moment,
): Promise<{ readonly departments: readonly Department[]; readonly asAt: Day }> {
  ensureMay(person, 'read-approved');
  return inSnapshot(async (db) => ({
    departments: await readDepartments(db, before(moment)),
    asAt: effectiveDay(moment),
  }));
}

/** The counts of one department and kind in a period. */
export type DepartmentPoint = {
  readonly period: Period;
  readonly department: Department;
  readonly kind: ContactKind;
  readonly sum: DepartmentsSum;
  /** Of the months of the period in which 1823 answers for it. */
  readonly monthsReported: number;
  readonly monthsExpected: number;
  readonly standing: Standing | null;
};

/**
 * The counts of every department in every period with a month in the range, each department as itself, enquiries and
 * complaints apart. A department is listed in the periods in which 1823 answers for it.
 *
 * @throws Forbidden when the person may not read this
 */
export function loadDepartmentPoints(
  person: Person,
  range: { readonly from: Month; readonly to: Month; readonly by: By; readonly provisional: boolean },
  moment: Moment,
): Promise<{ readonly points: readonly DepartmentPoint[]; readonly asAt: Day }> {
  ensureMay(person, range.provisional ? 'read-submitted' : 'read-approved');
  const periods = periodsIn(range.by, range.from, range.to);
  return inSnapshot(async (db) => {
    const departments = await readDepartments(db, before(moment));
    const figures = await loadDepartmentsFigures(db, {
      from: periods[0]?.from ?? range.from,
      to: periods.at(-1)?.to ?? range.to,
      before: before(moment),
      provisional: range.provisional,
    });
    const points = periods.flatMap((period) =>
      departments.flatMap((department): readonly DepartmentPoint[] => {
        const months = period.months.filter((month) => answersIn(department, month));
        if (months.length === 0) return [];
        // Its own months alone, and nobody else's counts.
        const own = new Map(
          months.flatMap((month) => {
            const figure = figures.get(month);
            if (figure === undefined) return [];
            return [
              [month, { ...figure, rows: figure.rows.filter((row) => row.department === department.code) }],
            ];
          }),
        );
        return CONTACT_KINDS.map((kind) => {
          const of = { departments: [department], kinds: [kind], upTo: period.to };
          const { total, monthsReported, standing } = departmentsPeriod(own, period, of);
          return {
            period,
            department,
            kind,
            sum: total,
            monthsReported,
            monthsExpected: months.length,
            standing,
          };
        });
      }),
    );
    return { points, asAt: effectiveDay(moment) };
  });
}
