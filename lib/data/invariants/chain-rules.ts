/**
 * What both chains of revisions, of months and of their counts by department, are asked about a link of theirs, as SQL: each is
 * true where the rule is broken.
 */

/** Somebody decided on what they entered or submitted since it was last approved. */
export function decidesOnOwn(table: 'month_revision' | 'department_revision'): string {
  return `action IN ('approved', 'returned') AND EXISTS (
       SELECT FROM ${table} own
       WHERE own.month = link.month AND own.author_id = link.author_id AND own.action IN ('saved', 'submitted')
         AND own.revision < link.revision
         AND own.revision > coalesce((SELECT max(done.revision) FROM ${table} done
              WHERE done.month = link.month AND done.action IN ('approved', 'loaded') AND done.revision < link.revision), 0))`;
}

/** A month was kept before it came, or submitted, approved or loaded before it ended, in Hong Kong. */
export const BEFORE_ITS_TIME = `month > date_trunc('month', known_at AT TIME ZONE 'Asia/Hong_Kong')::date
      OR action IN ('submitted', 'approved', 'loaded') AND month = date_trunc('month', known_at AT TIME ZONE 'Asia/Hong_Kong')::date`;
