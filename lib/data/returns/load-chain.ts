import 'server-only';
import type { Month } from '@/lib/calendar/month';
import { COUNT_CODES } from '@/lib/kpi/counts';
import type { Chain, Comments, ReturnAction } from '@/lib/returns/revision';
import type { Queryable } from '../database';
import { Prisma } from '../generated/client';
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

/** What is read of a revision; the codes of the catalogue are the names of its columns. */
const COLUMNS = Prisma.raw(
  `revision, action, ${COUNT_CODES.join(', ')}, suspended, comments, note, reason, source_file, author_id, known_at`,
);

/** The revisions of a month that were known before an instant, the oldest first. */
export async function loadChain(db: Queryable, month: Month, before: Date): Promise<Chain> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM month_revision
    WHERE month = ${`${month}-01`}::date AND known_at < ${before} ORDER BY revision`;
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
