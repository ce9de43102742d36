import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import { loadMeasures } from '../ledger/load-measures';
import type { Measure } from '../ledger/measure';
import { before, effectiveDay, type Moment } from './moment';
import { inSnapshot } from './snapshot';

export type LedgerAnswer = { readonly measures: readonly Measure[]; readonly asAt: Day };

/**
 * Every measure with its definitions, targets, plans and published figures.
 *
 * @throws Forbidden when the person may not read this
 */
export function loadLedger(person: Person, moment: Moment): Promise<LedgerAnswer> {
  ensureMay(person, 'read-approved');
  return inSnapshot(async (db) => ({
    measures: await loadMeasures(db, before(moment)),
    asAt: effectiveDay(moment),
  }));
}
