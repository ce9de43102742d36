import type { GapState } from './gap-state';
import type { PeriodTotal } from './period-counts';

/** The states in which a period has no amount to draw: a gap, zero, or only some of its months. */
export const PERIOD_STATES = [
  'part',
  'missing',
  'not-due',
  'suspended',
  'not-collected',
  'no-volume',
] as const satisfies readonly (GapState | 'part')[];
export type PeriodState = (typeof PERIOD_STATES)[number];

/** Why there is nothing to draw for a total; null where there is something. */
export function periodState(total: PeriodTotal): PeriodState | null {
  if (total.kind === 'gap') return total.gap;
  if (total.kind === 'part') return 'part';
  return total.value === 0n ? 'no-volume' : null;
}
