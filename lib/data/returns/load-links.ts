import 'server-only';
import { type Month, parseMonth } from '@/lib/calendar/month';
import type { ChainLink, ReturnAction } from '@/lib/returns/revision';
import type { Queryable } from '../database';

export type Links = ReadonlyMap<Month, readonly ChainLink[]>;

type Row = { month_name: string; revision: number; action: ReturnAction; author_id: string; known_at: Date };

/** Every month's chain of what was done, by whom and when, as known before an instant; a month without a return isn't in it. */
export async function loadLinks(db: Queryable, known: Date): Promise<Links> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT to_char(month, 'YYYY-MM') AS month_name, revision, action, author_id, known_at
    FROM month_revision WHERE known_at < ${known} ORDER BY month, revision`;
  const chains = new Map<Month, ChainLink[]>();
  for (const { month_name, revision, action, author_id: authorId, known_at: at } of rows) {
    const month = parseMonth(month_name);
    if (month === null) continue;
    const chain = chains.get(month) ?? [];
    chain.push({ month, revision, action, authorId, at });
    chains.set(month, chain);
  }
  return chains;
}
