import { monthOf } from '@/lib/calendar/month';
import { BY, type Period, periodOf, periodsIn } from '@/lib/calendar/periods';
import { compare, type Fraction } from '@/lib/exact/fraction';
import { type Attainment, type AttainmentInput, attainmentSeries } from '@/lib/kpi/attainment';
import type { PeriodEffect, PeriodRead } from '../period-effect';
import type { LedgerMeasure } from './measures-of';

/** What a measure's figures are worked out from, apart from its own ledgers. */
export type FiguresInput = Pick<AttainmentInput, 'figures' | 'dueDay' | 'today' | 'suspensions'>;

/**
 * Every period of a measure that would be read otherwise: with another value, printed otherwise, judged otherwise or not for
 * the same reason, or held against another target. All kinds of period are looked at, as far as there are figures, and
 * every year that a book prints.
 *
 * @param dueDayAfter when returns are due afterwards, where that changes too
 * @param before null for a measure that there isn't yet: then every period with a value is told
 * @example periodEffects(abandoned, withTarget, input)[0] // { by: 'month', name: '2013-01', before: …, after: … }
 */
export function periodEffects(
  before: LedgerMeasure | null,
  after: LedgerMeasure,
  input: FiguresInput,
  dueDayAfter = input.dueDay,
): readonly PeriodEffect[] {
  const periods = periodsOf(before, after, input);
  const earlier = before === null ? [] : attainmentSeries({ ...before, ...input }, periods);
  return attainmentSeries({ ...after, ...input, dueDay: dueDayAfter }, periods).flatMap(
    (point, at): PeriodEffect[] => {
      const was = earlier[at] ?? null;
      if (!isOtherwise(was, point)) return [];
      const { by, name, from, to } = point.period;
      return [{ by, name, from, to, before: was && readOf(was), after: readOf(point) }];
    },
  );
}

function periodsOf(
  before: LedgerMeasure | null,
  after: LedgerMeasure,
  { figures }: FiguresInput,
): readonly Period[] {
  const months = [...figures.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  const all = first && last ? BY.flatMap((by) => periodsIn(by, first, last)) : [];
  const there = new Set(all.map(({ by, name }) => `${by} ${name}`));
  const printed = [...(before?.published ?? []), ...after.published].map(({ year }) => year);
  const years = [...new Set(printed)]
    .sort((a, b) => a - b)
    .map((year) => periodOf('calendar-year', monthOf(year, 12)))
    .filter(({ by, name }) => !there.has(`${by} ${name}`));
  return [...years, ...all];
}

function isOtherwise(before: Attainment | null, after: Attainment): boolean {
  if (before === null) return after.value !== null;
  const { target } = before;
  const sameTarget =
    same(target?.value ?? null, after.target?.value ?? null) &&
    target?.comparison === after.target?.comparison;
  return (
    !same(before.value, after.value) ||
    JSON.stringify(before.printed) !== JSON.stringify(after.printed) ||
    before.unit !== after.unit ||
    before.verdict !== after.verdict ||
    before.reason !== after.reason ||
    before.published?.agrees !== after.published?.agrees ||
    before.published?.figure.printed !== after.published?.figure.printed ||
    // A target stands beside a value; without one nobody reads it.
    (!sameTarget && after.value !== null)
  );
}

function same(a: Fraction | null, b: Fraction | null): boolean {
  return a === null || b === null ? a === b : compare(a, b) === 0;
}

function readOf(point: Attainment): PeriodRead {
  const { unit, value, printed, verdict, reason, monthsReported, monthsExpected, standing } = point;
  const { base, denominator, precision } = point.definition;
  return {
    ...{ unit, value, printed, verdict, reason, monthsReported, monthsExpected, standing },
    definition: { base, denominator, precision },
    target: point.target && { value: point.target.value, comparison: point.target.comparison },
    published: point.published && {
      printed: point.published.figure.printed,
      agrees: point.published.agrees,
    },
  };
}
