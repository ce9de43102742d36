import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Locale } from '@/lib/format/locale';
import type { ReportFormat } from '@/lib/reports/report-format';
import { writeAudit } from '../audit/write-audit';
import { database } from '../database';
import type { ReportName } from './issue';

/** The stored bytes of a file, as they were issued. */
export type TakenFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
};

/** `not-issued`: the report isn't; `no-file`: it is, and not in that format and language. */
export type TakeAnswer = TakenFile | 'not-issued' | 'no-file';

type Row = { name: string; media_type: string; bytes: Uint8Array<ArrayBuffer>; sha256: string };

/**
 * A file of the newest issue of a report (or of one that is asked for by its number), byte by byte as it was issued, and
 * writes down who took it.
 *
 * @param asked.taking false: it is only asked about, so nothing is written down
 * @throws Forbidden
 */
export async function takeFile(
  person: Person,
  report: ReportName & { readonly number: number | null },
  file: { readonly format: ReportFormat; readonly locale: Locale },
  { now, taking = true }: { readonly now: Date; readonly taking?: boolean },
): Promise<TakeAnswer> {
  ensureMay(person, 'read-approved');
  const { kind, period } = report;
  const [issue] = await database().$queryRaw<{ number: number }[]>`
    SELECT number FROM report_issue WHERE kind = ${kind} AND period = ${period}
      AND (${report.number}::int IS NULL OR number = ${report.number}::int)
    ORDER BY number DESC LIMIT 1`;
  if (!issue) return 'not-issued';
  const [row] = await database().$queryRaw<Row[]>`
    SELECT name, media_type, bytes, sha256 FROM report_file WHERE kind = ${kind} AND period = ${period}
      AND number = ${issue.number} AND format = ${file.format} AND language = ${file.locale}`;
  if (!row) return 'no-file';
  const { name, media_type: mediaType, bytes, sha256 } = row;
  if (!taking) return { name, mediaType, bytes, sha256 };
  await writeAudit(
    database(),
    { kind: 'report-downloaded', subject: `report ${name}`, personId: person.id },
    now,
  );
  return { name, mediaType, bytes, sha256 };
}
