import 'server-only';
import type { Day } from '@/lib/calendar/day';
import { type Month, parseMonth } from '@/lib/calendar/month';
import { type DueSetting, dueDay } from '@/lib/kpi/due';
import type { Queryable } from '../database';

/**
 * When each month's return is due, by the holidays and the dated setting as they were known before an instant.
 * A holiday that was taken back counts as an ordinary day.
 */
export async function loadDueDays(db: Queryable, before: Date): Promise<(month: Month) => Day> {
  const days = await db.$queryRaw<{ day: string; kept: boolean }[]>`
    SELECT DISTINCT ON (day) to_char(day, 'YYYY-MM-DD') AS day, kept FROM general_holiday
    WHERE known_at IS NULL OR known_at < ${before} ORDER BY day, known_at DESC NULLS LAST, id DESC`;
  const settings = await db.$queryRaw<{ valid_from: string | null; value: string }[]>`
    SELECT to_char(valid_from, 'YYYY-MM') AS valid_from, value FROM dated_setting
    WHERE name = 'return-due-working-days' AND (known_at IS NULL OR known_at < ${before})
    ORDER BY known_at NULLS FIRST, id`;
  const holidays = new Set(days.filter((row) => row.kept).map((row) => row.day as Day));
  const rules = settings.map(
    (row): DueSetting => ({
      validFrom: row.valid_from === null ? null : parseMonth(row.valid_from),
      workingDays: Number(row.value),
    }),
  );
  return (month) => dueDay(month, rules, holidays);
}
