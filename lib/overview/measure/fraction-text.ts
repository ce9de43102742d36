import { fixed, isExactAt } from '@/lib/exact/round';
import { formatCount, formatDecimal } from '@/lib/format/number';
import type { Attainment } from '@/lib/kpi/attainment';
import type { Translator } from '@/lib/messages/translator';

/** As many digits as the API gives. */
const DECIMALS = 6;

/**
 * The sums of a period divided, with their numbers: `2,080,910 ÷ 2,807,000 × 100 ≈ 74.132882`. An equals sign only where
 * six decimals say it exactly, and then no more of them than are needed. Null where there is no value from months.
 */
export function fractionText(t: Translator, point: Attainment): string | null {
  const { value, numerator, denominator, definition } = point;
  if (value === null || numerator === null || denominator === null) return null;
  const exact = isExactAt(value, DECIMALS);
  const digits = fixed(value, DECIMALS);
  return t('why.fraction', {
    numerator: formatCount(numerator),
    denominator: formatCount(denominator),
    scale: definition.scale === 1 ? '' : t('why.scale', { scale: definition.scale }),
    sign: exact ? 'exact' : 'about',
    value: formatDecimal(exact ? digits.replace(/\.?0+$/, '') : digits),
  });
}
