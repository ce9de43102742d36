import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import { database } from '../database';
import { kept } from '../kept/kept';
import { settingOf } from '../people/keep-setting';
import { type HashedFile, keptVintage } from './kept-vintages';
import { settledBefore, vintageDays } from './vintages';

/**
 * The vintages there are, the oldest first; null while open data are off.
 *
 * @throws Forbidden
 */
export async function loadOpenIndex(person: Person, now: Date): Promise<readonly Day[] | null> {
  ensureMay(person, 'read-open-data');
  const { value } = await settingOf('open-data');
  return value === 'on' ? keptDays(person, now) : null;
}

/**
 * A file of a vintage; null where there is none of this name or day, or while open data are off.
 *
 * @param vintage a day, or the newest one
 * @throws Forbidden
 */
export async function loadOpenFile(
  person: Person,
  vintage: Day | 'latest',
  name: string,
  now: Date,
): Promise<HashedFile | null> {
  const days = await loadOpenIndex(person, now);
  const day = vintage === 'latest' ? days?.at(-1) : days?.find((one) => one === vintage);
  return day === undefined ? null : ((await keptVintage(day)).get(name) ?? null);
}

function keptDays(person: Person, now: Date): Promise<readonly Day[]> {
  const settled = settledBefore(now);
  return kept(person, 'read-open-data', ['open data', settled], () => vintageDays(database(), settled));
}
