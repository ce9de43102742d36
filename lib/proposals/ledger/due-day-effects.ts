import { type Day, monthOfDay } from '@/lib/calendar/day';
import { addMonths, type Month, monthRange } from '@/lib/calendar/month';
import type { LedgerEffects } from '../ledger-effects';
import type { LedgerEntry } from '../ledger-entry';
import { dueDaysOf } from './due-days-of';

/** Months to come whose due day people may have planned for. */
const AHEAD = 12;

/**
 * The months whose return would be due on another day: those since the first there is, and a year ahead. Nothing where no
 * entry is a holiday or the setting.
 *
 * @param first the first month with a return; null where there is none
 */
export function dueDayEffects(
  ledger: readonly LedgerEntry[],
  proposed: readonly LedgerEntry[],
  first: Month | null,
  today: Day,
): LedgerEffects['dueDays'] {
  if (!proposed.some(({ entry }) => entry === 'holiday' || entry === 'setting')) return [];
  const running = monthOfDay(today);
  const [before, after] = [dueDaysOf(ledger), dueDaysOf([...ledger, ...proposed])];
  const yearAgo = addMonths(running, -AHEAD);
  return monthRange(first !== null && first < yearAgo ? first : yearAgo, addMonths(running, AHEAD))
    .map((month) => ({ month, before: before(month), after: after(month) }))
    .filter((day) => day.before !== day.after);
}
