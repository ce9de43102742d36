import { addMonths, type Month } from '@/lib/calendar/month';
import { type Fraction, multiply, ratio, whole } from '@/lib/exact/fraction';
import { COUNTS, type CountCode, type Counts } from '@/lib/kpi/counts';
import { countsNeeded, type Definition, definitionInForce } from '@/lib/kpi/definition';
import { evaluate } from '@/lib/kpi/expression';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import { isSuspended } from '@/lib/kpi/suspension';
import type { CheckContext, CheckedMeasure } from './context';
import type { Finding } from './finding';
import { outlierOf } from './outlier';

/** How many reported months in a row must have a count for its absence to be worth a question. */
const HABIT = 3;

/** What a month's counts look like beside those of the months before it. */
export function checkHistory(counts: Counts, context: CheckContext): readonly Finding[] {
  const before = [...context.figures.values()]
    .filter(({ month }) => month < context.month)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
  return [
    ...stoppedChannels(counts, before, context),
    ...COUNTS.flatMap(({ code }) => countOf(code, counts, before)),
    ...context.measures.flatMap((measure) => measureOf(measure, counts, context.month, before)),
    ...repeatedChannels(counts, context),
  ];
}

function countOf(code: CountCode, counts: Counts, before: readonly MonthFigure[]): readonly Finding[] {
  const value = counts[code];
  if (typeof value !== 'number') return [];
  const values = before.flatMap((figure) => {
    const earlier = figure.counts[code];
    return typeof earlier === 'number' ? whole(BigInt(earlier)) : [];
  });
  const outlier = outlierOf(whole(BigInt(value)), values);
  return outlier === null ? [] : [{ kind: 'outlier', severity: 'warning', about: [code], of: code, outlier }];
}

/**
 * Counts that the last reported months have and this one hasn't, together by channel: mostly they have one reason. Nothing is
 * asked where an event gives it.
 */
function stoppedChannels(
  counts: Counts,
  before: readonly MonthFigure[],
  { suspensions, month }: CheckContext,
): readonly Finding[] {
  const habit = before.slice(-HABIT);
  const [since] = habit;
  if (habit.length < HABIT || since === undefined) return [];
  const stopped = COUNTS.filter(
    ({ code }) =>
      counts[code] === 'not-collected' &&
      !isSuspended(suspensions, code, { month, reported: true }) &&
      habit.every((figure) => typeof figure.counts[code] === 'number'),
  );
  return [...new Set(stopped.map(({ channel }) => channel))].flatMap((channel): Finding[] => {
    const [first, ...others] = stopped.filter((count) => count.channel === channel).map(({ code }) => code);
    return first === undefined
      ? []
      : [{ kind: 'stopped', severity: 'warning', about: [first, ...others], since: since.month }];
  });
}

function measureOf(
  { id, definitions }: CheckedMeasure,
  counts: Counts,
  month: Month,
  before: readonly MonthFigure[],
): readonly Finding[] {
  const definition = definitionInForce(definitions, month);
  const value = inItsUnit(definition, counts);
  const [first, ...others] = countsNeeded(definition);
  if (value === null || first === undefined) return [];
  const values = before.flatMap((figure) => inItsUnit(definition, figure.counts) ?? []);
  const outlier = outlierOf(value, values);
  const about = [first, ...others] as const;
  return outlier === null
    ? []
    : [{ kind: 'measure-outlier', severity: 'warning', about, measure: id, outlier }];
}

/** A measure's value in its unit; null where there is none. */
function inItsUnit(definition: Definition, counts: Counts): Fraction | null {
  const over = evaluate(definition.numerator, counts);
  const under = evaluate(definition.denominator, counts);
  const share = typeof over === 'bigint' && typeof under === 'bigint' ? ratio(over, under) : null;
  return share && multiply(whole(BigInt(definition.scale)), share);
}

/** Channels of which every count is what it was last month: rather the wrong column than the same calls again. */
function repeatedChannels(counts: Counts, context: CheckContext): readonly Finding[] {
  const month = addMonths(context.month, -1);
  const last = context.figures.get(month)?.counts;
  if (last === undefined) return [];
  return [...new Set(COUNTS.map(({ channel }) => channel))].flatMap((channel): Finding[] => {
    const codes = COUNTS.filter((count) => count.channel === channel).map(({ code }) => code);
    const collected = codes.filter((code) => typeof counts[code] === 'number');
    const [first, second, ...others] = collected.filter((code) => counts[code] !== 0);
    const same = codes.every((code) => counts[code] === last[code]);
    if (!same || first === undefined || second === undefined) return [];
    return [{ kind: 'repeated', severity: 'warning', about: [first, second, ...others], month }];
  });
}
