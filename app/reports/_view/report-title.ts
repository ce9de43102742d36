import { parseMonth } from '@/lib/calendar/month';
import type { ReportName } from '@/lib/data/reports/issue';
import type { Locale } from '@/lib/format/locale';
import { formatMonth } from '@/lib/format/month';
import { formatCalendarYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';

/** What a report is called on its pages. */
export function reportTitle(t: Translator, locale: Locale, { kind, period }: ReportName): string {
  const month = kind === 'monthly' ? parseMonth(period) : null;
  return month
    ? t('reportPage.monthly', { month: formatMonth(month, locale) })
    : t('reportPage.cor', { year: formatCalendarYear(Number.parseInt(period, 10), locale) });
}

/** The page of a report. */
export function reportAddress({ kind, period }: ReportName): string {
  return `/reports/${kind}/${period}`;
}
