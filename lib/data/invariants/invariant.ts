import 'server-only';
import type { Session } from '../snapshot/session';

/** Something that holds of the whole database, at every moment, whatever was done to it through the product. */
export type Invariant = {
  /** What holds, as a sentence without its full stop. */
  readonly name: string;
  /** One short text for each row or thing that breaks it; none when it holds. */
  readonly broken: (session: Session) => Promise<readonly string[]>;
};

/**
 * An invariant that one question answers.
 *
 * @param sql gives a row with the column `broken` for each thing that breaks it
 * @example ask('months are firsts of months', "SELECT month::text AS broken FROM month_revision WHERE …")
 */
export function ask(name: string, sql: string, values: readonly unknown[] = []): Invariant {
  return {
    name,
    broken: async (session) =>
      (await session.query<{ broken: string }>(sql, [...values])).rows.map((r) => r.broken),
  };
}
