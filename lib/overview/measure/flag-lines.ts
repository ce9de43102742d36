import { yearOf } from '@/lib/calendar/month';
import type { Fraction } from '@/lib/exact/fraction';
import type { Locale } from '@/lib/format/locale';
import { formatCalendarYear } from '@/lib/format/period';
import type { Attainment } from '@/lib/kpi/attainment';
import { type Definition, type DefinitionLedger, definitionInForce } from '@/lib/kpi/definition';
import { type Flag, flagsOf, lastValue, type PlanFlag } from '@/lib/kpi/flags';
import { exactText } from '@/lib/kpi/printed';
import type { Plan, Target } from '@/lib/kpi/target';
import type { Translator } from '@/lib/messages/translator';
import { inUnit, targetText, valueText } from '../words';

type Facts = {
  readonly measure: {
    readonly definitions: DefinitionLedger;
    readonly targets: readonly Target[];
    readonly plans: readonly Plan[];
  };
  readonly years: readonly Attainment[];
  readonly points: readonly Attainment[];
  readonly asAt: string;
};

/** What a reader should know before judging, a sentence each; the years to come need no plan yet. */
export function flagLines(t: Translator, locale: Locale, facts: Facts): readonly string[] {
  const { measure, years, points, asAt } = facts;
  const last = points.at(-1)?.period.to;
  if (!last) return [];
  const shown = [...new Set(points.flatMap(({ period }) => period.months.map(yearOf)))];
  const begun = shown.filter((year) => String(year) <= asAt.slice(0, 4)).sort((a, b) => a - b);
  const definition = definitionInForce(measure.definitions, last);
  return flagsOf({ ...measure, years, shown: begun }).map((flag) => line(t, locale, definition, flag));
}

function line(t: Translator, locale: Locale, definition: Definition, flag: Flag): string {
  const year = (number: number) => formatCalendarYear(number, locale);
  switch (flag.kind) {
    case 'target-without-plan':
      return t('measureDepth.flag-target-without-plan', {
        years: flag.years.map(year).join(t('measureDepth.between-years')),
        many: flag.years.length,
      });
    case 'published-differs': {
      const { printed, unit } = flag.year;
      return t('measureDepth.flag-published-differs', {
        year: year(flag.published.figure.year),
        printed: inUnit(t, unit, flag.published.figure.printed),
        value: printed ? valueText(t, unit, printed) : '',
      });
    }
    case 'plan-below-last':
    case 'plan-misses-target':
      return planLine(t, year, definition, flag);
  }
}

function planLine(
  t: Translator,
  year: (number: number) => string,
  { unit, precision }: Definition,
  flag: PlanFlag,
): string {
  const said = (value: Fraction) => inUnit(t, unit, exactText(value, precision));
  return t(`measureDepth.flag-${flag.kind}`, {
    year: year(flag.plan.year),
    plan: said(flag.plan.value),
    target: targetText(t, unit, precision, flag.target),
    lastYear: year(flag.plan.year - 1),
    last: flag.last ? lastText(t, flag.last) : '',
  });
}

/** What was reached, as the book prints it, else as the months give it. */
function lastText(t: Translator, last: Attainment): string {
  if (last.published) return inUnit(t, last.unit, last.published.figure.printed);
  return lastValue(last) && last.printed ? valueText(t, last.unit, last.printed) : '';
}
