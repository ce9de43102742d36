import { yearOf } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatCalendarYear, formatPeriod } from '@/lib/format/period';
import { exactText } from '@/lib/kpi/printed';
import type { Translator } from '@/lib/messages/translator';
import { changeText } from '@/lib/overview/measure/change-text';
import { distanceText, inUnit, reasonText, targetText, valueText } from '@/lib/overview/words';
import type { MeasureFacts } from './monthly-facts';

/**
 * What could be said of a measure, from its figures alone: a draft that somebody has to edit or accept. The same figures
 * give the same text, so a text that was accepted over another suggestion was written of other figures.
 */
export function suggestCommentary(t: Translator, locale: Locale, facts: MeasureFacts): string {
  const sentences = [
    monthSaid(t, locale, facts),
    toDateSaid(t, locale, facts),
    rollingSaid(t, locale, facts),
  ];
  return [...sentences, planSaid(t, locale, facts)].filter(Boolean).join(locale === 'en' ? ' ' : '');
}

function monthSaid(t: Translator, locale: Locale, { measure, month }: MeasureFacts): string {
  const about = { measure: measure.name[locale], period: formatPeriod(month.period, locale) };
  const reason = reasonText(t, month) ?? '';
  if (!month.printed) return t('report.commentary.month-empty', { ...about, reason });
  const value = valueText(t, month.unit, month.printed);
  const said = t('report.commentary.month', { ...about, value });
  if (month.verdict === 'none' || !month.target) return t('report.commentary.month-none', { said, reason });
  const target = targetText(t, month.unit, month.definition.precision, month.target);
  const gap = distanceText(t, month) ?? '';
  return t(`report.commentary.month-${month.verdict}`, { said, target, gap });
}

/** January alone is the month again. */
function toDateSaid(t: Translator, locale: Locale, { yearToDate, sameMonths }: MeasureFacts): string | null {
  if (!yearToDate.printed || yearToDate.monthsExpected === 1) return null;
  const value = valueText(t, yearToDate.unit, yearToDate.printed);
  const said = t('report.commentary.to-date', { period: formatPeriod(yearToDate.period, locale), value });
  const change = changeText(t, yearToDate, sameMonths);
  return change === null
    ? t('report.commentary.to-date-plain', { said })
    : t('report.commentary.to-date-change', { said, change });
}

/** To December the twelve months are the year. */
function rollingSaid(t: Translator, locale: Locale, { rolling, yearToDate }: MeasureFacts): string | null {
  if (!rolling.printed || rolling.period.from === yearToDate.period.from) return null;
  const value = valueText(t, rolling.unit, rolling.printed);
  return t('report.commentary.rolling', { period: formatPeriod(rolling.period, locale), value });
}

function planSaid(t: Translator, locale: Locale, { plan, month }: MeasureFacts): string | null {
  if (!plan) return null;
  return t('report.commentary.plan', {
    year: formatCalendarYear(yearOf(month.period.to), locale),
    value: inUnit(t, month.unit, exactText(plan.value, month.definition.precision)),
  });
}
