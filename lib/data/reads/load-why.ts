import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { Period } from '@/lib/calendar/periods';
import { type Attainment, attainment } from '@/lib/kpi/attainment';
import { countsNeeded } from '@/lib/kpi/definition';
import { type Gap, gapOf } from '@/lib/kpi/gap';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import { loadGapContext } from '../events/load-gap-context';
import { loadMeasures } from '../ledger/load-measures';
import type { Measure } from '../ledger/measure';
import { loadFigures } from '../months/load-figures';
import { loadRecords, type MonthRecord } from '../months/load-records';
import { before, type Moment } from './moment';
import { inSnapshot } from './snapshot';

/** One month of a period, as the period's definition sees it. */
export type WhyMonth = {
  readonly month: Month;
  readonly figure: MonthFigure | null;
  /** Who stands behind the figure; null without one, and for an illustrative month. */
  readonly record: MonthRecord | null;
  /** Why it isn't in the sum; null where it is. */
  readonly gap: Gap | null;
};

export type WhyAnswer = {
  readonly measure: Measure;
  readonly point: Attainment;
  readonly months: readonly WhyMonth[];
  readonly asAt: Day;
};

/**
 * All that one value is made of, from one state of the database: the period's attainment and each of its months with
 * counts, revision and who approved, loaded or submitted it. Approved figures only, unless `provisional` counts submitted
 * months in that have none. Null where there is no such measure.
 *
 * @throws Forbidden when the person may not read this
 */
export function loadWhy(
  person: Person,
  id: string,
  { period, provisional }: { readonly period: Period; readonly provisional: boolean },
  moment: Moment,
): Promise<WhyAnswer | null> {
  ensureMay(person, provisional ? 'read-submitted' : 'read-approved');
  return inSnapshot(async (db) => {
    const measure = (await loadMeasures(db, before(moment))).find((candidate) => candidate.id === id);
    if (!measure) return null;
    const question = { from: period.from, to: period.to, before: before(moment), provisional };
    const figures = await loadFigures(db, question);
    const records = await loadRecords(db, [...figures.values()]);
    const context = await loadGapContext(db, moment);
    const point = attainment({ ...measure, ...context, figures }, period);
    const needed = countsNeeded(point.definition);
    return {
      measure,
      point,
      months: period.months.map((month) => ({
        month,
        figure: figures.get(month) ?? null,
        record: records.get(month) ?? null,
        gap: gapOf(needed, month, figures.get(month), context),
      })),
      asAt: context.today,
    };
  });
}
