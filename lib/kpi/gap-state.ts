import type { Attainment } from './attainment';

/** The states in which a period has no value. They look different everywhere: never a hole that says nothing. */
export const GAP_STATES = ['missing', 'not-due', 'suspended', 'not-collected', 'no-volume'] as const;
export type GapState = (typeof GAP_STATES)[number];

/** The state of a period without a value; null where there is one, or where some months are there and some not. */
export function gapState({ gap, value, denominator }: Attainment): GapState | null {
  if (value !== null) return null;
  if (gap !== null) return gap;
  return denominator === 0n ? 'no-volume' : null;
}
