import type { Locale } from '@/lib/format/locale';
import { formatPeriod } from '@/lib/format/period';
import type { Attainment } from '@/lib/kpi/attainment';
import type { Effect } from '@/lib/kpi/effects';
import type { Verdict } from '@/lib/kpi/verdict';
import type { Translator } from '@/lib/messages/translator';
import { citationText } from '../definition-facts';
import { reasonText, valueText, verdictText } from '../words';

/** A period that a return changes. */
export type EffectRow = {
  readonly key: string;
  readonly measure: string;
  readonly period: string;
  readonly before: EffectCell;
  readonly after: EffectCell;
  readonly verdictChanges: boolean;
  /** What becomes of the figure that a book prints for the year. */
  readonly published: string | null;
};

/** A value with its verdict, in words. */
export type EffectCell = { readonly value: string; readonly verdict: Verdict; readonly text: string };

/**
 * What approving a return changes, in words: every period by whose printed value, verdict or reason a reader would see it.
 * Left out are those that change beyond the printed digits, those whose other months aren't there yet, and a year to date of
 * one month, which is that month.
 */
export function effectRows(
  t: Translator,
  locale: Locale,
  measure: { readonly id: string; readonly name: Readonly<Record<Locale, string>> },
  effects: readonly Effect[],
): readonly EffectRow[] {
  return effects
    .filter(isTold)
    .map(({ before, after }) => ({
      key: `${measure.id} ${after.period.by} ${after.period.name}`,
      measure: measure.name[locale],
      period: formatPeriod(after.period, locale, 'short'),
      before: cell(t, before),
      after: cell(t, after),
      verdictChanges: before.verdict !== after.verdict,
      published: publishedText(t, before, after),
    }))
    .filter(
      ({ before, after, published }) =>
        before.value !== after.value || before.text !== after.text || published !== null,
    );
}

function isTold({ before, after }: Effect): boolean {
  const { by, from, to } = after.period;
  if (by === 'month' || from === to) return by === 'month';
  // A period that was whole and loses a month was read, and judged, until now.
  const wasWhole = before.monthsReported === before.monthsExpected;
  return after.reason !== 'part-period' || after.published !== null || wasWhole;
}

function cell(t: Translator, point: Attainment): EffectCell {
  const { printed, unit, verdict } = point;
  const text = verdict === 'none' ? (reasonText(t, point) ?? '') : verdictText(t, point);
  return { value: printed ? valueText(t, unit, printed) : '–', verdict, text };
}

function publishedText(t: Translator, before: Attainment, after: Attainment): string | null {
  if (after.published === null || before.published?.agrees === after.published.agrees) return null;
  const { figure, agrees } = after.published;
  return t('returnPage.effects.published', {
    source: citationText(t, figure.citation),
    printed: figure.printed,
    agreement: agrees === null ? 'open' : agrees ? 'agrees' : 'differs',
  });
}
