import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { workingDayAfter } from '@/lib/calendar/working-days';
import { inForce } from './in-force';

/** From which month on a return is due on which working day after its month has ended. */
export type DueSetting = { readonly validFrom: Month | null; readonly workingDays: number };

/** The setting to begin with: the 10th working day, without beginning. */
export const FIRST_DUE_SETTING: DueSetting = { validFrom: null, workingDays: 10 };

/**
 * The day on which a month's return is due, under the setting in force in that month; before the first setting, the one
 * to begin with holds. November 2026 is due on 14 December 2026, and overdue after it.
 */
export function dueDay(month: Month, settings: readonly DueSetting[], holidays: ReadonlySet<Day>): Day {
  const setting = inForce(settings, month) ?? FIRST_DUE_SETTING;
  return workingDayAfter(month, setting.workingDays, holidays);
}
