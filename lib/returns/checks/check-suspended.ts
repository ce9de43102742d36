import type { Channel } from '@/lib/kpi/count-entry';
import { COUNTS, type Counts } from '@/lib/kpi/counts';
import { isSuspended } from '@/lib/kpi/suspension';
import type { CheckContext } from './context';
import type { Finding } from './finding';

/**
 * Counts of channels that were suspended for the whole of the month, by channel. They stay as they are given: either
 * the event or the counts are wrong, or there is a reason, which is asked for. A suspension whose end isn't known says nothing
 * against a count.
 */
export function checkSuspended(
  counts: Counts,
  { month, suspensions }: Pick<CheckContext, 'month' | 'suspensions'>,
): readonly Finding[] {
  const given = COUNTS.filter(
    ({ code }) =>
      typeof counts[code] === 'number' && isSuspended(suspensions, code, { month, reported: false }),
  );
  const channels = [...new Set(given.map(({ channel }): Channel => channel))];
  return channels.flatMap((channel): Finding[] => {
    const [first, ...others] = given.filter((count) => count.channel === channel).map(({ code }) => code);
    if (first === undefined) return [];
    return [{ kind: 'although-suspended', severity: 'warning', about: [first, ...others] }];
  });
}
