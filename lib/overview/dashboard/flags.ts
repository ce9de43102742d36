import { yearOf } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatPeriod } from '@/lib/format/period';
import { flagsOf, lastValue, type PlanFlag } from '@/lib/kpi/flags';
import { exactText } from '@/lib/kpi/printed';
import type { Translator } from '@/lib/messages/translator';
import { inUnit, targetText } from '../words';
import { type MeasureInYear, shownPoint } from './shown-point';

/** What a reader should know before judging: a plan beside the pledge and last year, a definition that changed. */
export function cardFlags(t: Translator, locale: Locale, facts: MeasureInYear): readonly string[] {
  const { measure, year, yearBefore } = facts;
  const own = year.period.by === 'calendar-year' ? yearOf(year.period.to) : null;
  const plans = measure.plans.filter((plan) => plan.year === own);
  const flags = flagsOf({ targets: measure.targets, plans, years: [yearBefore], shown: [] });
  return [
    ...flags.flatMap((flag) => {
      if (flag.kind !== 'plan-below-last' && flag.kind !== 'plan-misses-target') return [];
      return [planText(t, locale, facts, flag)];
    }),
    ...(shownPoint(facts).point.definitionDiffers ? [t('dashboard.flag-definition')] : []),
  ];
}

function planText(t: Translator, locale: Locale, { year, yearBefore }: MeasureInYear, flag: PlanFlag) {
  const { unit, definition } = year;
  const last = flag.last && lastValue(flag.last);
  const lastDigits = yearBefore.published?.figure.printed ?? (last && exactText(last, definition.precision));
  return t(`dashboard.flag-${flag.kind}`, {
    year: formatPeriod(year.period, locale),
    plan: inUnit(t, unit, exactText(flag.plan.value, definition.precision)),
    target: targetText(t, unit, definition.precision, flag.target),
    last: lastDigits ? inUnit(t, unit, lastDigits) : '',
    before: formatPeriod(yearBefore.period, locale),
  });
}
