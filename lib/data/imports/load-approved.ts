import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import { departmentsPrinted, monthsPrinted, type PrintedTable } from '@/lib/imports/print/entry-rows';
import { writeAudit } from '../audit/write-audit';
import { database } from '../database';
import { loadDepartmentsFigures } from '../departments/load-departments-figures';
import { knownBefore } from '../known-by';
import { type CountsRow, countsOfRow } from '../months/counts-row';
import type { ImportKind } from './import-types';

/** Which months; both included. */
export type ApprovedRange = { readonly from: Month; readonly to: Month };

/**
 * What was last approved of each month, in the form of a file to be imported: importing it changes nothing. Illustrative
 * months are none of ours, and stay out. That it was taken away is written down.
 *
 * @throws Forbidden
 */
export async function exportApproved(
  person: Person,
  kind: ImportKind,
  { from, to }: ApprovedRange,
  now: Date,
): Promise<PrintedTable> {
  ensureMay(person, 'read-approved');
  const table = kind === 'months' ? await months({ from, to }) : await departments({ from, to });
  const subject = `file /imports/export/${kind}?from=${from}&to=${to}`;
  await writeAudit(database(), { kind: 'exported', subject, personId: person.id }, now);
  return table;
}

async function months({ from, to }: ApprovedRange): Promise<PrintedTable> {
  const rows = await database().$queryRaw<(CountsRow & { month_name: string; note: string })[]>`
    SELECT DISTINCT ON (month) *, to_char(month, 'YYYY-MM') AS month_name FROM month_revision
    WHERE month BETWEEN ${`${from}-01`}::date AND ${`${to}-01`}::date AND action IN ('approved', 'loaded')
    ORDER BY month, revision DESC`;
  return monthsPrinted(
    rows.map((row) => ({ month: row.month_name as Month, counts: countsOfRow(row), note: row.note })),
  );
}

async function departments(range: ApprovedRange): Promise<PrintedTable> {
  const asked = { ...range, before: knownBefore(null), provisional: false };
  const figures = await loadDepartmentsFigures(database(), asked);
  return departmentsPrinted(
    [...figures.values()].flatMap(({ month, rows }) => rows.map((row) => ({ ...row, month }))),
  );
}
