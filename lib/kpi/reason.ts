import type { By } from '@/lib/calendar/periods';
import type { Gap } from './gap';

/** Why there is no judgement, in the order in which they apply. `no-data`: no month reported, and one is missing. */
export const REASONS = [
  'definition-changed',
  'running',
  'no-data',
  'not-due',
  'suspended',
  'not-collected',
  'part-period',
  'no-volume',
  'no-target',
] as const;
export type Reason = (typeof REASONS)[number];

/** What is asked of a period to find the reason. */
export type Circumstances = {
  readonly by: By;
  readonly definitionChanged: boolean;
  readonly holdsRunningMonth: boolean;
  /** Of a period without any reported month, else null. */
  readonly gap: Gap | null;
  readonly complete: boolean;
  readonly denominator: bigint;
  readonly hasTarget: boolean;
};

/** The first reason that applies, or null: the period can be judged. */
export function reasonOf(period: Circumstances): Reason | null {
  if (period.definitionChanged) return 'definition-changed';
  if (period.holdsRunningMonth && !endsWithAnyMonth(period.by)) return 'running';
  if (period.gap !== null) return period.gap === 'missing' ? 'no-data' : period.gap;
  if (!period.complete) return 'part-period';
  if (period.denominator === 0n) return 'no-volume';
  return period.hasTarget ? null : 'no-target';
}

/** Rolling and to-date periods end with the month that names them, so with the running one they are only in part. */
function endsWithAnyMonth(by: By): boolean {
  return by === 'rolling-12' || by === 'year-to-date' || by === 'financial-year-to-date';
}
