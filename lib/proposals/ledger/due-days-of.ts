import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { dueDay } from '@/lib/kpi/due';
import type { LedgerEntry } from '../ledger-entry';

/**
 * When each month's return is due by the holidays and the setting that entries make. A day that was taken back counts as an
 * ordinary one.
 *
 * @param entries in the order of being known
 * @example dueDaysOf(ledger)('2026-11') // '2026-12-14'
 */
export function dueDaysOf(entries: readonly LedgerEntry[]): (month: Month) => Day {
  const kept = new Map(entries.flatMap((one) => (one.entry === 'holiday' ? [[one.day, one.kept]] : [])));
  const holidays = new Set([...kept].flatMap(([day, isKept]) => (isKept ? [day] : [])));
  const settings = entries.flatMap((one) =>
    one.entry === 'setting' && one.name === 'return-due-working-days'
      ? [{ validFrom: one.validFrom, workingDays: Number(one.value) }]
      : [],
  );
  return (month) => dueDay(month, settings, holidays);
}
