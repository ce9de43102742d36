import { LOCALES, type Locale } from '@/lib/format/locale';
import type { ReportKind } from './snapshot/snapshot';

/** `dictionary`: what the columns of the CSV file mean, as a CSV file of its own. */
export const REPORT_FORMATS = ['pdf', 'xlsx', 'docx', 'csv', 'html', 'dictionary'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The formats that each kind of report has. */
export const FORMATS_OF: Readonly<Record<ReportKind, readonly ReportFormat[]>> = {
  monthly: ['pdf', 'xlsx', 'csv', 'dictionary', 'html'],
  cor: ['docx', 'pdf', 'csv', 'dictionary', 'html'],
};

const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  dictionary: 'text/csv; charset=utf-8',
};

/** The media type of a format, as it is served. */
export function mediaTypeOf(format: ReportFormat): string {
  return MEDIA_TYPES[format];
}

/**
 * The name of a report's file.
 *
 * @param stem the snapshot's id, or the period with `preview`
 * @example reportFileName('KPI-2024-09', 'dictionary', 'en') // '1823-KPI-2024-09-en-dictionary.csv'
 */
export function reportFileName(stem: string, format: ReportFormat, locale: Locale): string {
  return format === 'dictionary'
    ? `1823-${stem}-${locale}-dictionary.csv`
    : `1823-${stem}-${locale}.${format}`;
}

/** Every file of a kind of report: each format in each of these languages. */
export function filesOf(
  kind: ReportKind,
  locales: readonly Locale[] = LOCALES,
): readonly { readonly format: ReportFormat; readonly locale: Locale }[] {
  return locales.flatMap((locale) => FORMATS_OF[kind].map((format) => ({ format, locale })));
}
