import { toCsv } from '@/lib/format/csv';
import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import { type AuditEntry, auditRowView } from './audit-row';

const HEADER = ['id', 'time', 'who', 'who_id', 'who_status', 'kind', 'what', 'about', 'subject', 'details'];

/** How the file begins: the byte order mark and the header. */
export const AUDIT_CSV_HEAD = toCsv(HEADER, []);

/**
 * Rows of the audit as lines of a CSV file, to follow {@link AUDIT_CSV_HEAD}: as they are kept, and beside it in the
 * reader's language.
 */
export function auditCsvLines(t: Translator, locale: Locale, rows: readonly AuditEntry[]): string {
  const cells = rows.map((row) => {
    const { time, who, what, about, details } = auditRowView(t, locale, row);
    const said = details.map(({ name, value }) =>
      t('audit.detail-line', { name: name.text, value: value.text }),
    );
    return [
      row.id,
      time,
      row.by === null ? null : who,
      row.by?.id ?? null,
      row.by?.status ?? null,
      row.kind,
      what.text,
      about.text,
      row.subject,
      said.join('; '),
    ];
  });
  // Every file of these columns begins with the same head: what follows it are the lines.
  return toCsv(HEADER, cells).slice(AUDIT_CSV_HEAD.length);
}
