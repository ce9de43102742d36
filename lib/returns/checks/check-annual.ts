import { monthOf, monthRange, yearOf } from '@/lib/calendar/month';
import { multiply, ratio, whole } from '@/lib/exact/fraction';
import type { Counts } from '@/lib/kpi/counts';
import { countsNeeded, definitionInForce } from '@/lib/kpi/definition';
import { agrees, publishedFor } from '@/lib/kpi/published';
import { annualSum } from './annual-sum';
import { heldVolume } from './annual-volume';
import type { CheckContext, CheckedMeasure } from './context';
import type { Finding, PublishedVolume } from './finding';

type Months = readonly (Counts | undefined)[];

/** Sums of a calendar year that this month completes, held against what was published of the year. */
export function checkAnnual(counts: Counts, context: CheckContext): readonly Finding[] {
  const year = yearOf(context.month);
  const months = monthRange(monthOf(year, 1), monthOf(year, 12)).map((month) =>
    month === context.month ? counts : context.figures.get(month)?.counts,
  );
  return [
    ...context.measures.flatMap((measure) => measureOf(measure, year, months)),
    ...context.volumes.filter((volume) => volume.year === year).flatMap((volume) => volumeOf(volume, months)),
  ];
}

function measureOf(
  { id, definitions, published }: CheckedMeasure,
  year: number,
  months: Months,
): readonly Finding[] {
  const figure = publishedFor(published, year);
  const definition = definitionInForce(definitions, monthOf(year, 12));
  const [over, under] = [annualSum(months, definition.numerator), annualSum(months, definition.denominator)];
  const share = over === null || under === null ? null : ratio(over, under);
  if (figure === null || share === null) return [];
  const value = multiply(whole(BigInt(definition.scale)), share);
  if (agrees(figure, value)) return [];
  const [first, ...others] = countsNeeded(definition);
  if (first === undefined) return [];
  const about = [first, ...others] as const;
  return [{ kind: 'annual-measure', severity: 'warning', about, measure: id, value, published: figure }];
}

function volumeOf(published: PublishedVolume, months: Months): readonly Finding[] {
  const held = heldVolume(published, months);
  if (held === null || held.agrees) return [];
  const about =
    published.of === 'calls' ? (['calls_offered'] as const) : (['emails', 'other_written'] as const);
  return [{ kind: 'annual-volume', severity: 'warning', about, total: held.total, published }];
}
