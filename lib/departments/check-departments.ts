import type { Month } from '@/lib/calendar/month';
import type { Counts, CountValue } from '@/lib/kpi/counts';
import { answersIn, type Department } from './department';
import {
  CONTACT_KINDS,
  countsFor,
  DEPARTMENT_COUNTS,
  type DepartmentCell,
  type DepartmentCountCode,
  type DepartmentsContent,
} from './department-counts';

/** What was found in a month's counts by department: an error keeps them from being saved, a warning asks for an explanation. */
export type DepartmentsFinding =
  | { readonly severity: 'error'; readonly code: 'nothing-given' }
  /** 1823 doesn't answer for it in this month. */
  | { readonly severity: 'error'; readonly code: 'not-of-month'; readonly department: string }
  | {
      readonly severity: 'error';
      readonly code: 'answered-above-offered';
      readonly cell: DepartmentCell;
      readonly answered: number;
      readonly offered: number;
    }
  /** The departments together say something else than the month's own return. */
  | SumFinding;

export type SumFinding = SumAgainstMonth & {
  readonly severity: 'warning';
  readonly code: 'sum-differs';
  /** Whether there is a note, but of before it differed so. */
  readonly noteIsOlder: boolean;
};

/** A count of all departments together, enquiries and complaints, held against the month's own. */
export type SumAgainstMonth = {
  readonly count: DepartmentCountCode;
  /** null: no department has it. */
  readonly sum: bigint | null;
  /** Whether every department of the month has it, of both kinds. */
  readonly whole: boolean;
  /** What the month's return says; null where there is none. */
  readonly own: CountValue | null;
  /** The same as a number; null where it is none. */
  readonly month: number | null;
  /** sum − month; null without both. */
  readonly difference: bigint | null;
};

/** What a month's counts by department are held against. */
export type DepartmentsContext = {
  readonly month: Month;
  readonly departments: readonly Department[];
  /** What the month's own return says; null where there is none. */
  readonly counts: Counts | null;
};

/**
 * Each count summed over departments and kinds beside the month's own, in the order of the columns.
 *
 * @example sumsAgainst(content, context)[0] // { count: 'calls_offered', sum: 239000n, month: 240000, difference: -1000n }
 */
export function sumsAgainst(
  { rows }: Pick<DepartmentsContent, 'rows'>,
  { month, departments, counts }: DepartmentsContext,
): readonly SumAgainstMonth[] {
  const there = departments.filter((one) => answersIn(one, month)).map(({ code }) => code);
  const codes = [...new Set([...there, ...rows.map(({ department }) => department)])];
  const cells = codes.flatMap((code) => CONTACT_KINDS.map((kind) => countsFor(rows, code, kind)));
  return DEPARTMENT_COUNTS.map((count) => {
    const given = rows.flatMap(({ counts }) => counts[count] ?? []);
    const sum = given.length === 0 ? null : given.reduce((total, one) => total + BigInt(one), 0n);
    const whole = cells.every((cell) => cell[count] !== null);
    const own = counts?.[count] ?? null;
    const stands = typeof own === 'number' ? own : null;
    const difference = sum === null || stands === null ? null : sum - BigInt(stands);
    return { count, sum, whole, own, month: stands, difference };
  });
}

/** What is wrong with them, and what has to be explained before they are submitted; nothing where all is well. */
export function checkDepartments(
  content: Pick<DepartmentsContent, 'rows'>,
  context: DepartmentsContext,
): readonly DepartmentsFinding[] {
  const { month, departments } = context;
  const { rows } = content;
  if (rows.length === 0) return [{ severity: 'error', code: 'nothing-given' }];
  const codes = [...new Set(rows.map(({ department }) => department))];
  const strangers = codes.filter(
    (code) => !departments.some((one) => one.code === code && answersIn(one, month)),
  );
  const above = rows.flatMap(({ department, kind, counts: row }): readonly DepartmentsFinding[] => {
    const [offered, answered] = [row.calls_offered, row.calls_answered];
    if (offered === null || answered === null || answered <= offered) return [];
    const cell = { department, kind, count: 'calls_answered' } as const;
    return [{ severity: 'error', code: 'answered-above-offered', cell, answered, offered }];
  });
  const sums = sumsAgainst(content, context).flatMap((one): readonly SumFinding[] =>
    one.difference === null || one.difference === 0n
      ? []
      : [{ severity: 'warning', code: 'sum-differs', noteIsOlder: false, ...one }],
  );
  return [
    ...strangers.map((department) => ({ severity: 'error', code: 'not-of-month', department }) as const),
    ...above,
    ...sums,
  ];
}
