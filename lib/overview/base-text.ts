import type { Definition } from '@/lib/kpi/definition';
import type { Expression } from '@/lib/kpi/expression';
import type { Translator } from '@/lib/messages/translator';
import { sumInWords } from './sum-in-words';

/**
 * What a measure's value is of, as it stands beside every figure. A base without words of its own is told by the counts of
 * the denominator.
 *
 * @example baseText(t, assignedWithin3h) // 'of cases assigned'
 */
export function baseText(
  t: Translator,
  { base, denominator }: Pick<Definition, 'base' | 'denominator'>,
): string {
  if (base !== 'counts') return t(`base.${base}`);
  return t('definitions.of-counts', { counts: countsInWords(t, denominator) });
}

/** A sum of counts within a sentence: `cases assigned`. Languages without small letters have none to take. */
export function countsInWords(t: Translator, expression: Expression): string {
  return sumInWords(expression, (count) => {
    const label = t(`count.${count}`);
    return `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
  });
}
