import { whole } from '@/lib/exact/fraction';
import { contains, intervalOf } from '@/lib/exact/interval';
import type { CountCode, Counts } from '@/lib/kpi/counts';
import type { Expression } from '@/lib/kpi/expression';
import { annualSum } from './annual-sum';
import type { PublishedVolume } from './finding';

const plus = (count: CountCode) => ({ count, weight: 1n });

/**
 * Which counts a published volume may correspond to: the document doesn't print it, so a year that fits any of them agrees.
 */
const VOLUMES: Readonly<Record<PublishedVolume['of'], readonly [Expression, ...Expression[]]>> = {
  calls: [[plus('calls_offered')], [plus('calls_offered'), plus('calls_blocked')], [plus('calls_answered')]],
  written: [[plus('emails'), plus('other_written')]],
};

/** What the months of a year come to, and whether that is what was published of it. */
export type HeldVolume = { readonly total: bigint; readonly agrees: boolean };

/**
 * A published volume held against the months of its year; null where they have none of the sums that it may stand for.
 *
 * @param months all twelve, undefined where there is no figure
 * @example heldVolume(around820000, months) // { total: 820123n, agrees: true }
 */
export function heldVolume(
  published: PublishedVolume,
  months: readonly (Counts | undefined)[],
): HeldVolume | null {
  const totals = VOLUMES[published.of].flatMap((expression) => annualSum(months, expression) ?? []);
  const [total] = totals;
  if (total === undefined) return null;
  const range = intervalOf(published.value, published.halfUnit);
  return { total, agrees: totals.some((one) => contains(range, whole(one))) };
}
