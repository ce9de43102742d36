import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import { database } from '../database';
import type { ImportKind } from './import-types';

/** A file that was imported: by whom and when, and the months that it gave a revision. */
export type PastImport = {
  readonly kind: ImportKind;
  readonly name: string;
  readonly sha256: string;
  /** Whether it came in as history that counts as approved. */
  readonly asHistory: boolean;
  /** null for former staff, who keep their id. */
  readonly by: { readonly id: string; readonly name: string | null };
  readonly at: Date;
  readonly months: readonly Month[];
};

/** As many as stand on a page. */
export const IMPORTS_OF_PAGE = 50;

/** A page of the files that came in, and how many there are on all pages. */
export type PastImports = { readonly shown: readonly PastImport[]; readonly total: number };

type Row = {
  kind: ImportKind;
  source_file: string;
  source_sha256: string;
  action: string;
  author_id: string;
  author_name: string | null;
  known_at: Date;
  months: string[];
  total: number;
};

/**
 * The files that made a revision of any month, the last one first. One in which every month was the same made none.
 *
 * @param page from 1; one beyond the last is empty
 * @throws Forbidden
 */
export async function loadImports(person: Person, page: number): Promise<PastImports> {
  ensureMay(person, 'read-submitted');
  const rows = await database().$queryRaw<Row[]>`
    WITH imported AS (
      SELECT 'months' AS kind, month, source_file, source_sha256, action, author_id, known_at
      FROM month_revision WHERE source_sha256 IS NOT NULL AND action IN ('saved', 'loaded')
      UNION ALL
      SELECT 'departments', month, source_file, source_sha256, action, author_id, known_at
      FROM department_revision WHERE source_sha256 IS NOT NULL AND action IN ('saved', 'loaded')
    )
    SELECT count(*) OVER ()::int AS total, kind, source_file, source_sha256, action, author_id, known_at,
      array_agg(to_char(month, 'YYYY-MM') ORDER BY month) AS months,
      (SELECT CASE status WHEN 'disabled' THEN NULL ELSE name END FROM person_state s WHERE s.person_id = imported.author_id ORDER BY s.version DESC LIMIT 1) AS author_name
    FROM imported
    GROUP BY kind, source_file, source_sha256, action, author_id, known_at
    ORDER BY known_at DESC, kind, source_sha256, author_id, source_file, action
    LIMIT ${IMPORTS_OF_PAGE} OFFSET ${(page - 1) * IMPORTS_OF_PAGE}`;
  const shown = rows.map((row) => ({
    kind: row.kind,
    name: row.source_file,
    sha256: row.source_sha256,
    asHistory: row.action === 'loaded',
    by: { id: row.author_id, name: row.author_name },
    at: row.known_at,
    months: row.months as Month[],
  }));
  return { shown, total: rows[0]?.total ?? 0 };
}
