import { MANAGER } from './seed-people';
import { query } from './sql';

/** An issued report and its re-issue, each with a file of odd bytes, and what was said in it; with audit rows. */
export async function seedReports(ownerUrl: string): Promise<void> {
  const issue = (number: number, snapshot: string, note: string) => [
    `INSERT INTO report_issue (kind, period, number, snapshot, sha256, as_at, note, files, idempotency_key, known_at, author_id)
     VALUES ('monthly', '2024-02', ${number}, '${snapshot}', encode(sha256('${snapshot}'), 'hex'), '2024-05-0${number}',
       ${note}, 1, gen_random_uuid(), '2024-05-0${number}T01:02:03Z', '${MANAGER}')`,
    `INSERT INTO report_file (kind, period, number, format, language, name, media_type, bytes, sha256)
     VALUES ('monthly', '2024-02', ${number}, 'pdf', 'zh-Hant', 'report-${number}.pdf', 'application/pdf',
       '\\x00ff5c0a${number}0'::bytea, encode(sha256('\\x00ff5c0a${number}0'::bytea), 'hex'))`,
    `INSERT INTO audit_event (kind, subject, details, person_id)
     VALUES ('report-issued', 'report KPI-2024-02', jsonb_build_object('sha256', encode(sha256('${snapshot}'), 'hex')), '${MANAGER}')`,
  ];
  await query(ownerUrl, 'BEGIN', ...issue(1, '{"number":1}', 'NULL'), 'COMMIT');
  await query(ownerUrl, 'BEGIN', ...issue(2, '{"number":2}', `'counted again'`), 'COMMIT');
  await query(
    ownerUrl,
    `INSERT INTO report_commentary VALUES
       ('2024-02-01', 'satisfaction', 'zh-Hant', 1, '五分之四', '…', '${'0'.repeat(64)}', '2024-05-01T00:00:00Z', '${MANAGER}'),
       ('2024-02-01', 'satisfaction', 'zh-Hant', 2, '五分之四𠮷', '…', '${'0'.repeat(64)}', '2024-05-01T00:00:01Z', '${MANAGER}')`,
  );
}
