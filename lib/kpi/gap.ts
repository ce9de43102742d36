import { type Day, monthOfDay } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { CountEntry } from './count-entry';
import { COUNTS, type CountCode } from './counts';
import type { MonthFigure } from './month-figure';
import { isSuspended, type Suspension } from './suspension';

/** Why a month has no figure for a measure or a volume. Zero is not among them: it is a figure. */
export const GAPS = ['missing', 'not-due', 'suspended', 'not-collected'] as const;
export type Gap = (typeof GAPS)[number];

/** What a gap is told from: when months are due, which day it is, what was suspended, and when each count was collected. */
export type GapContext = {
  readonly dueDay: (month: Month) => Day;
  readonly today: Day;
  /** By events, whatever returns say. */
  readonly suspensions: readonly Suspension[];
  /** Other than the catalogue only in tests. */
  readonly catalogue?: readonly CountEntry[];
};

/**
 * The gap of a month for something that needs the counts `needed`, or null where all of them are there.
 *
 * With a figure: `suspended` where one of them was, by the return or, where the return has no count, by an event; else
 * `not-collected`. Without: `not-collected` where one of them isn't collected in that month at all; `suspended` where the
 * channel of one was in the whole of the month; `not-due` before the month's due day; `missing` from that day on. A count
 * that was given is never a gap, whatever an event says.
 */
export function gapOf(
  needed: readonly CountCode[],
  month: Month,
  figure: MonthFigure | undefined,
  context: GapContext,
): Gap | null {
  const suspended = (code: CountCode) =>
    isSuspended(context.suspensions, code, { month, reported: figure !== undefined }, context.catalogue);
  if (figure) {
    if (needed.some((code) => figure.counts[code] === 'suspended')) return 'suspended';
    const lacking = needed.filter((code) => figure.counts[code] === 'not-collected');
    if (lacking.some(suspended)) return 'suspended';
    return lacking.length > 0 ? 'not-collected' : null;
  }
  if (needed.some((code) => !isCollected(code, month, context.catalogue ?? COUNTS))) return 'not-collected';
  if (needed.some(suspended)) return 'suspended';
  // A month is due after it ends, so the running one and those to come need no calendar of working days.
  if (month >= monthOfDay(context.today)) return 'not-due';
  return context.dueDay(month) > context.today ? 'not-due' : 'missing';
}

/** The one gap of a period without any reported month: `missing` if any is missing, else the first that occurs. */
export function gapOfPeriod(gaps: readonly Gap[]): Gap | null {
  return GAPS.find((gap) => gaps.includes(gap)) ?? null;
}

function isCollected(code: CountCode, month: Month, catalogue: readonly CountEntry[]): boolean {
  const entry = catalogue.find((count) => count.code === code);
  if (!entry) return true;
  const begun = entry.collectedFrom === null || entry.collectedFrom <= month;
  const ended = entry.collectedUntil !== null && entry.collectedUntil < month;
  return begun && !ended;
}
