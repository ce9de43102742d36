import type { Fraction } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import type { Attainment } from '@/lib/kpi/attainment';
import type { Translator } from '@/lib/messages/translator';
import { valueText } from '@/lib/overview/words';
import type { MeasureFacts } from '../monthly-facts';
import type { MonthlyLine } from './columns';

/** Decimals as the API writes them, with so many digits. */
const DIGITS = 6;

/** A measure: its months, the year to date, the same months of the year before, and the twelve months. */
export function measureLines(t: Translator, name: string, own: MeasureFacts): readonly MonthlyLine[] {
  const points = [...own.trend, own.yearToDate, own.sameMonths.before, own.rolling];
  return points.map((point) => measureLine(t, own.measure.id, name, point));
}

function measureLine(t: Translator, item: string, name: string, point: Attainment): MonthlyLine {
  const { period, printed, target, plan } = point;
  return {
    section: 'measure',
    item,
    name,
    period: period.name,
    by: period.by,
    from: period.from,
    to: period.to,
    numerator: point.numerator,
    denominator: point.denominator,
    value: decimal(point.value),
    printed: printed && valueText(t, point.unit, printed),
    unit: point.unit,
    base: point.base,
    target: decimal(target?.value ?? null),
    comparison: target?.comparison ?? null,
    plan: decimal(plan?.value ?? null),
    difference: decimal(point.difference),
    verdict: point.verdict,
    reason: point.reason,
    gap: point.gap,
    monthsReported: point.monthsReported,
    monthsExpected: point.monthsExpected,
    standing: point.standing,
    source: point.source,
  };
}

function decimal(value: Fraction | null): string | null {
  return value && fixed(value, DIGITS);
}
