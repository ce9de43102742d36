import 'server-only';
import { corMonths } from '@/lib/reports/cor/cor-months';
import type { CorResult } from '@/lib/reports/cor/make-cor-facts';
import type { Queryable } from '../database';
import type { Moment } from '../reads/moment';
import { corFactsOf, loadReportFigures, loadReportInputs } from './load-report-inputs';

/**
 * The facts of the Controlling Officer’s Report table of a calendar year as they stand at a moment, or what is missing for
 * it. Approved figures only.
 */
export async function loadCorFacts(
  db: Queryable,
  year: number,
  moment: Moment,
  now: Date,
): Promise<CorResult> {
  const inputs = await loadReportInputs(db, moment, now);
  return corFactsOf(inputs, await loadReportFigures(db, moment, corMonths(year), false), year);
}
