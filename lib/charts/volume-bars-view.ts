import { fixed } from '@/lib/exact/round';
import { callsPerDay } from '@/lib/kpi/calls-per-day';
import { amountIn, type PeriodCounts, type Quantity } from '@/lib/kpi/period-counts';
import { type PeriodState, periodState } from '@/lib/kpi/period-state';
import type { EventMark } from './event-marks';

/**
 * What a bar, or a segment of one, counts. Where the wait or the outcome of calls wasn't collected, `answered` or
 * `offered` stands for them undivided.
 */
export const BAR_KEYS = [
  'within',
  'later',
  'answered',
  'abandoned',
  'offered',
  'blocked',
  'emails',
  'other',
  'per-day',
] as const;
export type BarKey = (typeof BAR_KEYS)[number];

/** Bars ready to be drawn, each series from the ground up, one entry for each period. Numbers are only for drawing. */
export type BarsView = {
  readonly labels: readonly string[];
  /** What is told of each period when the keyboard or the pointer comes to it. */
  readonly told: readonly string[];
  /** What happened, by the labels that it touches. */
  readonly events: readonly EventMark[];
  /** Only those that are in any of the periods. */
  readonly series: readonly { readonly key: BarKey; readonly values: readonly (number | null)[] }[];
  readonly states: readonly (PeriodState | null)[];
  /** Whether the bar rests on months that aren't approved yet. */
  readonly provisional: readonly boolean[];
};

type Words = Pick<BarsView, 'labels' | 'told' | 'events'>;
type Parts = Partial<Record<BarKey, number | null>>;

/** Calls offered by their outcome: answered within 12 seconds, answered later, abandoned. */
export function callsBars(periods: readonly PeriodCounts[], words: Words): BarsView {
  return view(periods, words, 'calls_offered', (of) => {
    const [within, answered] = [of('calls_answered_within_12s'), of('calls_answered')];
    if (answered === null) return { offered: of('calls_offered') };
    const abandoned = of('abandoned');
    return within === null ? { answered, abandoned } : { within, later: of('answered_later'), abandoned };
  });
}

/** Calls that were turned away before any queue. */
export function blockedBars(periods: readonly PeriodCounts[], words: Words): BarsView {
  return view(periods, words, 'calls_blocked', (of) => ({ blocked: of('calls_blocked') }));
}

/** Written contacts: a bar is their sum, so a period has one only where both channels have a total. */
export function writtenBars(periods: readonly PeriodCounts[], words: Words): BarsView {
  return view(periods, words, 'written_contacts', (of) => ({
    emails: of('emails'),
    other: of('other_written'),
  }));
}

/** Calls offered for each calendar day, rounded as they are printed. */
export function perDayBars(periods: readonly PeriodCounts[], words: Words): BarsView {
  return view(periods, words, 'calls_offered', (_, { totals, period }) => {
    const found = callsPerDay(totals.calls_offered, period);
    return { 'per-day': found && Number(fixed(found.perDay, 0)) };
  });
}

function view(
  periods: readonly PeriodCounts[],
  words: Words,
  height: Quantity,
  partsOf: (of: (quantity: Quantity) => number | null, counts: PeriodCounts) => Parts,
): BarsView {
  const parts = periods.map((counts): Parts => {
    const of = (quantity: Quantity) => drawn(amountIn(counts.totals[quantity]));
    // Only what is whole: a stack of what happens to be there would look like a total.
    return of(height) === null ? {} : partsOf(of, counts);
  });
  return {
    ...words,
    series: BAR_KEYS.map((key) => ({ key, values: parts.map((part) => part[key] ?? null) })).filter(
      ({ values }) => values.some((value) => value !== null),
    ),
    states: periods.map(({ totals }) => periodState(totals[height])),
    provisional: periods.map(
      ({ totals, standing }) => standing === 'provisional' && totals[height].kind === 'total',
    ),
  };
}

function drawn(value: bigint | null): number | null {
  return value === null ? null : Number(value);
}
