import { type Day, monthOfDay } from '@/lib/calendar/day';
import { beginning, inForce } from '@/lib/kpi/in-force';
import type { EntryRelation } from '../ledger-effects';
import type { LedgerEntry } from '../ledger-entry';
import { sameContent } from './same-content';
import { type DatedEntry, isDated, lineOf, placeOf, validTimeOf } from './valid-time';

/** How an entry stands to the ledger, and what holds there now for its valid time. */
export type Standing = { readonly relation: EntryRelation; readonly before: LedgerEntry | null };

/**
 * How an entry stands to what the ledger has. Of a dated line, `backdated` is what holds before an entry that is there, or
 * for months that have ended under another one: like a correction it changes what was valid, so both need a reason.
 *
 * @param ledger every entry, in the order of being known
 * @param today months before today's have ended
 * @example standingOf(targetFrom2022, [], today).relation // 'first'
 */
export function standingOf(entry: LedgerEntry, ledger: readonly LedgerEntry[], today: Day): Standing {
  const line = ledger.filter((one) => lineOf(one) === lineOf(entry));
  const exact = line.findLast((one) => validTimeOf(one) === validTimeOf(entry)) ?? null;
  if (exact !== null) return { relation: sameContent(exact, entry) ? 'same' : 'correction', before: exact };
  if (entry.entry === 'holiday') return { relation: entry.day <= today ? 'backdated' : 'new', before: null };
  if (!isDated(entry)) return { relation: line.length === 0 ? 'first' : 'new', before: null };
  const dated = line.filter(isDated);
  const before = entry.validFrom === null ? null : inForce(dated, entry.validFrom);
  if (before !== null && sameContent(before, entry)) return { relation: 'same', before };
  return { relation: relationOfDated(entry, dated, today), before };
}

/**
 * How each entry of a proposal stands to the ledger with the proposal's other entries: a target back to 10 after one of 12
 * isn't what holds, though the ledger says 10; one that only repeats its neighbour is.
 *
 * @returns in the order of the entries
 */
export function standingsOf(
  entries: readonly LedgerEntry[],
  ledger: readonly LedgerEntry[],
  today: Day,
): readonly (Standing & { readonly entry: LedgerEntry })[] {
  return entries.map((entry) => {
    const alone = standingOf(entry, ledger, today);
    const earlier = isDated(entry) ? entries.filter((one) => isDated(one) && isBefore(one, entry)) : [];
    if (earlier.length === 0 || !isDated(entry)) return { entry, ...alone };
    const isOfLedger = ledger.some((one) => placeOf(one) === placeOf(entry));
    if (isOfLedger) return { entry, ...alone };
    const beside = standingOf(entry, [...ledger, ...earlier], today);
    if (beside.relation === 'same') return { entry, ...beside };
    if (alone.relation !== 'same') return { entry, ...alone };
    return {
      entry,
      relation: relationOfDated(entry, ledger.filter(isSameLine(entry)), today),
      before: alone.before,
    };
  });
}

function isBefore(one: DatedEntry, other: DatedEntry): boolean {
  return lineOf(one) === lineOf(other) && beginning(one) < beginning(other);
}

function isSameLine(entry: LedgerEntry) {
  return (one: LedgerEntry): one is DatedEntry => isDated(one) && lineOf(one) === lineOf(entry);
}

/** Of an entry of another time than any of its line, and not what holds. */
function relationOfDated(entry: DatedEntry, line: readonly DatedEntry[], today: Day): EntryRelation {
  if (line.length === 0) return 'first';
  const isBeforeAnother = line.some((one) => beginning(one) > beginning(entry));
  const hasEnded = entry.validFrom === null || entry.validFrom < monthOfDay(today);
  return isBeforeAnother || hasEnded ? 'backdated' : 'new';
}

/** Whether an entry changes what was valid before it, and so has to say why. */
export function needsReason(relation: EntryRelation): boolean {
  return relation === 'correction' || relation === 'backdated';
}
