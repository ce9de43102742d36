import type { Locale } from '@/lib/format/locale';
import { formatDay, formatMonth } from '@/lib/format/month';
import type { Translator } from '@/lib/messages/translator';
import type { LedgerEffects } from '@/lib/proposals/ledger-effects';
import { changesVerdict, type PeriodCell, periodGroups } from './period-rows';

/** Everything that an entry of the ledger would change, in words: a sentence, then line by line under titles. */
export type EffectsInWords = {
  readonly sum: string;
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
};

/** How many periods would read otherwise, and how many verdicts change; or that nothing would. */
export function effectsSum(t: Translator, { measures, dueDays, reports }: LedgerEffects): string {
  const periods = measures.flatMap((measure) => measure.periods);
  if (periods.length + dueDays.length + reports.length === 0) return t('definitions.preview.no-effects');
  const verdicts = periods.filter(changesVerdict).length;
  return t('definitions.preview.counts', { periods: periods.length, verdicts });
}

/**
 * What a form tells before anything is proposed; the page of the proposal says the same in tables.
 *
 * @example effectsInWords(t, 'en', effects).parts[0]?.lines[0] // 'Jan 2013: 5.0% · Not met, target: less than 5% → 5.0% · Met, target: less than 10%'
 */
export function effectsInWords(t: Translator, locale: Locale, effects: LedgerEffects): EffectsInWords {
  const { warnings, measures, dueDays, reports } = effects;
  const cell = (read: PeriodCell | null) =>
    read === null ? t('definitions.preview.nothing') : cellText(t, read);
  const parts = [
    {
      title: t('definitions.preview.warnings'),
      lines: warnings.map(({ place, code }) => t(`definitions.preview.${code}`, { place })),
    },
    ...measures.flatMap(({ name, periods }) =>
      periodGroups(t, locale, periods).map(({ by, verdicts, rows }) => ({
        title: t('definitions.preview.periods', {
          ...{ measure: name[locale], by: t(`by.${by}`) },
          ...{ count: rows.length, verdicts },
        }),
        lines: rows.map(({ period, before, after }) =>
          t('definitions.preview.line', { period, before: cell(before), after: cell(after) }),
        ),
      })),
    ),
    {
      title: t('definitions.preview.due-days', { count: dueDays.length }),
      lines: dueDays.map(({ month, before, after }) =>
        t('definitions.preview.line', {
          period: formatMonth(month, locale),
          before: formatDay(before, locale),
          after: formatDay(after, locale),
        }),
      ),
    },
    {
      title: t('definitions.preview.reports', { count: reports.length }),
      lines: reports.flatMap(({ id, differences, lacks }) => [
        ...lacks.map((text) => `${id}: ${t('definitions.preview.lacks', { text: text[locale] })}`),
        ...differences.map(({ label, before, after }) =>
          t('definitions.preview.line', {
            period: `${id}, ${label[locale]}`,
            ...{ before: before[locale], after: after[locale] },
          }),
        ),
      ]),
    },
  ];
  return { sum: effectsSum(t, effects), parts: parts.filter(({ lines }) => lines.length > 0) };
}

/** A value, its verdict or why it has none, its target, and what a book prints. */
function cellText(t: Translator, { value, text, target, published }: PeriodCell): string {
  const read = [value, text, published].filter(Boolean).join(' · ');
  return target === null ? read : t('definitions.preview.read', { read, target });
}
