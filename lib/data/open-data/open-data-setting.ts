import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import { database } from '../database';
import { keepSetting, type Setting, type SettingValue, settingOf } from '../people/keep-setting';
import { settledBefore, vintageDays } from './vintages';

/** The switch of open data, and what anybody could read: how many vintages, and the newest. */
export type OpenDataSetting = Setting & { readonly vintages: number; readonly last: Day | null };

/**
 * The switch as it stands, with what an administrator weighs before turning it.
 *
 * @throws Forbidden
 */
export async function loadOpenDataSetting(asker: Person, now: Date): Promise<OpenDataSetting> {
  ensureMay(asker, 'keep-settings');
  const days = await vintageDays(database(), settledBefore(now));
  return { ...(await settingOf('open-data')), vintages: days.length, last: days.at(-1) ?? null };
}

/**
 * Turns open data on or off; it counts from the very next request.
 *
 * @throws Forbidden; Refused `changed-meanwhile`
 */
export async function keepOpenData(author: Person, value: SettingValue, now: Date): Promise<void> {
  await keepSetting(author, 'open-data', value, now);
}
