import type { Month } from '@/lib/calendar/month';
import type { Period } from '@/lib/calendar/periods';
import type { Share } from '@/lib/kpi/mix-effect';
import { type Standing, standingOf } from '@/lib/kpi/standing';
import { answersIn, type Department, runsOnIn } from './department';
import {
  CONTACT_KINDS,
  type ContactKind,
  countsFor,
  DEPARTMENT_COUNTS,
  type DepartmentCountCode,
  type DepartmentRow,
} from './department-counts';

/** The counts by department of a month that readers see. */
export type DepartmentsFigure = {
  readonly month: Month;
  readonly rows: readonly DepartmentRow[];
  readonly standing: Standing;
  readonly revision: number;
};
export type DepartmentsFigures = ReadonlyMap<Month, DepartmentsFigure>;

/** What was collected of a count, added up. */
export type Gathered = {
  /** null: none of it was collected. */
  readonly sum: bigint | null;
  /** Whether all of it was, in every month that is reported. */
  readonly whole: boolean;
};

/** What departments say together. */
export type DepartmentsSum = {
  readonly counts: Readonly<Record<DepartmentCountCode, Gathered>>;
  /** Calls offered, e-mails and other written contacts, as far as they were collected. */
  readonly contacts: Gathered;
  /** Which of the three were collected at all. */
  readonly channels: readonly DepartmentCountCode[];
  /** Calls answered of calls offered, where both were collected; null where they nowhere were. */
  readonly calls: Share | null;
  /** Of how much both were collected, for each kind: of all that was reported, of some of it, or of none. */
  readonly callsOf: readonly ('all' | 'some' | 'none')[];
};

/** A department, with those that went over into it. */
export type DepartmentsLine = DepartmentsSum & {
  /** The department in which the figures run on. */
  readonly id: string;
  /** The departments that are in it, in this period. */
  readonly members: readonly string[];
};

/** A period, department by department. */
export type DepartmentsPeriod = {
  readonly period: Period;
  readonly lines: readonly DepartmentsLine[];
  readonly total: DepartmentsSum;
  readonly monthsReported: number;
  readonly standing: Standing | null;
};

/** What is asked of the months. */
export type PeriodQuestion = {
  readonly departments: readonly Department[];
  readonly kinds: readonly ContactKind[];
  /** The month as of which departments that went over are told with those they went over into. */
  readonly upTo: Month;
};

/** What one department had of one kind in one month. */
type Cell = {
  readonly department: string;
  readonly kind: ContactKind;
  readonly counts: DepartmentRow['counts'];
};

/**
 * A period by departments: sums over its reported months. A department that went over into another one is told with it.
 *
 * @example departmentsPeriod(figures, periodOf('quarter', '2015-01'), { departments, kinds: ['enquiry'], upTo }).total.contacts.sum
 */
export function departmentsPeriod(
  figures: DepartmentsFigures,
  period: Period,
  question: PeriodQuestion,
): DepartmentsPeriod {
  const present = period.months.flatMap((month) => figures.get(month) ?? []);
  const cells = present.flatMap((figure) => cellsOf(figure, question));
  const lines = new Map<string, Cell[]>();
  for (const cell of cells) {
    const id = runsOnIn(question.departments, cell.department, question.upTo);
    const line = lines.get(id) ?? [];
    line.push(cell);
    lines.set(id, line);
  }
  return {
    period,
    lines: [...lines]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, own]) => ({
        id,
        members: [...new Set(own.map(({ department }) => department))].toSorted(),
        ...sumOf(own),
      })),
    total: sumOf(cells),
    monthsReported: present.length,
    standing: standingOf(present.map(({ standing }) => standing)),
  };
}

/** Every department of the month with each kind, given or not; and what is given of others. */
function cellsOf({ month, rows }: DepartmentsFigure, { departments, kinds }: PeriodQuestion): Cell[] {
  const there = departments.filter((one) => answersIn(one, month)).map(({ code }) => code);
  const all = [...new Set([...there, ...rows.map(({ department }) => department)])];
  return all.flatMap((department) =>
    kinds.map((kind) => ({ department, kind, counts: countsFor(rows, department, kind) })),
  );
}

const CHANNELS = [
  'calls_offered',
  'emails',
  'other_written',
] as const satisfies readonly DepartmentCountCode[];

function sumOf(cells: readonly Cell[]): DepartmentsSum {
  const counts = Object.fromEntries(
    DEPARTMENT_COUNTS.map((code) => [code, gathered(cells.map((cell) => cell.counts[code]))]),
  ) as Record<DepartmentCountCode, Gathered>;
  const channels = CHANNELS.filter((code) => counts[code].sum !== null);
  const calls = cells.flatMap(({ counts: { calls_answered: answered, calls_offered: offered } }) =>
    answered === null || offered === null
      ? []
      : [{ numerator: BigInt(answered), denominator: BigInt(offered) }],
  );
  return {
    counts,
    contacts: {
      sum: channels.length === 0 ? null : channels.reduce((sum, code) => sum + (counts[code].sum ?? 0n), 0n),
      whole: channels.every((code) => counts[code].whole),
    },
    channels,
    calls:
      calls.length === 0
        ? null
        : calls.reduce((sum, one) => ({
            numerator: sum.numerator + one.numerator,
            denominator: sum.denominator + one.denominator,
          })),
    callsOf: CONTACT_KINDS.map((kind) => {
      const own = cells.filter((cell) => cell.kind === kind);
      const both = own.filter(({ counts: one }) => one.calls_answered !== null && one.calls_offered !== null);
      return both.length === 0 ? 'none' : both.length === own.length ? 'all' : 'some';
    }),
  };
}

function gathered(values: readonly (number | null)[]): Gathered {
  const given = values.filter((value) => value !== null);
  return {
    sum: given.length === 0 ? null : given.reduce((sum, value) => sum + BigInt(value), 0n),
    whole: given.length === values.length,
  };
}
