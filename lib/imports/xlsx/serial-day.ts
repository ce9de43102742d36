import { addDays, type Day, parseDay } from '@/lib/calendar/day';

/** From which day a workbook counts: 1900 nearly everywhere, 1904 in those of old Macintosh programs. */
export type Epoch = '1900' | '1904';

/**
 * The day that a whole number is in a workbook; null for none of 1900 to 2999, and for the day 60 of 1900, a
 * 29 February that there wasn't.
 *
 * @example serialDay('45292', '1900') // '2024-01-01'
 * @example serialDay('43830', '1904') // '2024-01-01'
 */
export function serialDay(serial: string, epoch: Epoch): Day | null {
  if (!/^[0-9]{1,6}$/.test(serial)) return null;
  const number = Number(serial);
  if (epoch === '1904') return known(addDays('1904-01-01' as Day, number));
  if (number === 60) return null;
  return known(addDays('1899-12-31' as Day, number > 60 ? number - 1 : number));
}

function known(day: Day): Day | null {
  return parseDay(day);
}
