import type { Locale } from '@/lib/format/locale';
import { formatCount } from '@/lib/format/number';
import type { Attainment } from '@/lib/kpi/attainment';
import { gapState } from '@/lib/kpi/gap-state';
import type { Translator } from '@/lib/messages/translator';
import { cautionWord } from '@/lib/overview/standing-word';
import { distanceText, reasonText, valueText, verdictText } from '@/lib/overview/words';
import type { DocumentCell } from '../../document/report-document';

/** What a part of the report is worded with. */
export type Words = { readonly t: Translator; readonly locale: Locale };

export const cell = (text: string): DocumentCell => ({ text });

/** A value in a table, with a word where it is provisional; where there is none, why. */
export function valueIn({ t }: Words, point: Attainment): string {
  if (!point.printed) {
    const state = gapState(point);
    return state ? t(`gap.${state}`) : (reasonText(t, point) ?? t('report.none'));
  }
  const value = valueText(t, point.unit, point.printed);
  const mark = cautionWord(t, point.standing);
  return mark ? `${value} (${mark})` : value;
}

/** The verdict, or why there is none. */
export function judgedIn({ t }: Words, point: Attainment): string {
  return point.reason === null ? verdictText(t, point) : `${t('verdict.none')}: ${reasonText(t, point)}`;
}

/** How far the value is from its target; a dash without either. */
export function gapIn({ t }: Words, point: Attainment): string {
  return distanceText(t, point) ?? t('report.none');
}

/** The counts behind a value: `173,400 / 240,000`. */
export function countsIn({ t }: Words, { numerator, denominator }: Attainment): string {
  return numerator === null || denominator === null
    ? t('report.none')
    : `${formatCount(numerator)} / ${formatCount(denominator)}`;
}
