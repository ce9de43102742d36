import type { Month } from '@/lib/calendar/month';
import { COUNT_CODES, type Counts } from '@/lib/kpi/counts';
import { isSuspended, type Suspension } from '@/lib/kpi/suspension';

/**
 * What the form of a month without a return begins with: the counts of channels that were suspended for all of it as
 * suspended, all others not collected.
 */
export function offeredCounts(month: Month, suspensions: readonly Suspension[]): Counts {
  return Object.fromEntries(
    COUNT_CODES.map((code) => [
      code,
      isSuspended(suspensions, code, { month, reported: false }) ? 'suspended' : 'not-collected',
    ]),
  ) as Counts;
}
