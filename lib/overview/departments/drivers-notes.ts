import type { Department } from '@/lib/departments/department';
import { type DepartmentsChange, isComplete } from '@/lib/departments/departments-change';
import type { DepartmentsPeriod } from '@/lib/departments/departments-period';
import type { Locale } from '@/lib/format/locale';
import { formatPeriod } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { departmentName } from './names';

/** The head of a period's column, which says where its amounts are of some of its months. */
export function columnName(t: Translator, locale: Locale, one: DepartmentsPeriod): string {
  const period = formatPeriod(one.period, locale);
  if (one.monthsReported === 0 || isComplete(one)) return period;
  const part = t('volumes.state.part', { reported: one.monthsReported, expected: one.period.months.length });
  return t('departments.column.part', { period, part });
}

/** That a period isn't whole, or isn't there. */
export function coverageNote(
  t: Translator,
  locale: Locale,
  { period, monthsReported }: DepartmentsPeriod,
): readonly string[] {
  const name = formatPeriod(period, locale);
  if (monthsReported === 0) return [t('departments.drivers.no-before', { period: name })];
  if (monthsReported === period.months.length) return [];
  return [
    t('departments.drivers.part', {
      period: name,
      reported: monthsReported,
      expected: period.months.length,
    }),
  ];
}

/** Which departments are told with the one that they went over into. */
export function joinedNotes(
  t: Translator,
  locale: Locale,
  { lines }: DepartmentsChange,
  departments: readonly Department[],
): readonly string[] {
  return lines.flatMap(({ id, before, after }) => {
    const members = [...new Set([...(before?.members ?? []), ...(after?.members ?? [])])];
    const others = members.filter((code) => code !== id);
    if (others.length === 0) return [];
    const names = others.map((code) => departmentName(departments, code, locale));
    return [
      t('departments.drivers.joined', {
        name: departmentName(departments, id, locale),
        members: names.join(locale === 'en' ? ', ' : '、'),
      }),
    ];
  });
}
