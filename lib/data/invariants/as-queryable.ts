import 'server-only';
import type { Queryable } from '../database';
import type { Session } from '../snapshot/session';

/** A session that answers the questions of lib/data: the same SQL, with its values apart. */
export function asQueryable(session: Session): Queryable {
  const ask = async (parts: TemplateStringsArray, ...values: unknown[]) => {
    const sql = parts.reduce((before, part, place) => `${before}$${place}${part}`);
    return (await session.query(sql, values)).rows;
  };
  return { $queryRaw: ask as unknown as Queryable['$queryRaw'] };
}
