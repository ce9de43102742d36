import type { Locale } from '@/lib/format/locale';
import { formatDay, formatMonthName } from '@/lib/format/month';
import type { Translator } from '@/lib/messages/translator';
import type { MonthAtAGlance, ReturnStatus, YearAtAGlance } from '@/lib/returns/year-at-a-glance';
import { actionText } from './timeline';

/** A month's return as one reads of it in its year's list. */
export type MonthRow = {
  readonly month: string;
  readonly name: string;
  readonly status: ReturnStatus;
  readonly statusText: string;
  /** Past its due day without having been submitted. */
  readonly isOverdue: boolean;
  readonly due: string;
  /** What was done last, by whom and when; empty where nothing was. */
  readonly last: string;
  /** Empty until the month has ended. */
  readonly timely: string;
};

/**
 * The months of a year in words, the newest first.
 *
 * @param names of whoever did something; null for former staff
 */
export function monthRows(
  t: Translator,
  locale: Locale,
  { months }: YearAtAGlance,
  names: ReadonlyMap<string, string | null>,
): readonly MonthRow[] {
  return months.toReversed().map((month) => ({
    month: month.month,
    name: formatMonthName(month.month, locale),
    status: month.status,
    statusText: statusText(t, month),
    isOverdue: month.isOverdue,
    due: formatDay(month.due, locale, 'short'),
    last: month.last === null ? '' : actionText(t, locale, month.last, names),
    timely: month.timeliness === null ? '' : t(`returns.timely.${month.timeliness}`),
  }));
}

/** How a month's return stands: `Draft, overdue`. */
export function statusText(t: Translator, { status, isOverdue, isInForce }: MonthAtAGlance): string {
  const text = t(`returns.status.${status}`);
  if (isInForce && status !== 'approved') return t('returns.in-force', { status: text });
  return isOverdue && status !== 'overdue' ? t('returns.and-overdue', { status: text }) : text;
}
