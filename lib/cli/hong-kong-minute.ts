import { hongKongDay, hongKongTime } from '@/lib/calendar/hong-kong';

/**
 * Day and minute in Hong Kong, in the order in which they sort.
 *
 * @example hongKongMinute(new Date('2026-01-31T16:30:59Z')) // '2026-02-01 00:30'
 */
export function hongKongMinute(moment: Date): string {
  return `${hongKongDay(moment)} ${hongKongTime(moment).slice(0, 5)}`;
}
