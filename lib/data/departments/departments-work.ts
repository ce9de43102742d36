import 'server-only';
import type { Month } from '@/lib/calendar/month';
import { changesOf, checkEntries } from '@/lib/departments/check-entries';
import type { Queryable } from '../database';
import { knownBefore } from '../known-by';
import type { ProposalWork } from '../proposals/work';
import { readDepartments } from './read-departments';

/** As much as stands in a line of the list of proposals. */
const LONGEST_SUBJECT = 200;

/** Departments as they are proposed: new ones, other names, another end, a merger. */
export const departmentsWork: ProposalWork<'departments'> = {
  subject: ({ entries }) => {
    const codes = entries.map(({ code }) => code).join(', ');
    return codes.length <= LONGEST_SUBJECT ? codes : `${codes.slice(0, LONGEST_SUBJECT - 2)} …`;
  },
  problems: async (tx, { entries }, { reason }) => {
    const departments = await readDepartments(tx, knownBefore(null));
    const found = checkEntries(entries, { departments, counted: await readCounted(tx), reason });
    return found.map(({ department, code, value, facts }) => ({ place: department, code, value, facts }));
  },
  effects: async (tx, { entries }) => {
    const counted = await readCounted(tx);
    const changes = changesOf(entries, await readDepartments(tx, knownBefore(null)));
    return async () => ({
      kind: 'departments',
      entries: changes.map(({ before, after }) => {
        const months = counted.get(after.code) ?? [];
        return { before, after, months: months.length, lastMonth: months.at(-1) ?? null };
      }),
    });
  },
  write: async (tx, { entries }, { proposalId, authorId, knownAt, reason }) => {
    const changes = changesOf(entries, await readDepartments(tx, knownBefore(null)));
    const versions = await readVersions(tx);
    await tx.department.createMany({
      data: changes.filter(({ before }) => before === null).map(({ after: { code } }) => ({ code })),
    });
    await tx.departmentState.createMany({
      data: changes.map(({ after: { code, name, from, to, successor } }) => ({
        department: code,
        version: (versions.get(code) ?? 0) + 1,
        nameEn: name.en,
        nameZhHant: name['zh-Hant'],
        nameZhHans: name['zh-Hans'],
        fromMonth: firstDay(from),
        toMonth: to && firstDay(to),
        successor,
        reason,
        knownAt,
        authorId,
        proposalId,
      })),
    });
  },
};

function firstDay(month: Month): Date {
  return new Date(`${month}-01T00:00:00Z`);
}

async function readVersions(db: Queryable): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ department: string; version: number }[]>`
    SELECT department, max(version) AS version FROM department_state GROUP BY department`;
  return new Map(rows.map(({ department, version }) => [department, version]));
}

/** The months of which counts are there, by department, in order: those that stand there now, and those that readers see. */
async function readCounted(db: Queryable): Promise<ReadonlyMap<string, readonly Month[]>> {
  const rows = await db.$queryRaw<{ department: string; month_name: string }[]>`
    WITH content AS (
      SELECT month, max(revision) AS revision FROM department_revision
      WHERE action IN ('saved', 'loaded') GROUP BY month
      UNION
      SELECT approved.month, max(said.revision) FROM (
        SELECT month, max(revision) AS revision FROM department_revision
        WHERE action IN ('approved', 'loaded') GROUP BY month) AS approved
      JOIN department_revision said ON said.month = approved.month AND said.revision <= approved.revision
        AND said.action IN ('saved', 'loaded')
      GROUP BY approved.month)
    SELECT DISTINCT c.department, to_char(c.month, 'YYYY-MM') AS month_name
    FROM department_count c JOIN content USING (month, revision) ORDER BY month_name`;
  const counted = new Map<string, Month[]>();
  for (const { department, month_name } of rows) {
    const months = counted.get(department) ?? [];
    months.push(month_name as Month);
    counted.set(department, months);
  }
  return counted;
}
