import 'server-only';
import { type Month, parseMonth } from '@/lib/calendar/month';
import type { StoredEntry } from '@/lib/imports/decide-import';
import type { Counts } from '@/lib/kpi/counts';
import { stateAfter } from '@/lib/returns/month-return';
import type { Comments, ReturnAction } from '@/lib/returns/revision';
import type { Queryable } from '../database';
import { type CountsRow, countsOfRow } from './counts-row';

/** A month's chain as an import needs it: where it stands now, and the counts of every revision. */
export type StoredMonthRecord = {
  readonly state: StoredEntry['state'];
  readonly revision: number;
  readonly counts: Counts;
  readonly comments: Comments;
  readonly note: string;
  readonly history: readonly Counts[];
};

type Row = CountsRow & {
  month_name: string;
  revision: number;
  action: ReturnAction;
  comments: Comments;
  note: string;
};

/** The chains of the given months; a month without a revision isn't among them. */
export async function loadStoredMonths(
  db: Queryable,
  months: readonly Month[],
): Promise<ReadonlyMap<Month, StoredMonthRecord>> {
  const days = months.map((month) => `${month}-01`);
  const rows = await db.$queryRaw<Row[]>`
    SELECT *, to_char(month, 'YYYY-MM') AS month_name FROM month_revision
    WHERE month = ANY (${days}::date[]) ORDER BY month, revision`;
  const records = new Map<Month, StoredMonthRecord>();
  for (const row of rows) {
    const month = parseMonth(row.month_name);
    if (!month) continue;
    const counts = countsOfRow(row);
    records.set(month, {
      state: stateAfter(row.action),
      revision: row.revision,
      counts,
      comments: row.comments,
      note: row.note,
      history: [...(records.get(month)?.history ?? []), counts],
    });
  }
  return records;
}
