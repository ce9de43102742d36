import { monthOfDay } from '@/lib/calendar/day';
import { yearName } from '@/lib/calendar/year-of-months';
import type { OverviewAnswer } from '@/lib/data/reads/load-overview';
import type { Locale } from '@/lib/format/locale';
import type { OverviewForm } from '@/lib/forms/overview-choice';
import type { Translator } from '@/lib/messages/translator';
import { dashboardHeadline } from '@/lib/overview/dashboard/headline';
import { leadText } from '@/lib/overview/dashboard/lead';
import { yearLinks, yearText } from '@/lib/overview/dashboard/year-links';
import { freshnessText } from '@/lib/overview/freshness';

export type LeadView = ReturnType<typeof leadView>;

/** The finding, how far to rely on it, how fresh it is, and the choice of another year. */
export function leadView(t: Translator, locale: Locale, answer: OverviewAnswer, form: OverviewForm) {
  const { measures, volumes, asAt, freshness, year } = answer;
  const named = yearText(year, locale);
  return {
    ribbon: freshness.illustrative
      ? {
          title: t('illustrative.title'),
          what: t('illustrative.what'),
          remove: t('illustrative.remove', { command: 'npm run -s kpi -- sample remove' }),
        }
      : null,
    headline: dashboardHeadline(t, locale, named, measures),
    sub: leadText(t, locale, { measures, months: volumes.year, asAt }),
    fresh: freshnessText(t, locale, freshness),
    financialNote: year.kind === 'financial' ? t('dashboard.financial-note') : null,
    choice: {
      links: yearLinks(t, locale, year, monthOfDay(asAt), form.asked.asAt ?? ''),
      year: named,
      // The form sends the year only where one was asked for: without, it stays the usual one of its kind.
      sent: { year: form.asked.year ? yearName(year) : null, kind: year.kind },
      asAt: form.typed.asAt,
      words: {
        choose: t('dashboard.choose'),
        form: t('dashboard.as-at-form'),
        field: t('measure.as-at-field'),
        hint: t('measure.as-at-hint'),
        show: t('measure.show'),
      },
    },
  };
}
