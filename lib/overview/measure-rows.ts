import type { Locale } from '@/lib/format/locale';
import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import type { Attainment } from '@/lib/kpi/attainment';
import { type GapState, gapState } from '@/lib/kpi/gap-state';
import type { Verdict } from '@/lib/kpi/verdict';
import type { Translator } from '@/lib/messages/translator';
import { distanceText, reasonText, targetText, valueText, verdictText } from './words';

/** One line of a measure's table: every text as it stands on the screen. */
export type MeasureRow = {
  readonly key: string;
  readonly period: string;
  /** null: there is no value, and `gap` says which kind of nothing it is. */
  readonly value: string | null;
  readonly gap: { readonly state: GapState; readonly text: string } | null;
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly reason: string | null;
  readonly distance: string | null;
  readonly target: string | null;
  readonly counts: string | null;
  readonly months: string;
  readonly standing: string | null;
};

/** The line of a period. */
export function measureRow(t: Translator, locale: Locale, point: Attainment): MeasureRow {
  const { period, printed, unit, target, definition, numerator, denominator } = point;
  const state = gapState(point);
  const standing = point.source === 'published' ? 'published' : point.standing;
  return {
    key: period.name,
    period: formatPeriod(period, locale),
    value: printed && valueText(t, unit, printed),
    gap: state && { state, text: t(`gap.${state}`) },
    verdict: point.verdict,
    verdictText: verdictText(t, point),
    reason: reasonText(t, point),
    distance: distanceText(t, point),
    target: target && targetText(t, unit, definition.precision, target),
    counts:
      numerator === null || denominator === null
        ? null
        : `${formatCount(numerator)} / ${formatCount(denominator)}`,
    months: `${point.monthsReported}/${point.monthsExpected}`,
    standing: standing && t(`standing.${standing}`),
  };
}
