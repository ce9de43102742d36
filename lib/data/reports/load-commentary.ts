import 'server-only';
import type { Month } from '@/lib/calendar/month';
import { isLocale, type Locale } from '@/lib/format/locale';
import type { Queryable } from '../database';

/** What somebody wrote of a measure in a month's report, in one language, and what was suggested to them then. */
export type StoredCommentary = {
  readonly measure: string;
  readonly locale: Locale;
  readonly version: number;
  readonly text: string;
  readonly suggested: string;
  /** The SHA-256 of the figures beside which it was written. */
  readonly basis: string;
  /** `name` is null for former staff. */
  readonly by: { readonly id: string; readonly name: string | null };
  readonly at: Date;
};

type Row = {
  measure: string;
  language: string;
  version: number;
  text: string;
  suggested: string;
  basis: string;
  author_id: string;
  author: string | null;
  known_at: Date;
};

/** The last version of each text of a month's report. */
export async function loadCommentary(db: Queryable, month: Month): Promise<readonly StoredCommentary[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT DISTINCT ON (c.measure, c.language) c.measure, c.language, c.version, c.text, c.suggested, c.basis, c.known_at,
      c.author_id, a.name AS author
    FROM report_commentary c
    JOIN LATERAL (SELECT CASE status WHEN 'disabled' THEN NULL ELSE name END AS name
      FROM person_state WHERE person_id = c.author_id ORDER BY version DESC LIMIT 1) a ON true
    WHERE c.month = ${`${month}-01`}::date ORDER BY c.measure, c.language, c.version DESC`;
  return rows.flatMap(({ language, known_at: at, author_id: id, author: name, ...row }) =>
    isLocale(language) ? [{ ...row, locale: language, at, by: { id, name } }] : [],
  );
}
