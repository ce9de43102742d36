import { yearOf } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatCount } from '@/lib/format/number';
import { formatCalendarYear, formatPeriod } from '@/lib/format/period';
import type { Attainment } from '@/lib/kpi/attainment';
import { exactText } from '@/lib/kpi/printed';
import type { SameMonths } from '@/lib/kpi/same-months';
import type { Plan } from '@/lib/kpi/target';
import type { Verdict } from '@/lib/kpi/verdict';
import type { Translator } from '@/lib/messages/translator';
import { distanceText, inUnit, reasonText, valueText, verdictText } from '../words';
import { changeText } from './change-text';
import { ratingsText } from './period-rows';
import { type MeasurePlace, whyAddress } from './why-address';

/** One number of the year so far. */
export type SoFarItem = {
  readonly key: 'year' | 'before' | 'change' | 'rolling' | 'plan';
  readonly term: string;
  readonly value: string;
  /** The address at which it is explained; null where nothing stands behind it but itself. */
  readonly why: string | null;
  readonly verdict: { readonly verdict: Verdict; readonly text: string } | null;
  readonly notes: readonly string[];
};

export type SoFarView = {
  readonly title: string;
  /** What year this is: one of which months are still to come, or a whole one. */
  readonly sub: string;
  readonly items: readonly SoFarItem[];
};

type SoFar = {
  readonly toDate: Attainment;
  readonly sameMonths: SameMonths;
  readonly rolling: Attainment;
  readonly plan: Plan | null;
};

/** The year so far: its value and coverage, the same months of the year before, the last twelve months, the plan. */
export function soFarView(t: Translator, locale: Locale, place: MeasurePlace, soFar: SoFar): SoFarView {
  const { toDate, sameMonths, rolling } = soFar;
  const period = ({ period: of }: Attainment) => formatPeriod(of, locale);
  const change = changeText(t, toDate, sameMonths);
  const whole = String(toDate.monthsExpected === 12);
  return {
    title: titleText(t, period(toDate), toDate, change),
    sub: t('measureDepth.so-far', { whole }),
    items: [
      { ...measured('year', toDate), verdict: judged(t, toDate) },
      measured('before', sameMonths.before),
      {
        ...plain,
        key: 'change',
        term: t('measureDepth.so-far-change'),
        value: change ?? '–',
        notes: change === null ? [t('measureDepth.so-far-no-change')] : [],
      },
      rollingItem(),
      ...planItem(t, locale, soFar),
    ],
  };

  /** The last twelve months of a whole year are that year, and need saying only once. */
  function rollingItem(): SoFarItem {
    const item = measured('rolling', rolling);
    if (rolling.period.from === toDate.period.from)
      return { ...item, notes: [t('measureDepth.so-far-same-months')] };
    return { ...item, verdict: judged(t, rolling) };
  }

  function measured(key: 'year' | 'before' | 'rolling', point: Attainment): SoFarItem {
    return {
      ...plain,
      key,
      term: t(`measureDepth.so-far-${key}`, { period: period(point), whole }),
      value: point.printed ? valueText(t, point.unit, point.printed) : '–',
      why: whyAddress(place, point.period),
      notes: notesOf(t, point),
    };
  }
}

const plain = { why: null, verdict: null, notes: [] };

function titleText(t: Translator, period: string, point: Attainment, change: string | null): string {
  if (!point.printed) return t('measureDepth.so-far-none', { period, reason: reasonText(t, point) ?? '' });
  const said = { period, value: valueText(t, point.unit, point.printed) };
  if (change === null) return t('measureDepth.so-far-value', said);
  return t('measureDepth.so-far-finding', { ...said, change });
}

function judged(t: Translator, point: Attainment): SoFarItem['verdict'] {
  const text = [reasonText(t, point) ?? verdictText(t, point), distanceText(t, point)].filter(Boolean);
  return { verdict: point.verdict, text: text.join(' · ') };
}

/** Counts, ratings, coverage, standing. */
function notesOf(t: Translator, point: Attainment): readonly string[] {
  const { numerator, denominator, monthsReported: reported, monthsExpected: expected, standing } = point;
  const ratings = ratingsText(t, point);
  return [
    numerator === null || denominator === null
      ? null
      : `${formatCount(numerator)} / ${formatCount(denominator)}`,
    ratings && t('measureDepth.ratings-line', { ratings }),
    t('measureDepth.months', { reported, expected }),
    standing && t(`standing.${standing}`),
  ].filter((note) => note !== null);
}

function planItem(t: Translator, locale: Locale, { toDate, plan }: SoFar): SoFarItem[] {
  if (toDate.period.by !== 'year-to-date') return [];
  const year = formatCalendarYear(yearOf(toDate.period.to), locale);
  const term = t('measureDepth.so-far-plan', { year });
  if (!plan) return [{ ...plain, key: 'plan', term, value: '–', notes: [t('measureDepth.so-far-no-plan')] }];
  const value = inUnit(t, toDate.unit, exactText(plan.value, toDate.definition.precision));
  return [{ ...plain, key: 'plan', term, value }];
}
