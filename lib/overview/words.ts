import type { Attainment } from '@/lib/kpi/attainment';
import type { Definition, Unit } from '@/lib/kpi/definition';
import { distance } from '@/lib/kpi/distance';
import { exactText, type Printed } from '@/lib/kpi/printed';
import type { Target } from '@/lib/kpi/target';
import type { Translator } from '@/lib/messages/translator';
import { countsInWords } from './base-text';

/** A figure in its measure's unit: `72%`, `4.6分`. */
export function inUnit(t: Translator, unit: Unit, digits: string): string {
  return t(`value.${unit}`, { value: digits });
}

/** A value as printed, in its unit; in words where no six digits tell it from the target. */
export function valueText(t: Translator, unit: Unit, printed: Printed): string {
  if (printed.kind === 'digits') return inUnit(t, unit, printed.text);
  return t(`value.${printed.kind}`, { value: inUnit(t, unit, printed.target) });
}

/** A target with its comparison: `at least 80%`. */
export function targetText(
  t: Translator,
  unit: Unit,
  precision: number,
  target: Pick<Target, 'value' | 'comparison'>,
): string {
  return t(`comparison.${target.comparison}`, { value: inUnit(t, unit, exactText(target.value, precision)) });
}

/** How far the value stands from its target, from the exact value: `7.8 points below`; null without either. */
export function distanceText(t: Translator, point: Attainment): string | null {
  const { value, target, unit, definition } = point;
  if (value === null || target === null) return null;
  const far = distance(value, target.value, definition.precision);
  if (far.direction === 'none') return t('value.on-target');
  const points = far.lessThan ? `< ${far.text}` : far.text;
  return t(`value.${unit === 'percent' ? 'points' : 'score'}-${far.direction}`, { points });
}

/** The verdict in words; it says so where the usual digits would have rounded to the other side of the target. */
export function verdictText(
  t: Translator,
  { verdict, printed, unit }: Pick<Attainment, 'verdict' | 'printed' | 'unit'>,
): string {
  if (verdict === 'none' || printed?.kind !== 'digits' || printed.rounds === null)
    return t(`verdict.${verdict}`);
  return t(`verdict.${verdict}-rounds`, {
    value: inUnit(t, unit, printed.text),
    rounds: inUnit(t, unit, printed.rounds),
  });
}

/** What the reason for no judgement is told from. */
type Reasoned = Pick<Attainment, 'reason' | 'monthsReported' | 'monthsExpected'> & {
  readonly period: Pick<Attainment['period'], 'by'>;
  readonly definition: Pick<Definition, 'base' | 'denominator'>;
};

/** Why there is no judgement, in words; null where there is one. */
export function reasonText(t: Translator, point: Reasoned): string | null {
  const { reason, period, monthsReported, monthsExpected, definition } = point;
  if (reason === null) return null;
  if (reason === 'running') return t(period.by === 'month' ? 'reason.running' : 'reason.running-period');
  if (reason === 'part-period')
    return t('reason.part-period', { reported: monthsReported, expected: monthsExpected });
  if (reason === 'no-volume') return t('reason.no-volume', { what: whatIsCounted(t, definition) });
  return t(`reason.${reason}`);
}

function whatIsCounted(
  t: Translator,
  { base, denominator }: Pick<Definition, 'base' | 'denominator'>,
): string {
  if (base === 'counts') return countsInWords(t, denominator);
  if (base === 'enquiries') return t('reason.what-enquiries');
  return t(base === 'ratings' ? 'reason.what-ratings' : 'reason.what-calls');
}
