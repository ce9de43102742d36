import { addMonths, type Month } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';

/** A department: what it is called, in which months 1823 answers for it, and which one it went over into. */
export type Department = {
  /** Such as `AFCD`; it stays for ever. */
  readonly code: string;
  readonly name: Readonly<Record<Locale, string>>;
  readonly from: Month;
  /** The last month; null: it goes on. */
  readonly to: Month | null;
  /** The department that it went over into, by merging or renaming; null: none. */
  readonly successor: string | null;
};

/** What a code looks like: a capital letter, then capitals, digits, `&` or `-`; twenty characters at most. */
export const DEPARTMENT_CODE = /^[A-Z][A-Z0-9&-]{0,19}$/;

type Months = Pick<Department, 'from' | 'to'>;

/** Whether 1823 answers for a department in a month. */
export function answersIn({ from, to }: Months, month: Month): boolean {
  return from <= month && (to === null || month <= to);
}

/** Those of a month, by their codes. */
export function departmentsIn(departments: readonly Department[], month: Month): readonly Department[] {
  return departments
    .filter((one) => answersIn(one, month))
    .toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/**
 * The department in which a department's figures run on, as of a month: its successor, and that one's, as far as they have
 * taken over by then; itself where it goes on.
 *
 * @param upTo a department that goes later than this month is still itself
 * @example runsOnIn(departments, 'OLD', '2016-12') // 'NEW', OLD having gone over into NEW after 2015-06
 */
export function runsOnIn(departments: readonly Department[], code: string, upTo: Month): string {
  const seen = new Set<string>();
  let now = code;
  while (!seen.has(now)) {
    seen.add(now);
    const one = departments.find((department) => department.code === now);
    if (!one?.to || one.successor === null || addMonths(one.to, 1) > upTo) return now;
    now = one.successor;
  }
  // A circle is refused when it is proposed; should one be there, nobody loops in it.
  return code;
}
