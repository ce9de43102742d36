import type { Fraction } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import type { Attainment, PublishedBeside } from '@/lib/kpi/attainment';
import type { Printed } from '@/lib/kpi/printed';
import type { Volumes } from '@/lib/kpi/volumes';

/** A point of attainment as the API tells it: decimals as text with six digits, for reading; the verdict is exact. */
export function attainmentPoint(a: Attainment) {
  return {
    period: a.period.name,
    from: a.period.from,
    to: a.period.to,
    numerator: integer(a.numerator),
    denominator: integer(a.denominator),
    value: six(a.value),
    printed: printedText(a.printed),
    unit: a.unit,
    base: a.base,
    target: six(a.target?.value ?? null),
    comparison: a.target?.comparison ?? null,
    plan: six(a.plan?.value ?? null),
    difference: six(a.difference),
    verdict: a.verdict,
    reason: a.reason,
    gap: a.gap,
    monthsReported: a.monthsReported,
    monthsExpected: a.monthsExpected,
    standing: a.standing,
    source: a.source,
    published: a.published && publishedBeside(a.published),
  };
}

/** A point of volumes as the API tells it. */
export function volumesPoint(v: Volumes) {
  return {
    period: v.period.name,
    from: v.period.from,
    to: v.period.to,
    calls_offered: integer(v.totals.calls_offered),
    calls_answered: integer(v.totals.calls_answered),
    calls_abandoned: integer(v.totals.calls_abandoned),
    calls_blocked: integer(v.totals.calls_blocked),
    emails: integer(v.totals.emails),
    other_written: integer(v.totals.other_written),
    monthsReported: v.monthsReported,
    monthsExpected: v.monthsExpected,
    standing: v.standing,
  };
}

function publishedBeside({ figure, low, high, agrees }: PublishedBeside) {
  return {
    value: fixed(figure.value, 6),
    low: fixed(low, 6),
    high: fixed(high, 6),
    citation: figure.citation,
    agrees,
  };
}

/** The value as printed; where no six digits tell it from the target, in words. */
export function printedText(printed: Printed | null): string | null {
  if (printed === null) return null;
  if (printed.kind === 'digits') return printed.text;
  return `${printed.kind === 'just-under' ? 'just under' : 'just over'} ${printed.target}`;
}

function six(value: Fraction | null): string | null {
  return value && fixed(value, 6);
}

/** A sum as a JSON number: 1 200 months of the largest counts stay below 2^53, where numbers are exact. */
function integer(sum: bigint | null): number | null {
  return sum === null ? null : Number(sum);
}
