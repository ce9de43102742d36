import { absolute, type Fraction } from '@/lib/exact/fraction';
import { fixed, isExactAt } from '@/lib/exact/round';
import { formatDecimal } from '@/lib/format/number';
import type { Attainment } from '@/lib/kpi/attainment';
import type { SameMonths } from '@/lib/kpi/same-months';
import type { Translator } from '@/lib/messages/translator';

/**
 * A change against the same months of the year before, signed, in points of the measure's unit: from the exact values,
 * with one digit more than the measure; none more where both print exactly. Exactly nil is `(—)`; what rounds to nil
 * keeps its sign. Null where the two can't be compared.
 *
 * @example 74.13 after 60.23 at no decimals: '+13.9 points'
 */
export function changeText(t: Translator, point: Attainment, { before, change }: SameMonths): string | null {
  const { value, unit, definition } = point;
  if (change === null || value === null || before.value === null) return null;
  if (change.numerator === 0n) return t('measureDepth.change-nil');
  const { precision } = definition;
  const exact = isExactAt(value, precision) && isExactAt(before.value, precision);
  return t(`measureDepth.change-${unit}`, { value: signed(change, exact ? precision : precision + 1) });
}

function signed(change: Fraction, decimals: number): string {
  return `${change.numerator < 0n ? '–' : '+'}${formatDecimal(fixed(absolute(change), decimals))}`;
}
