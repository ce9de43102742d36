import type { Locale } from '@/lib/format/locale';
import { formatPeriod } from '@/lib/format/period';
import type { Attainment } from '@/lib/kpi/attainment';
import { isCountCode } from '@/lib/kpi/counts';
import type { PeriodCounts, Quantity } from '@/lib/kpi/period-counts';
import { exactText } from '@/lib/kpi/printed';
import { translatorFor } from '@/lib/messages/translator';
import { totalText } from '@/lib/overview/volumes/words';
import { inUnit, targetText } from '@/lib/overview/words';
import { canonicalJson } from '../snapshot/canonical-json';
import { type Difference, inEachLanguage } from '../snapshot/difference';
import { judgedIn, valueIn } from './document/cells';
import type { MeasureFacts, MonthlyFacts } from './monthly-facts';
import { provisionTexts } from './provision-texts';

/** A figure of a report: what tells it apart, and how it is said. */
type Told = {
  readonly key: string;
  /** Equal for figures that are told alike. */
  readonly same: string;
  readonly label: (locale: Locale) => string;
  readonly value: (locale: Locale) => string;
};

/**
 * Every figure that two states of a month's report tell differently, in the order of the report: values and verdicts of each
 * period and month, targets, plans, volumes, provisions. A figure that only one of them has isn't compared with nothing.
 *
 * @example monthlyDifferences(issued, now).map(({ key }) => key) // ['answered-within-12s/month/2024-09', …]
 */
export function monthlyDifferences(before: MonthlyFacts, after: MonthlyFacts): readonly Difference[] {
  const earlier = new Map(toldIn(before).map((told) => [told.key, told]));
  return toldIn(after).flatMap((now) => {
    const was = earlier.get(now.key);
    if (was === undefined || was.same === now.same) return [];
    return [
      {
        key: now.key,
        label: inEachLanguage(now.label),
        before: inEachLanguage(was.value),
        after: inEachLanguage(now.value),
      },
    ];
  });
}

function toldIn(facts: MonthlyFacts): readonly Told[] {
  const told = [
    ...facts.measures.flatMap(measureTold),
    ...facts.volumes.periods.flatMap(volumesTold),
    ...provisionTexts(facts.book).map(({ key, label, value }) => ({ key, same: value('en'), label, value })),
  ];
  // December’s month and the months of the chart are told twice, once is enough.
  return [...new Map(told.map((one) => [one.key, one])).values()];
}

function measureTold(facts: MeasureFacts): readonly Told[] {
  const { month, monthBefore, yearToDate, sameMonths, rolling, trend } = facts;
  const points = [month, monthBefore, yearToDate, sameMonths.before, rolling, ...trend];
  return [...points.map((point) => pointTold(facts, point)), ...targetTold(facts), ...planTold(facts)];
}

function pointTold({ measure }: MeasureFacts, point: Attainment): Told {
  const { period, numerator, denominator, verdict, reason, monthsReported } = point;
  const words = (locale: Locale) => ({ t: translatorFor(locale), locale });
  return {
    key: `${measure.id}/${period.by}/${period.name}`,
    // Why there is no value may change by the calendar alone, without any figure's having changed.
    same: canonicalJson([
      numerator,
      denominator,
      verdict,
      numerator === null ? null : reason,
      monthsReported,
      point.value,
      point.printed,
    ]),
    label: (locale) =>
      words(locale).t('report.changes.of', {
        measure: measure.name[locale],
        period: formatPeriod(period, locale),
      }),
    value: (locale) => {
      const { t } = words(locale);
      const value = valueIn(words(locale), point);
      return t('report.changes.value', { value, verdict: judgedIn(words(locale), point) });
    },
  };
}

function targetTold({ measure, month: { target, unit, definition, period } }: MeasureFacts): readonly Told[] {
  if (!target) return [];
  const text = (locale: Locale) => targetText(translatorFor(locale), unit, definition.precision, target);
  return [
    {
      key: `${measure.id}/target`,
      same: text('en'),
      label: (locale) =>
        translatorFor(locale)('report.changes.target-of', {
          measure: measure.name[locale],
          period: formatPeriod(period, locale),
        }),
      value: text,
    },
  ];
}

function planTold({ measure, plan, month: { unit, definition } }: MeasureFacts): readonly Told[] {
  if (!plan) return [];
  const text = (locale: Locale) =>
    inUnit(translatorFor(locale), unit, exactText(plan.value, definition.precision));
  return [
    {
      key: `${measure.id}/plan/${plan.year}`,
      same: text('en'),
      label: (locale) =>
        translatorFor(locale)('report.changes.plan-of', {
          measure: measure.name[locale],
          period: String(plan.year),
        }),
      value: text,
    },
  ];
}

function volumesTold({ period, totals }: PeriodCounts): readonly Told[] {
  return (Object.keys(totals) as Quantity[]).map((quantity) => ({
    key: `${quantity}/${period.by}/${period.name}`,
    same: canonicalJson(totals[quantity].kind === 'gap' ? 'gap' : totals[quantity]),
    label: (locale) => {
      const t = translatorFor(locale);
      const measure = isCountCode(quantity) ? t(`count.${quantity}`) : t(`volumes.derived.${quantity}`);
      return t('report.changes.of', { measure, period: formatPeriod(period, locale) });
    },
    value: (locale) => totalText(translatorFor(locale), totals[quantity]),
  }));
}
