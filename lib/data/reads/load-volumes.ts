import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import { periodsIn } from '@/lib/calendar/periods';
import { type Volumes, volumes } from '@/lib/kpi/volumes';
import { database } from '../database';
import { loadFigures } from '../months/load-figures';
import type { Range } from './load-attainment';
import { before, effectiveDay, type Moment } from './moment';

export type VolumesAnswer = { readonly points: readonly Volumes[]; readonly asAt: Day };

/**
 * Calls and written contacts in every period with a month in the range.
 *
 * @throws Forbidden when the person may not read this
 */
export async function loadVolumes(person: Person, range: Range, moment: Moment): Promise<VolumesAnswer> {
  ensureMay(person, range.provisional ? 'read-submitted' : 'read-approved');
  const periods = periodsIn(range.by, range.from, range.to);
  const figures = await loadFigures(database(), {
    from: periods[0]?.from ?? range.from,
    to: periods.at(-1)?.to ?? range.to,
    before: before(moment),
    provisional: range.provisional,
  });
  return { points: periods.map((period) => volumes(figures, period)), asAt: effectiveDay(moment) };
}
