import 'server-only';
import type { Month } from '@/lib/calendar/month';
import type { Chain, Comments, ReturnAction } from '@/lib/returns/revision';
import type { Queryable } from '../database';
import { type CountsRow, countsOfRow } from '../months/counts-row';

type Row = CountsRow & {
  revision: number;
  action: ReturnAction;
  comments: Comments;
  note: string;
  reason: string | null;
  source_file: string | null;
  author_id: string;
  known_at: Date;
};

/** The revisions of a month that were known before an instant, the oldest first. */
export async function loadChain(db: Queryable, month: Month, before: Date): Promise<Chain> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM month_revision WHERE month = ${`${month}-01`}::date AND known_at < ${before} ORDER BY revision`;
  return rows.map((row) => ({
    month,
    revision: row.revision,
    action: row.action,
    counts: countsOfRow(row),
    comments: row.comments,
    note: row.note,
    reason: row.reason,
    file: row.source_file,
    authorId: row.author_id,
    at: row.known_at,
  }));
}
