import type { Day } from '@/lib/calendar/day';
import type { DepartmentBars } from '@/lib/charts/department-bars';
import type { DepartmentsChange } from '@/lib/departments/departments-change';
import { type Fraction, multiply, whole } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import { formatPeriod } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { marked } from '../volumes/words';
import type { ViewQuestion } from './drivers-view';
import { type EffectRow, effectRows, effectWords } from './effect-rows';
import { departmentName } from './names';
import { listed } from './numbers';
import { standingOfBoth } from './standing';

/** Why the rate of calls answered changed, in words, bars and a table. */
export type EffectView = {
  readonly title: string;
  readonly sub: string;
  readonly caption: string;
  /** That the two effects add up, or that they don't as printed. */
  readonly sum: string;
  readonly columns: Readonly<Record<Exclude<keyof EffectRow, 'id' | 'name'>, string>>;
  readonly rows: readonly EffectRow[];
  readonly total: EffectRow;
  readonly bars: DepartmentBars;
  readonly summary: string;
  readonly source: (asAt: Day) => string;
};

/** The panel of rate effect and mix effect; null where one of the periods has no calls. */
export function effectView(
  t: Translator,
  locale: Locale,
  change: DepartmentsChange,
  { departments, kind, happened }: ViewQuestion,
): EffectView | null {
  const { effect, before, after } = change;
  const made = effectRows(t, locale, change, departments);
  if (effect === null || made === null) return null;
  const { addsUp, ...words } = effectWords(t, effect);
  const periods = { before: formatPeriod(before.period, locale), after: formatPeriod(after.period, locale) };
  const short = {
    before: formatPeriod(before.period, locale, 'short'),
    after: formatPeriod(after.period, locale, 'short'),
  };
  const parts = effect.parts.filter((part) => part.before !== null || part.after !== null);
  const told = made.rows.map(({ name, rate, mix }) => t('departments.rate.told', { name, rate, mix }));
  const column = (key: 'rate' | 'weight', period: string) => t(`departments.column.${key}`, { period });
  return {
    title: marked(t, standingOfBoth(change), t('departments.rate.title', words)),
    sub: t('departments.rate.sub', { ...periods, kind: t(`departments.choose.${kind ?? 'both'}`) }),
    caption: t('departments.rate.caption', periods),
    sum: addsUp ? t('departments.rate.adds-up', words) : t('departments.rate.adds-not'),
    columns: {
      before: column('rate', short.before),
      after: column('rate', short.after),
      change: t('departments.column.rate-change'),
      weightBefore: column('weight', short.before),
      weightAfter: column('weight', short.after),
      rate: t('departments.column.rate-effect'),
      mix: t('departments.column.mix-effect'),
    },
    ...made,
    bars: {
      events: happened.marks,
      labels: parts.map(({ id }) => id),
      told,
      series: [
        { name: t('departments.rate.effect'), values: parts.map(({ rate }) => drawn(rate)), hollow: false },
        { name: t('departments.rate.mix'), values: parts.map(({ mix }) => drawn(mix)), hollow: true },
      ],
      unit: 'points',
    },
    summary: t('departments.rate.summary', { told: listed(told, locale) }),
    source: (asAt) => `${t('measure.as-at', { day: formatDay(asAt, locale) })} · 1823`,
  };
}

/** Why nothing is told of the rate: no calls, months that are missing, or calls that weren't collected in both periods. */
export function noEffectText(
  t: Translator,
  locale: Locale,
  { coverage, before, after, lines }: DepartmentsChange,
  departments: ViewQuestion['departments'],
): string {
  if (before.total.calls === null || after.total.calls === null) return t('departments.rate.none');
  const periods = { before: formatPeriod(before.period, locale), after: formatPeriod(after.period, locale) };
  if (coverage !== 'whole') return t('departments.rate.not-whole', periods);
  const unlike = lines.filter(({ hasLikeCalls }) => !hasLikeCalls);
  if (unlike.length === 0) return t('departments.rate.none');
  const names = unlike.map(({ id }) => departmentName(departments, id, locale));
  return t('departments.rate.not-like', { ...periods, names: names.join(locale === 'en' ? ', ' : '、') });
}

function drawn(value: Fraction): number {
  return Number(fixed(multiply(value, whole(100n)), 6));
}
