import type { Locale } from '@/lib/format/locale';
import { formatCount } from '@/lib/format/number';
import type { Attainment } from '@/lib/kpi/attainment';
import { hasFewRatings } from '@/lib/kpi/flags';
import { exactText } from '@/lib/kpi/printed';
import type { SameMonths } from '@/lib/kpi/same-months';
import type { Translator } from '@/lib/messages/translator';
import { type MeasureRow, measureRow } from '../measure-rows';
import { inUnit, reasonText, valueText } from '../words';
import { changeText } from './change-text';
import { type MeasurePlace, rowId, whyAddress } from './why-address';

/** A line of the table in depth: what a measure's line says, where its number comes from, and what it is held against. */
export type PeriodRow = Omit<MeasureRow, 'months'> & {
  readonly id: string;
  /** How many of its months are reported; null for a single month, which is reported or has its gap. */
  readonly months: string | null;
  /** The address at which the number is explained. */
  readonly why: string;
  readonly plan: string | null;
  /** How many ratings the value rests on, and whether they are few; null for other measures. */
  readonly ratings: string | null;
  /** The same months of the year before, and the change; null for periods that aren't to date. */
  readonly before: { readonly value: string; readonly change: string | null } | null;
};

/** The lines of the periods in their order. */
export function periodRows(
  t: Translator,
  locale: Locale,
  place: MeasurePlace,
  points: readonly Attainment[],
  sameMonths: ReadonlyMap<string, SameMonths>,
): readonly PeriodRow[] {
  return points.map((point) => {
    const beside = sameMonths.get(point.period.name);
    const { plan, unit, definition } = point;
    const row = measureRow(t, locale, point);
    return {
      ...row,
      id: rowId(point.period),
      months: point.monthsExpected > 1 ? row.months : null,
      why: whyAddress(place, point.period),
      plan: plan && inUnit(t, unit, exactText(plan.value, definition.precision)),
      ratings: ratingsText(t, point),
      before: beside ? { value: besideText(t, beside.before), change: changeText(t, point, beside) } : null,
    };
  });
}

/** How many ratings a value rests on: `28 (few ratings)`; null where it doesn't rest on ratings. */
export function ratingsText(t: Translator, point: Attainment): string | null {
  const { definition, denominator } = point;
  if (definition.base !== 'ratings' || denominator === null) return null;
  const count = formatCount(denominator);
  return hasFewRatings(point) ? t('measureDepth.few-ratings', { count }) : count;
}

/** A value, with its coverage where months are lacking; in words where there is none. */
export function besideText(t: Translator, point: Attainment): string {
  const reason = reasonText(t, point);
  if (!point.printed) return reason ?? '–';
  const value = valueText(t, point.unit, point.printed);
  return point.reason === 'part-period' ? `${value} · ${reason}` : value;
}
