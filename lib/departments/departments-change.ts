import type { Month } from '@/lib/calendar/month';
import { addMonths } from '@/lib/calendar/month';
import { type Period, periodOf } from '@/lib/calendar/periods';
import { type Against, type MixEffect, mixEffect, movedAgainst } from '@/lib/kpi/mix-effect';
import type { DepartmentsLine, DepartmentsPeriod, DepartmentsSum } from './departments-period';

/** What a period is held against. */
export const AGAINST = ['before', 'year'] as const;
export type ComparedWith = (typeof AGAINST)[number];

/** What a department did to the change of the total of contacts. */
export type LineChange = {
  readonly id: string;
  readonly before: DepartmentsLine | null;
  readonly after: DepartmentsLine | null;
  /** Contacts after − contacts before; what wasn't collected, or had no department then, counts as none. */
  readonly difference: bigint;
  /** Whether the same was collected in both periods, all of it. */
  readonly isLike: boolean;
  /** The same of the calls offered and answered. A department that came or went is as it was. */
  readonly hasLikeCalls: boolean;
};

/** What is there to be held against one another: two whole periods, parts of them, or nothing before. */
export type Coverage = 'whole' | 'part' | 'nothing-before';

/** A period beside an earlier one: who drives the change of contacts, and of the rate of calls answered. */
export type DepartmentsChange = {
  readonly before: DepartmentsPeriod;
  readonly after: DepartmentsPeriod;
  readonly coverage: Coverage;
  /** The largest difference first. They add up to `difference`. */
  readonly lines: readonly LineChange[];
  readonly difference: bigint;
  readonly isLike: boolean;
  /** The one that changed contacts most, of those of which the same was collected in both; null where nothing is told of it. */
  readonly driver: LineChange | null;
  /**
   * Of the rate of calls answered; null where one of the periods has no calls, and where the two aren't of the same things: not
   * whole, or with calls of a department that were collected in one of them alone.
   */
  readonly effect: MixEffect | null;
  /** Set where the rate of the total moved against every department's. */
  readonly against: Against | null;
};

/**
 * The period that a period is held against: the one before it, or the same one a year earlier. What goes back over many
 * months by itself (rolling, to date) is always held against the same months a year earlier.
 *
 * @example comparedPeriod(periodOf('quarter', '2015-04'), 'before').name // '2015-Q1'
 */
export function comparedPeriod(period: Period, compared: ComparedWith): Period {
  const overlaps = !['month', 'quarter', 'calendar-year', 'financial-year'].includes(period.by);
  const month: Month =
    compared === 'year' || overlaps ? addMonths(period.to, -12) : addMonths(period.from, -1);
  return periodOf(period.by, month);
}

/** What changed between two periods that were made with the same question. */
export function departmentsChange(before: DepartmentsPeriod, after: DepartmentsPeriod): DepartmentsChange {
  const coverage = coverageOf(before, after);
  const ids = [...new Set([...before.lines, ...after.lines].map(({ id }) => id))].toSorted();
  const lines = ids.map((id) => lineChange(id, find(before, id), find(after, id), coverage));
  const comparesCalls = coverage === 'whole' && lines.every(({ hasLikeCalls }) => hasLikeCalls);
  const parts = lines.map((line) => ({
    id: line.id,
    before: line.before?.calls ?? null,
    after: line.after?.calls ?? null,
  }));
  const effect = comparesCalls ? mixEffect(parts) : null;
  const sorted = lines.toSorted((a, b) => sizeOrder(a.difference, b.difference));
  return {
    before,
    after,
    coverage,
    lines: sorted,
    difference: contacts(after.total) - contacts(before.total),
    isLike: lines.every(({ isLike }) => isLike),
    driver: sorted.find(({ isLike, difference }) => isLike && difference !== 0n) ?? null,
    effect,
    against: effect && movedAgainst(effect),
  };
}

function coverageOf(before: DepartmentsPeriod, after: DepartmentsPeriod): Coverage {
  if (before.monthsReported === 0) return 'nothing-before';
  return [before, after].every(isComplete) ? 'whole' : 'part';
}

/** Whether every month of a period is reported. */
export function isComplete({ monthsReported, period }: DepartmentsPeriod): boolean {
  return monthsReported === period.months.length;
}

function lineChange(
  id: string,
  before: DepartmentsLine | null,
  after: DepartmentsLine | null,
  coverage: Coverage,
): LineChange {
  const both = [before, after].filter((one) => one !== null);
  const whole = both.every((one) => one.contacts.whole);
  const channels = new Set(both.map((one) => one.channels.join()));
  const calls = new Set(both.map(({ callsOf }) => callsOf.join()));
  return {
    id,
    before,
    after,
    difference: contacts(after) - contacts(before),
    isLike: coverage === 'whole' && whole && channels.size === 1,
    hasLikeCalls: both.every(({ callsOf }) => !callsOf.includes('some')) && calls.size === 1,
  };
}

function find({ lines }: DepartmentsPeriod, id: string): DepartmentsLine | null {
  return lines.find((line) => line.id === id) ?? null;
}

function contacts(sum: Pick<DepartmentsSum, 'contacts'> | null): bigint {
  return sum?.contacts.sum ?? 0n;
}

function sizeOrder(a: bigint, b: bigint): number {
  const [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b];
  return left === right ? 0 : left > right ? -1 : 1;
}
