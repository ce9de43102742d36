import { addMonths, type Month } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatMonth } from '@/lib/format/month';
import { formatCount } from '@/lib/format/number';
import { type TypedReturn, whyField } from '@/lib/forms/return-form';
import type { CountCode, CountValue } from '@/lib/kpi/counts';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import type { Translator } from '@/lib/messages/translator';
import { countsOfGroup, RETURN_GROUPS, type ReturnGroup } from '@/lib/returns/groups';
import { type CountTrend, countTrend } from './count-trend';

/** A count's line of the form: its field, and what it was before. */
export type FormLine = {
  readonly code: CountCode;
  readonly label: string;
  readonly typed: string;
  readonly whyLabel: string;
  readonly why: string;
  readonly lastMonth: string;
  readonly lastYear: string;
  readonly trend: CountTrend | null;
};

/** A part of the form with its counts. */
export type FormGroup = {
  readonly group: ReturnGroup;
  readonly title: string;
  readonly lines: readonly FormLine[];
};

/** The form of a month, its counts in groups: every text as it stands on the screen. */
export type FormView = {
  /** The months that the counts stand beside. */
  readonly lastMonth: string;
  readonly lastYear: string;
  readonly groups: readonly FormGroup[];
};

/**
 * The form of a month, made from the catalogue of counts.
 *
 * @param typed what stands in its fields
 * @param figures approved ones of the months before
 */
export function formView(
  t: Translator,
  locale: Locale,
  month: Month,
  typed: TypedReturn,
  figures: MonthFigures,
): FormView {
  const [before, yearBefore] = [addMonths(month, -1), addMonths(month, -12)];
  const value = (at: Month, code: CountCode) => valueText(t, figures.get(at)?.counts[code]);
  const line = (code: CountCode): FormLine => {
    const label = t(`count.${code}`);
    return {
      code,
      label,
      typed: typed[code],
      whyLabel: t('returnPage.form.why', { count: label }),
      why: typed[whyField(code)],
      lastMonth: value(before, code),
      lastYear: value(yearBefore, code),
      trend: countTrend(t, locale, code, month, figures),
    };
  };
  return {
    lastMonth: formatMonth(before, locale, 'short'),
    lastYear: formatMonth(yearBefore, locale, 'short'),
    groups: RETURN_GROUPS.map((group) => ({
      group,
      title: t(`returnPage.form.group.${group}`),
      lines: countsOfGroup(group).map(line),
    })),
  };
}

/** A count as it is read: its number, or why there is none; a dash where the month has no figure. */
export function valueText(t: Translator, value: CountValue | undefined): string {
  if (value === undefined) return '–';
  return typeof value === 'number' ? formatCount(value) : t(`returnPage.form.says.${value}`);
}
