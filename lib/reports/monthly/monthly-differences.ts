import { type Period, periodOf } from '@/lib/calendar/periods';
import type { Locale } from '@/lib/format/locale';
import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import type { Attainment } from '@/lib/kpi/attainment';
import { COUNT_CODES, isCountCode } from '@/lib/kpi/counts';
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
 * period and month, targets, plans, volumes, every count of every month, provisions; then those that only the earlier one
 * has. What one of them hasn't is told as a dash.
 *
 * @example monthlyDifferences(issued, now).map(({ key }) => key) // ['answered-within-12s/month/2024-09', …]
 */
export function monthlyDifferences(before: MonthlyFacts, after: MonthlyFacts): readonly Difference[] {
  const [earlier, later] = [toldIn(before), toldIn(after)];
  return [
    ...[...later.values()].flatMap((told) => difference(earlier.get(told.key), told)),
    ...[...earlier.values()].flatMap((told) => (later.has(told.key) ? [] : difference(told, undefined))),
  ];
}

function difference(was: Told | undefined, is: Told | undefined): readonly Difference[] {
  const told = is ?? was;
  if (told === undefined || was?.same === is?.same) return [];
  const or = (one: Told | undefined) =>
    one?.value ?? ((locale: Locale) => translatorFor(locale)('report.none'));
  return [
    {
      key: told.key,
      label: inEachLanguage(told.label),
      before: inEachLanguage(or(was)),
      after: inEachLanguage(or(is)),
      ...(was === undefined ? { added: true as const } : {}),
    },
  ];
}

/** By key; what a report tells twice is one figure. */
function toldIn(facts: MonthlyFacts): ReadonlyMap<string, Told> {
  const told = [
    ...facts.measures.flatMap(measureTold),
    ...facts.volumes.periods.flatMap(volumesTold),
    ...facts.figures.flatMap(countsTold),
    ...provisionTexts(facts.book).map(({ key, label, value }) => ({ key, same: value('en'), label, value })),
  ];
  return new Map(told.map((one) => [one.key, one]));
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
    label: quantityLabel(quantity, period),
    value: (locale) => totalText(translatorFor(locale), totals[quantity]),
  }));
}

/** Every count of a month, as the workbook and the CSV file tell it. */
function countsTold({ month, counts }: MonthlyFacts['figures'][number]): readonly Told[] {
  const period = periodOf('month', month);
  return COUNT_CODES.map((code) => {
    const value = counts[code];
    return {
      key: `count/${code}/${month}`,
      same: String(value),
      label: quantityLabel(code, period),
      value: (locale) =>
        typeof value === 'number' ? formatCount(value) : translatorFor(locale)(`volumes.state.${value}`),
    };
  });
}

function quantityLabel(quantity: Quantity, period: Period): Told['label'] {
  return (locale) => {
    const t = translatorFor(locale);
    const measure = isCountCode(quantity) ? t(`count.${quantity}`) : t(`volumes.derived.${quantity}`);
    return t('report.changes.of', { measure, period: formatPeriod(period, locale) });
  };
}
