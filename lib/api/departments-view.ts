import type { Department } from '@/lib/departments/department';
import type { DepartmentCountCode } from '@/lib/departments/department-counts';
import type { DepartmentsSum } from '@/lib/departments/departments-period';

/** A department as the API tells it, and a file of departments has it. */
export function departmentView({ code, name, from, to, successor }: Department) {
  return {
    code,
    name_en: name.en,
    name_zh_hant: name['zh-Hant'],
    name_zh_hans: name['zh-Hans'],
    from,
    to,
    successor,
  };
}

type Point = {
  readonly period: { readonly name: string; readonly from: string; readonly to: string };
  readonly department: Pick<Department, 'code'>;
  readonly kind: string;
  readonly sum: Pick<DepartmentsSum, 'counts'>;
  readonly monthsReported: number;
  readonly monthsExpected: number;
  readonly standing: string | null;
};

/** A point of counts by department as the API tells it: a sum of some of its months isn't the period's, so it is null. */
export function departmentPoint({ period, department, kind, sum, ...of }: Point) {
  const { monthsReported, monthsExpected, standing } = of;
  const total = (code: DepartmentCountCode) => {
    const { sum: value, whole } = sum.counts[code];
    return value === null || !whole || monthsReported < monthsExpected ? null : Number(value);
  };
  return {
    period: period.name,
    from: period.from,
    to: period.to,
    department: department.code,
    kind,
    calls_offered: total('calls_offered'),
    calls_answered: total('calls_answered'),
    emails: total('emails'),
    other_written: total('other_written'),
    monthsReported,
    monthsExpected,
    standing,
  };
}
