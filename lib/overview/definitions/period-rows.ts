import { BY, type By } from '@/lib/calendar/periods';
import type { Locale } from '@/lib/format/locale';
import { formatPeriod } from '@/lib/format/period';
import type { Verdict } from '@/lib/kpi/verdict';
import type { Translator } from '@/lib/messages/translator';
import type { PeriodEffect, PeriodRead } from '@/lib/proposals/period-effect';
import { reasonText, targetText, valueText, verdictText } from '../words';

/** A period that would be read otherwise, in words. */
export type PeriodRow = {
  readonly key: string;
  readonly period: string;
  /** null: it isn't there yet. */
  readonly before: PeriodCell | null;
  readonly after: PeriodCell;
};

/** A value with its verdict and the target that it is held against, in words. */
export type PeriodCell = {
  readonly value: string;
  readonly verdict: Verdict;
  readonly text: string;
  /** Null: it has none. */
  readonly target: string | null;
  readonly published: string | null;
};

/** Periods of one kind, with how many of their verdicts change. */
export type PeriodGroup = {
  readonly by: By;
  readonly verdicts: number;
  readonly rows: readonly PeriodRow[];
};

/** The periods that would be read otherwise by their kind, each kind in its order. */
export function periodGroups(
  t: Translator,
  locale: Locale,
  effects: readonly PeriodEffect[],
): readonly PeriodGroup[] {
  return BY.map((by) => effects.filter((effect) => effect.by === by))
    .filter((all) => all.length > 0)
    .map((all) => ({
      by: all[0]?.by ?? 'month',
      verdicts: all.filter(changesVerdict).length,
      rows: all.map((effect) => ({
        key: `${effect.by} ${effect.name}`,
        period: formatPeriod(effect, locale, 'short'),
        before: effect.before && cell(t, effect, effect.before),
        after: cell(t, effect, effect.after),
      })),
    }));
}

/** Whether another verdict would stand there than today; none and not there yet are the same. */
export function changesVerdict({ before, after }: PeriodEffect): boolean {
  return (before?.verdict ?? 'none') !== after.verdict;
}

function cell(t: Translator, period: PeriodEffect, read: PeriodRead): PeriodCell {
  const { printed, unit, verdict, target, definition, published } = read;
  const agreement = published?.agrees === null ? 'open' : published?.agrees ? 'agrees' : 'differs';
  return {
    value: printed ? valueText(t, unit, printed) : '–',
    verdict,
    text: verdict === 'none' ? (reasonText(t, { ...read, period }) ?? '') : verdictText(t, read),
    target: target ? targetText(t, unit, definition.precision, target) : null,
    published: published && t('definitions.preview.published', { printed: published.printed, agreement }),
  };
}
