import { type Day, monthOfDay } from '@/lib/calendar/day';
import { yearName } from '@/lib/calendar/year-of-months';
import type { OverviewAnswer } from '@/lib/data/reads/load-overview';
import type { Locale } from '@/lib/format/locale';
import { addressWith } from '@/lib/forms/address-with';
import type { OverviewForm } from '@/lib/forms/overview-choice';
import type { Translator } from '@/lib/messages/translator';
import { asAtNotice } from '@/lib/overview/as-at-notice';
import { dashboardHeadline } from '@/lib/overview/dashboard/headline';
import { leadText } from '@/lib/overview/dashboard/lead';
import { yearLinks, yearText } from '@/lib/overview/dashboard/year-links';
import { freshnessText } from '@/lib/overview/freshness';
import { provisionalView } from '@/lib/overview/provisional';

export type LeadView = ReturnType<typeof leadView>;

type Choice = {
  readonly form: OverviewForm;
  readonly today: Day;
  /** What else was chosen, as it stands in every address. */
  readonly kept: Readonly<Record<string, string>>;
};

/** The finding, how far to rely on it, how fresh it is, and the choice of another year. */
export function leadView(
  t: Translator,
  locale: Locale,
  answer: OverviewAnswer,
  { form, today, kept }: Choice,
) {
  const { measures, volumes, asAt, freshness, year } = answer;
  const named = yearText(year, locale);
  const addressOf = (changes: Record<string, string>) => addressWith('/', form.typed, changes);
  const { ribbon, offer } = provisionalView(t, locale, answer, addressOf);
  const dayGoneBy = asAtNotice(t, locale, { asAt: form.asked.asAt, today }, addressOf({ asAt: '' }));
  return {
    ribbons: [freshness.illustrative ? illustrativeRibbon(t) : null, dayGoneBy, ribbon].filter(
      (one) => one !== null,
    ),
    headline: dashboardHeadline(t, locale, named, measures),
    sub: leadText(t, locale, { measures, months: volumes.year, asAt }),
    fresh: freshnessText(t, locale, freshness),
    offer,
    financialNote: year.kind === 'financial' ? t('dashboard.financial-note') : null,
    choice: {
      links: yearLinks(t, locale, year, monthOfDay(asAt), kept),
      year: named,
      // The form sends the year only where one was asked for: without, it stays the usual one of its kind.
      sent: {
        year: form.asked.year ? yearName(year) : null,
        kind: year.kind,
        provisional: kept['provisional'] ?? null,
      },
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

function illustrativeRibbon(t: Translator) {
  return {
    title: t('illustrative.title'),
    what: t('illustrative.what'),
    remove: t('illustrative.remove', { command: 'npm run -s kpi -- sample remove' }),
  };
}
