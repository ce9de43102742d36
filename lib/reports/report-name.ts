import { parseMonth } from '@/lib/calendar/month';
import { parseCorYear } from './cor/cor-year';
import type { ReportKind } from './snapshot/snapshot';

/**
 * The report that an address names, or null.
 *
 * @example parseReportName('monthly', '2024-09') // { kind: 'monthly', period: '2024-09' }
 */
export function parseReportName(
  kind: string,
  period: string,
): { readonly kind: ReportKind; readonly period: string } | null {
  if (kind === 'monthly' && parseMonth(period) !== null) return { kind, period };
  return kind === 'cor' && parseCorYear(period) !== null ? { kind, period } : null;
}
