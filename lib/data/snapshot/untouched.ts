import 'server-only';
import { RestoreRefused } from './restore-refused';
import type { Session } from './session';

/**
 * Makes sure that nobody has used a database and nobody uses it now: no people that anybody added (the built-in accounts are there by themselves), no months
 * of its own, no issued reports, no other connection of the product.
 *
 * @throws RestoreRefused saying what is there
 */
export async function refuseUsed(session: Session): Promise<void> {
  const {
    rows: [there],
  } = await session.query<{ people: number; months: number; reports: number; others: number }>(
    `SELECT
       (SELECT count(DISTINCT person_id)::int FROM person_state WHERE author_id <> person_id) AS people,
       (SELECT count(DISTINCT month)::int FROM month_revision) AS months,
       (SELECT count(*)::int FROM report_issue) AS reports,
       (SELECT count(*)::int FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid()
           AND application_name LIKE 'kpi%') AS others`,
  );
  if (!there) throw new Error('no answer');
  const empty = 'name an empty database in DATABASE_URL, or an empty folder in KPI_DATA_DIR';
  if (there.others > 0)
    throw new RestoreRefused('a server or another command is using this database: stop it first');
  if (there.months > 0)
    throw new RestoreRefused(`the database has ${there.months} months of its own: ${empty}`);
  if (there.reports > 0)
    throw new RestoreRefused(`the database has ${there.reports} issued reports: ${empty}`);
  if (there.people > 0)
    throw new RestoreRefused(`the database has ${there.people} people of its own: ${empty}`);
}
