import { monthOf, monthRange, yearOf } from '@/lib/calendar/month';
import { multiply, ratio, whole } from '@/lib/exact/fraction';
import { contains, intervalOf } from '@/lib/exact/interval';
import type { CountCode, Counts } from '@/lib/kpi/counts';
import { countsNeeded, definitionInForce } from '@/lib/kpi/definition';
import { type Expression, evaluate } from '@/lib/kpi/expression';
import { agrees, publishedFor } from '@/lib/kpi/published';
import type { CheckContext, CheckedMeasure } from './context';
import type { Finding, PublishedVolume } from './finding';

const plus = (count: CountCode) => ({ count, weight: 1n });

/**
 * Which counts a published volume may correspond to: the document doesn't print it, so a year that fits any of them agrees.
 */
const VOLUMES: Readonly<Record<PublishedVolume['of'], readonly [Expression, ...Expression[]]>> = {
  calls: [[plus('calls_offered')], [plus('calls_offered'), plus('calls_blocked')], [plus('calls_answered')]],
  written: [[plus('emails'), plus('other_written')]],
};

/** Sums of a calendar year that this month completes, held against what was published of the year. */
export function checkAnnual(counts: Counts, context: CheckContext): readonly Finding[] {
  const year = yearOf(context.month);
  const months = monthRange(monthOf(year, 1), monthOf(year, 12)).map((month) =>
    month === context.month ? counts : context.figures.get(month)?.counts,
  );
  const sum = (expression: Expression) => sumOf(months, expression);
  return [
    ...context.measures.flatMap((measure) => measureOf(measure, year, sum)),
    ...context.volumes.filter((volume) => volume.year === year).flatMap((volume) => volumeOf(volume, sum)),
  ];
}

function measureOf(
  { id, definitions, published }: CheckedMeasure,
  year: number,
  sum: (expression: Expression) => bigint | null,
): readonly Finding[] {
  const figure = publishedFor(published, year);
  const definition = definitionInForce(definitions, monthOf(year, 12));
  const [over, under] = [sum(definition.numerator), sum(definition.denominator)];
  const share = over === null || under === null ? null : ratio(over, under);
  if (figure === null || share === null) return [];
  const value = multiply(whole(BigInt(definition.scale)), share);
  if (agrees(figure, value)) return [];
  const [first, ...others] = countsNeeded(definition);
  if (first === undefined) return [];
  const about = [first, ...others] as const;
  return [{ kind: 'annual-measure', severity: 'warning', about, measure: id, value, published: figure }];
}

function volumeOf(
  published: PublishedVolume,
  sum: (expression: Expression) => bigint | null,
): readonly Finding[] {
  const totals = VOLUMES[published.of].flatMap((expression) => sum(expression) ?? []);
  const [total] = totals;
  const range = intervalOf(published.value, published.halfUnit);
  if (total === undefined || totals.some((one) => contains(range, whole(one)))) return [];
  const about =
    published.of === 'calls' ? (['calls_offered'] as const) : (['emails', 'other_written'] as const);
  return [{ kind: 'annual-volume', severity: 'warning', about, total, published }];
}

/** Over all twelve months; null where one of them lacks a count. */
function sumOf(months: readonly (Counts | undefined)[], expression: Expression): bigint | null {
  let sum = 0n;
  for (const counts of months) {
    const value = counts && evaluate(expression, counts);
    if (typeof value !== 'bigint') return null;
    sum += value;
  }
  return sum;
}
