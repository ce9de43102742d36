import { reportFailure } from '@/lib/data/report-failure';
import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import { AUDIT_CSV_HEAD, auditCsvLines } from '@/lib/overview/admin/audit-csv';
import type { AuditEntry } from '@/lib/overview/admin/audit-row';

/**
 * The file, made as fast as it is read and no faster, so that it takes little memory whatever its length. Where the rest
 * can't be had the connection breaks, and whoever asked sees that the file isn't whole.
 */
export function csvStream(
  batches: AsyncIterable<readonly AuditEntry[]>,
  t: Translator,
  locale: Locale,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const rows = batches[Symbol.asyncIterator]();
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(AUDIT_CSV_HEAD)),
    pull: async (controller) => {
      try {
        const next = await rows.next();
        if (next.done) controller.close();
        else controller.enqueue(encoder.encode(auditCsvLines(t, locale, next.value)));
      } catch (error) {
        reportFailure(error);
        controller.error(error);
      }
    },
    cancel: async () => {
      await rows.return?.();
    },
  });
}
