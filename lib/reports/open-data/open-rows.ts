import type { z } from 'zod';
import type { Fraction } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import { COUNT_CODES } from '@/lib/kpi/counts';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import { type PublishedFigure, publishedInterval } from '@/lib/kpi/published';
import type { OpenPoint } from './open-facts';
import type { attainmentShape, monthShape, publishedShape } from './open-shapes';

/** A month: each count as a number, `suspended`, or null where it wasn't collected. */
export function monthRow({ month, counts, standing, revision }: MonthFigure): z.infer<typeof monthShape> {
  const values = COUNT_CODES.map((code) => [code, counts[code] === 'not-collected' ? null : counts[code]]);
  return { month, ...Object.fromEntries(values), standing, revision } as z.infer<typeof monthShape>;
}

/** A measure in a period: decimals as text with six digits, the verdict from the exact value. */
export function attainmentRow({ measure, point }: OpenPoint): z.infer<typeof attainmentShape> {
  const { period, printed, definition } = point;
  return {
    measure: measure.id,
    period: period.name,
    by: period.by as 'month',
    from: period.from,
    to: period.to,
    numerator: point.numerator === null ? null : Number(point.numerator),
    denominator: point.denominator === null ? null : Number(point.denominator),
    value: six(point.value),
    printed: printed && (printed.kind === 'digits' ? printed.text : `${printed.kind} ${printed.target}`),
    unit: point.unit,
    base: point.base ?? definition.base,
    target: six(point.target?.value ?? null),
    comparison: point.target?.comparison ?? null,
    plan: six(point.plan?.value ?? null),
    difference: six(point.difference),
    verdict: point.verdict,
    reason: point.reason,
    standing: point.standing as 'final' | 'revised' | null,
  };
}

/** A figure that a book of Estimates prints, with the range that it stands for. */
export function publishedRow(figure: PublishedFigure): z.infer<typeof publishedShape> {
  const { low, high } = publishedInterval(figure);
  return {
    measure: figure.measure,
    year: figure.year,
    printed: figure.printed,
    value: fixed(figure.value, 6),
    low: fixed(low, 6),
    high: fixed(high, 6),
    book: figure.citation.book,
    place: figure.citation.place,
  };
}

function six(value: Fraction): string;
function six(value: Fraction | null): string | null;
function six(value: Fraction | null): string | null {
  return value && fixed(value, 6);
}
