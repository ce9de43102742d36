import type { Month } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatCount } from '@/lib/format/number';
import type { CountCode, Counts } from '@/lib/kpi/counts';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import type { Translator } from '@/lib/messages/translator';
import { countsOfGroup, RETURN_GROUPS } from '@/lib/returns/groups';
import type { ReturnContent } from '@/lib/returns/revision';
import { type CountTrend, countTrend } from './count-trend';
import { valueText } from './form-view';

/** A count of a return that is only read, beside the one that was approved before. */
export type CountRow = {
  readonly code: CountCode;
  readonly label: string;
  readonly value: string;
  readonly approved: string;
  /** Empty where nothing differs. */
  readonly change: string;
  readonly explanation: string;
  readonly trend: CountTrend | null;
};

/**
 * The counts of a return in the groups of the form.
 *
 * @param approved the counts that were approved before it; null for none
 */
export function countGroups(
  t: Translator,
  locale: Locale,
  month: Month,
  { counts, comments }: ReturnContent,
  approved: Counts | null,
  figures: MonthFigures,
): readonly { readonly title: string; readonly rows: readonly CountRow[] }[] {
  const row = (code: CountCode): CountRow => ({
    code,
    label: t(`count.${code}`),
    value: valueText(t, counts[code]),
    approved: approved === null ? '' : valueText(t, approved[code]),
    change: approved === null ? '' : changeText(counts[code], approved[code]),
    explanation: comments[code] ?? '',
    trend: countTrend(t, locale, code, month, figures),
  });
  return RETURN_GROUPS.map((group) => ({
    title: t(`returnPage.form.group.${group}`),
    rows: countsOfGroup(group).map(row),
  }));
}

/** By how much a count differs: `+1,200`, `–5`; an arrow where one of the two is no number. */
function changeText(value: Counts[CountCode], approved: Counts[CountCode]): string {
  if (value === approved) return '';
  if (typeof value !== 'number' || typeof approved !== 'number') return '→';
  return value > approved ? `+${formatCount(value - approved)}` : formatCount(value - approved);
}
