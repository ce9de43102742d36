import { fixed, isExactAt } from '@/lib/exact/round';
import type { Definition } from '@/lib/kpi/definition';
import type { Translator } from '@/lib/messages/translator';
import { inUnit, valueText } from '@/lib/overview/words';
import type { CorMonthsValue } from './cor-pledge';

/**
 * What approved months give, told beside a printed figure: with one digit more than the measure's unless its own say it
 * exactly, and with as many as keep it on its side of the target.
 *
 * @example 74.1% of 74.132882, 74% of exactly 74, 79.96% of 79.96 against at least 80
 */
export function monthsValueText(
  t: Translator,
  { unit, precision }: Pick<Definition, 'unit' | 'precision'>,
  { value, printed }: Pick<CorMonthsValue, 'value' | 'printed'>,
): string {
  const moreNeeded = printed.kind !== 'digits' || printed.rounds !== null;
  if (moreNeeded) return valueText(t, unit, printed);
  return inUnit(t, unit, fixed(value, isExactAt(value, precision) ? precision : precision + 1));
}
