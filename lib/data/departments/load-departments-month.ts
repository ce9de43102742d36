import 'server-only';
import { ensureMay, may } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { DepartmentsContext, DepartmentsFinding } from '@/lib/departments/check-departments';
import type { DepartmentsRevision } from '@/lib/departments/department-counts';
import type { PublicEvent } from '@/lib/kpi/stated';
import { type MonthReturn, returnOf } from '@/lib/returns/month-return';
import type { Chain } from '@/lib/returns/revision';
import { knownBefore } from '../known-by';
import { before, effectiveDay, type Moment } from '../reads/moment';
import { inSnapshot } from '../reads/snapshot';
import { loadFourEyes } from '../returns/load-four-eyes';
import { readEvents } from '../stated/read-events';
import { type DepartmentsDraft, readDepartmentsDraft } from './departments-draft';
import { loadDepartmentNames } from './load-department-names';
import { loadDepartmentsChain } from './load-departments-chain';
import { loadDepartmentsContext } from './load-departments-context';
import { loadOpenFindings } from './load-open-findings';

/** Everything about one month's counts by department. */
export type DepartmentsMonthAnswer = {
  readonly of: MonthReturn<DepartmentsRevision>;
  readonly chain: Chain<DepartmentsRevision>;
  readonly names: ReadonlyMap<string, string | null>;
  /** Every department as it is known, and what the month's own return says. */
  readonly context: DepartmentsContext;
  /** What keeps what stands there from being submitted and approved; none where nothing is saved. */
  readonly open: readonly DepartmentsFinding[];
  /** What happened at 1823, as it is known. */
  readonly events: readonly PublicEvent[];
  /** What whoever asks has typed and not saved; null as at an earlier day. */
  readonly draft: DepartmentsDraft | null;
  /** Whether somebody could approve what another one enters, and what is typed of this month. */
  readonly fourEyes: boolean;
  readonly asAt: Day;
};

/**
 * One month's counts by department with their history, from one state of the database.
 *
 * @throws Forbidden
 */
export function loadDepartmentsMonth(
  person: Person,
  month: Month,
  moment: Moment,
): Promise<DepartmentsMonthAnswer> {
  ensureMay(person, 'read-submitted');
  const known = before(moment);
  return inSnapshot(async (db) => {
    const chain = await loadDepartmentsChain(db, month, known);
    const of = returnOf(month, chain);
    const context = await loadDepartmentsContext(db, month, known);
    const types = may(person, 'enter-month') && moment.asAt === null;
    return {
      of,
      chain,
      names: await loadDepartmentNames(db),
      context,
      open: of.last === null ? [] : await loadOpenFindings(db, month, of.last, { chain, context }),
      events: await readEvents(db, known),
      draft: types ? await readDepartmentsDraft(db, person, month) : null,
      fourEyes: await loadFourEyes(db, of.typedBy),
      asAt: effectiveDay(moment),
    };
  });
}

/**
 * The revisions of a month's counts by department, and what they are held against now.
 *
 * @throws Forbidden
 */
export function loadDepartmentsChainFor(
  person: Person,
  month: Month,
): Promise<Pick<DepartmentsMonthAnswer, 'chain' | 'names' | 'context'>> {
  ensureMay(person, 'read-submitted');
  return inSnapshot(async (db) => ({
    chain: await loadDepartmentsChain(db, month, knownBefore(null)),
    names: await loadDepartmentNames(db),
    context: await loadDepartmentsContext(db, month),
  }));
}
