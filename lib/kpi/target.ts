import type { Month } from '@/lib/calendar/month';
import type { Fraction } from '@/lib/exact/fraction';
import type { Citation } from './citation';
import { inForce } from './in-force';

/** How a value must stand to a target to meet it. */
export const COMPARISONS = ['at-least', 'more-than', 'at-most', 'less-than'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** The pledge itself, from `validFrom` on, in the measure's unit: 80 (%), 4 (out of five). */
export type Target = {
  readonly measure: string;
  readonly validFrom: Month | null;
  readonly value: Fraction;
  readonly comparison: Comparison;
  readonly citation: Citation;
};

/** What the Controlling Officer expects of a calendar year; nothing is judged by it. */
export type Plan = {
  readonly measure: string;
  readonly year: number;
  readonly value: Fraction;
  readonly citation: Citation;
};

/**
 * The target of one measure in force in a month, or null before the first: then there is a value and no judgement.
 * The document's three hold from January 2022.
 */
export function targetInForce(targets: readonly Target[], month: Month): Target | null {
  return inForce(targets, month);
}

/** The plan of one measure for a calendar year, or null; of two for the same year the later in the list stands. */
export function planFor(plans: readonly Plan[], year: number): Plan | null {
  return plans.findLast((plan) => plan.year === year) ?? null;
}
