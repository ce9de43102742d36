import 'server-only';
import type { Month } from '@/lib/calendar/month';
import { type MonthlyFacts, monthsTold } from '@/lib/reports/monthly/monthly-facts';
import { type ReturnState, returnOf } from '@/lib/returns/month-return';
import type { Queryable } from '../database';
import type { Moment } from '../reads/moment';
import { loadReportFigures, loadReportInputs, monthlyFactsOf } from './load-report-inputs';

/** Why there is no report of a month: only made-up figures, or a return that isn't submitted yet, in whatever state. */
export type NoReport =
  | { readonly kind: 'illustrative' }
  | { readonly kind: 'not-submitted'; readonly state: ReturnState };

/**
 * The facts of a month's report as they stand at a moment, or why there are none. Of a month whose figure is approved only
 * approved figures count; a submitted one without an approved figure is told with submitted figures, marked provisional.
 */
export async function loadMonthlyFacts(
  db: Queryable,
  month: Month,
  moment: Moment,
  now: Date,
): Promise<MonthlyFacts | NoReport> {
  const inputs = await loadReportInputs(db, moment, now);
  const { state, inForce } = returnOf(month, inputs.chains.get(month) ?? []);
  const provisional = inForce === null;
  const figures = await loadReportFigures(db, moment, monthsTold(month), provisional);
  const own = figures.get(month);
  if (own?.standing === 'illustrative') return { kind: 'illustrative' };
  if (own === undefined) return { kind: 'not-submitted', state };
  return monthlyFactsOf(inputs, figures, month, provisional ? 'submitted' : 'approved');
}
