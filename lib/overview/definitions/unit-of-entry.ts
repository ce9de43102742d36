import { type Month, monthOf } from '@/lib/calendar/month';
import type { Unit } from '@/lib/kpi/definition';
import { beginning, type Dated, inForce } from '@/lib/kpi/in-force';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';

/** As much of a definition as says in which unit its measure's numbers are. */
export type UnitFrom = Dated & { readonly measure: string; readonly unit: Unit };

/**
 * The unit in which an entry's numbers are meant: that of its measure's definition in force in the month from which it
 * holds, or at the end of its year. Null where there is no definition, or the entry is of no measure.
 *
 * @param definitions of all measures, a correction after what it corrects
 * @example unitOfEntry(target, [{ measure: 'abandoned', validFrom: null, unit: 'percent' }]) // 'percent'
 */
export function unitOfEntry(entry: LedgerEntry, definitions: readonly UnitFrom[]): Unit | null {
  if (!('measure' in entry)) return null;
  const own = definitions.filter(({ measure }) => measure === entry.measure);
  // One that holds without beginning, and a first definition that has a month all the same, go together.
  const earliest = [...own].sort((a, b) => (beginning(a) < beginning(b) ? -1 : 1))[0] ?? null;
  const month = monthOfEntry(entry);
  return ((month === null ? null : inForce(own, month)) ?? earliest)?.unit ?? null;
}

function monthOfEntry(entry: Extract<LedgerEntry, { readonly measure: string }>): Month | null {
  return 'year' in entry ? monthOf(entry.year, 12) : entry.validFrom;
}
