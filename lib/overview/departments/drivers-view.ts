import type { Day } from '@/lib/calendar/day';
import type { DepartmentBars } from '@/lib/charts/department-bars';
import type { Department } from '@/lib/departments/department';
import type { ContactKind } from '@/lib/departments/department-counts';
import type { DepartmentsChange } from '@/lib/departments/departments-change';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import { formatPeriod } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import type { ChartEvents } from '../events/chart-events';
import { marked } from '../volumes/words';
import { type DriverRow, driverRows } from './driver-rows';
import { columnName, coverageNote, joinedNotes } from './drivers-notes';
import { departmentName } from './names';
import { listed, signedCount } from './numbers';
import { standingOfBoth } from './standing';

/** What is asked beside the periods. */
export type ViewQuestion = {
  readonly departments: readonly Department[];
  /** null: both. */
  readonly kind: ContactKind | null;
  /** In one of the two periods. */
  readonly happened: Pick<ChartEvents, 'marks'>;
};

/** Who drives the change of contacts, in words, bars and a table. */
export type DriversView = {
  readonly title: string;
  readonly sub: string;
  readonly caption: string;
  /** The names of the two periods, and of how many of their months, for the heads of the columns. */
  readonly before: string;
  readonly after: string;
  readonly rows: readonly DriverRow[];
  readonly total: DriverRow;
  readonly bars: DepartmentBars;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly source: (asAt: Day) => string;
};

/** The panel of who drives the change of contacts. */
export function driversView(
  t: Translator,
  locale: Locale,
  change: DepartmentsChange,
  { departments, kind, happened }: ViewQuestion,
): DriversView {
  const { before, after, lines, isLike, coverage } = change;
  const nothing = coverage === 'nothing-before';
  const periods = { before: formatPeriod(before.period, locale), after: formatPeriod(after.period, locale) };
  const { rows, total } = driverRows(t, locale, change, departments);
  const told = rows.map(({ name, ...row }, at) => {
    if (nothing) return t('departments.drivers.told-only', { name, after: row.after });
    const text = t('departments.drivers.told', {
      name,
      difference: signedCount(lines[at]?.difference ?? 0n),
      before: row.before,
      after: row.after,
    });
    return lines[at]?.isLike === false ? t('departments.drivers.more', { text }) : text;
  });
  return {
    title: marked(t, standingOfBoth(change), titleOf(t, locale, change, departments)),
    sub: t(nothing ? 'departments.drivers.sub-only' : 'departments.drivers.sub', {
      ...periods,
      kind: t(`departments.choose.${kind ?? 'both'}`),
    }),
    caption: t('departments.drivers.caption', periods),
    before: columnName(t, locale, before),
    after: columnName(t, locale, after),
    rows,
    total,
    bars: {
      events: happened.marks,
      labels: lines.map(({ id }) => id),
      told,
      series: [
        {
          name: t(nothing ? 'departments.column.contacts' : 'departments.column.difference'),
          values: lines.map((line) => Number(nothing ? (line.after?.contacts.sum ?? 0n) : line.difference)),
          hollow: false,
        },
      ],
      unit: 'count',
    },
    summary: t(nothing ? 'departments.drivers.summary-only' : 'departments.drivers.summary', {
      told: listed(told, locale),
    }),
    notes: [
      ...[before, after].flatMap((period) => coverageNote(t, locale, period)),
      ...(isLike || nothing ? [] : [t('departments.drivers.not-like')]),
      ...(before.total.contacts.whole && after.total.contacts.whole
        ? []
        : [t('departments.periods.not-whole')]),
      ...joinedNotes(t, locale, change, departments),
    ],
    source: (asAt) => `${t('measure.as-at', { day: formatDay(asAt, locale) })} · 1823`,
  };
}

/** Who changed contacts most, of what can be held against one another; no name where nothing can. */
function titleOf(
  t: Translator,
  locale: Locale,
  { before, after, driver, difference, isLike, coverage }: DepartmentsChange,
  departments: readonly Department[],
): string {
  const period = formatPeriod(after.period, locale);
  if (coverage === 'nothing-before') return t('departments.drivers.title-only', { period });
  if (isLike && driver === null) return t('departments.drivers.title-same');
  if (driver === null)
    return t('departments.drivers.title-unlike', { period, before: formatPeriod(before.period, locale) });
  return t(isLike ? 'departments.drivers.title' : 'departments.drivers.title-of-like', {
    name: departmentName(departments, driver.id, locale),
    difference: signedCount(driver.difference),
    total: signedCount(difference),
  });
}
