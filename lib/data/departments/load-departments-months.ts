import 'server-only';
import { type Month, monthRange } from '@/lib/calendar/month';
import { type ReturnState, returnOf } from '@/lib/returns/month-return';
import type { ChainLink, ReturnAction } from '@/lib/returns/revision';
import type { Queryable } from '../database';

/** How a month's counts by department stand, for who enters and decides. */
export type DepartmentsMonth = {
  readonly month: Month;
  readonly state: ReturnState;
  readonly last: ChainLink | null;
  /** Whether readers see something of it. */
  readonly isInForce: boolean;
};

type Row = { month_name: string; revision: number; action: ReturnAction; author_id: string; known_at: Date };

/** The months from one to another, those with counts before that too, the newest first, as known before an instant. */
export async function loadDepartmentsMonths(
  db: Queryable,
  span: { readonly from: Month; readonly to: Month },
  before: Date,
): Promise<readonly DepartmentsMonth[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT to_char(month, 'YYYY-MM') AS month_name, revision, action, author_id, known_at
    FROM department_revision WHERE known_at < ${before} ORDER BY month, revision`;
  const chains = new Map<Month, ChainLink[]>(monthRange(span.from, span.to).map((month) => [month, []]));
  for (const { month_name, revision, action, author_id: authorId, known_at: at } of rows) {
    const month = month_name as Month;
    const chain = chains.get(month) ?? [];
    chain.push({ month, revision, action, authorId, at });
    chains.set(month, chain);
  }
  return [...chains]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, chain]) => {
      const { state, last, inForce } = returnOf(month, chain);
      return { month, state, last, isInForce: inForce !== null };
    });
}
