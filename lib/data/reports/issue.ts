import type { Day } from '@/lib/calendar/day';
import type { Locale } from '@/lib/format/locale';
import type { ReportFormat } from '@/lib/reports/report-format';
import type { ReportKind } from '@/lib/reports/snapshot/snapshot';

/** Which report. */
export type ReportName = { readonly kind: ReportKind; readonly period: string };

/** A report as the register has it. */
export type Issue = ReportName & {
  /** 1 for the first issue. */
  readonly number: number;
  readonly id: string;
  readonly sha256: string;
  readonly asAt: Day;
  readonly at: Date;
  /** What the issuer is called; null for former staff. */
  readonly by: { readonly id: string; readonly name: string | null };
  /** Why it was issued again; null for a first issue. */
  readonly note: string | null;
  readonly files: readonly IssuedFile[];
};

/** A file of an issue, without its bytes. */
export type IssuedFile = {
  readonly format: ReportFormat;
  readonly locale: Locale;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly downloads: number;
};
