import type { Locale } from '@/lib/format/locale';
import type { CorFacts } from '../cor/cor-facts';
import type { MonthlyFacts } from '../monthly/monthly-facts';
import type { Difference } from './difference';

export const REPORT_KINDS = ['monthly', 'cor'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What a manager says of a measure, in one language. */
export type Commentary = { readonly measure: string; readonly locale: Locale; readonly text: string };

/** What an issue after the first says of the one before it. */
export type Reissue = {
  /** The id of the issue whose place it takes. */
  readonly supersedes: string;
  /** The day as at which that one was. */
  readonly asAt: string;
  readonly note: string;
  readonly differences: readonly Difference[];
};

/** All that a report's files are made from: frozen when it is issued, as canonical JSON. */
export type Snapshot = {
  /** The shape of this. */
  readonly format: 1;
  readonly kind: ReportKind;
  /** `2024-09`, or the year `2025` of a Controlling Officer’s Report table. */
  readonly period: string;
  /** 1 for the first issue, 2 for the first re-issue. */
  readonly number: number;
  /** The product that made it. */
  readonly version: string;
  readonly facts: MonthlyFacts | CorFacts;
  readonly commentary: readonly Commentary[];
  readonly reissue: Reissue | null;
};

const PREFIX: Readonly<Record<ReportKind, string>> = { monthly: 'KPI', cor: 'COR' };

/**
 * The id that stands on every page of an issued report.
 *
 * @example snapshotId({ kind: 'monthly', period: '2024-09', number: 2 }) // 'KPI-2024-09-R1'
 */
export function snapshotId({ kind, period, number }: Pick<Snapshot, 'kind' | 'period' | 'number'>): string {
  return `${PREFIX[kind]}-${period}${number > 1 ? `-R${number - 1}` : ''}`;
}
