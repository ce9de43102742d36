import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { type By, periodsIn } from '@/lib/calendar/periods';
import { type Attainment, attainmentSeries } from '@/lib/kpi/attainment';
import type { Queryable } from '../database';
import { loadGapContext } from '../events/load-gap-context';
import { loadMeasures } from '../ledger/load-measures';
import type { Measure } from '../ledger/measure';
import { loadFigures } from '../months/load-figures';
import { before, type Moment } from './moment';
import { inSnapshot } from './snapshot';

/** Which periods are asked for. */
export type Range = {
  readonly from: Month;
  readonly to: Month;
  readonly by: By;
  readonly provisional: boolean;
};

export type AttainmentAnswer = {
  readonly measure: Measure;
  readonly points: readonly Attainment[];
  /** The day the answer holds for. */
  readonly asAt: Day;
};

/**
 * One measure's attainment in every period with a month in the range; null where there is no such measure.
 *
 * @throws Forbidden when the person may not read this
 */
export function loadAttainment(
  person: Person,
  measure: string,
  range: Range,
  moment: Moment,
): Promise<AttainmentAnswer | null> {
  ensureMay(person, range.provisional ? 'read-submitted' : 'read-approved');
  return inSnapshot(async (db) => {
    const found = (await loadMeasures(db, before(moment))).find(({ id }) => id === measure);
    return found ? attainmentOf(db, found, range, moment) : null;
  });
}

/** The same within a snapshot that has been opened already. */
export async function attainmentOf(
  db: Queryable,
  measure: Measure,
  range: Range,
  moment: Moment,
): Promise<AttainmentAnswer> {
  const periods = periodsIn(range.by, range.from, range.to);
  const figures = await loadFigures(db, {
    from: periods[0]?.from ?? range.from,
    to: periods.at(-1)?.to ?? range.to,
    before: before(moment),
    provisional: range.provisional,
  });
  const context = await loadGapContext(db, moment);
  const points = attainmentSeries({ ...measure, ...context, figures }, periods);
  return { measure, points, asAt: context.today };
}
