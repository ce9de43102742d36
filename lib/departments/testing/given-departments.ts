import type { Month } from '@/lib/calendar/month';
import type { Department } from '../department';
import type { ContactKind, DepartmentCounts, DepartmentRow } from '../department-counts';

/** A department of a test: its code is its name. */
export function department(
  code: string,
  changes: Partial<Record<'from' | 'to' | 'successor', string>> = {},
): Department {
  const { from = '2010-01', to, successor } = changes;
  return {
    code,
    name: { en: code, 'zh-Hant': code, 'zh-Hans': code },
    from: from as Month,
    to: (to ?? null) as Month | null,
    successor: successor ?? null,
  };
}

const CODES = ['calls_offered', 'calls_answered', 'emails', 'other_written'] as const;

/** A row of counts in the order of the columns; null or left out: not collected. */
export function row(code: string, kind: ContactKind, ...counts: readonly (number | null)[]): DepartmentRow {
  return {
    department: code,
    kind,
    counts: Object.fromEntries(CODES.map((name, at) => [name, counts[at] ?? null])) as DepartmentCounts,
  };
}
