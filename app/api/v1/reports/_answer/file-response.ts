import { policyOfPage } from '@/lib/reports/html/policy';
import type { ReportFormat } from '@/lib/reports/report-format';

/** A file, to be kept under its name; a page is shown. */
export function fileResponse(
  bytes: Uint8Array,
  { name, mediaType }: { readonly name: string; readonly mediaType: string },
  format: ReportFormat,
): Response {
  const way = format === 'html' ? 'inline' : 'attachment';
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `${way}; filename="${name}"`,
      'Content-Length': String(bytes.length),
      ...(format === 'html' ? { 'Content-Security-Policy': policyOfPage(bytes) } : {}),
    },
  });
}
