import type { Locale } from '@/lib/format/locale';
import { formatMonth } from '@/lib/format/month';
import { formatPeriod } from '@/lib/format/period';
import type { Attainment } from '@/lib/kpi/attainment';
import { exactText } from '@/lib/kpi/printed';
import type { Verdict } from '@/lib/kpi/verdict';
import type { Translator } from '@/lib/messages/translator';
import { inUnit, reasonText, targetText, valueText, verdictText } from '../words';
import { isWhole, type MeasureInYear, shownPoint } from './shown-point';

/** A number on a card with what it is; a verdict where it is judged. */
export type CardFact = {
  readonly key: string;
  readonly term: string;
  readonly value: string;
  readonly verdict: { readonly verdict: Verdict; readonly text: string } | null;
};

/**
 * What stands below a card's value: target, plan, the year before, the latest month, and the year so far with the same
 * months of the year before where the year isn't whole.
 */
export function cardFacts(t: Translator, locale: Locale, facts: MeasureInYear): readonly CardFact[] {
  const { year, yearBefore, toDate, toDateBefore } = facts;
  const { point, soFar } = shownPoint(facts);
  const { unit, definition, target } = point;
  const latest = facts.months.slice(-year.monthsExpected).findLast(({ value }) => value !== null);
  const plain = { verdict: null };
  return [
    {
      ...plain,
      key: 'target',
      term: t('dashboard.fact-target'),
      value: target ? targetText(t, unit, definition.precision, target) : t('reason.no-target'),
    },
    ...(year.plan
      ? [
          {
            ...plain,
            key: 'plan',
            term: t('dashboard.fact-plan', { year: formatPeriod(year.period, locale) }),
            value: inUnit(t, unit, exactText(year.plan.value, definition.precision)),
          },
        ]
      : []),
    { ...plain, key: 'before', term: formatPeriod(yearBefore.period, locale), value: told(t, yearBefore) },
    ...(toDate && !soFar && !isWhole(year)
      ? [
          {
            key: 'so-far',
            term: formatPeriod(toDate.period, locale, 'short'),
            value: told(t, toDate),
            verdict: judged(t, toDate),
          },
        ]
      : []),
    ...(toDate && toDateBefore && !isWhole(year)
      ? [
          {
            ...plain,
            key: 'same',
            term: t('dashboard.fact-same', { year: formatPeriod(yearBefore.period, locale) }),
            value: told(t, toDateBefore),
          },
        ]
      : []),
    ...(latest
      ? [
          {
            key: 'latest',
            term: formatMonth(latest.period.to, locale),
            value: told(t, latest),
            verdict: judged(t, latest),
          },
        ]
      : []),
  ];
}

/** A value with what has to be known of it: published, provisional, or of some months only; a gap in its own words. */
function told(t: Translator, point: Attainment): string {
  const value = coverageTold(t, point);
  // Made-up months are so all together, and say so on top.
  return point.printed && point.standing === 'provisional'
    ? t('dashboard.fact-provisional', { value })
    : value;
}

function coverageTold(t: Translator, point: Attainment): string {
  if (!point.printed) return reasonText(t, point) ?? '–';
  const value = valueText(t, point.unit, point.printed);
  if (point.source === 'published') return t('dashboard.fact-published', { value });
  if (isWhole(point)) return value;
  return t('dashboard.fact-part', {
    value,
    reported: point.monthsReported,
    expected: point.monthsExpected,
  });
}

function judged(t: Translator, point: Attainment): CardFact['verdict'] {
  return point.verdict === 'none' ? null : { verdict: point.verdict, text: verdictText(t, point) };
}
