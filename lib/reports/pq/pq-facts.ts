import type { Day } from '@/lib/calendar/day';
import { addMonths, type Month, monthRange } from '@/lib/calendar/month';
import type { CountCode } from '@/lib/kpi/counts';
import { type Gap, type GapContext, gapOf } from '@/lib/kpi/gap';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import type { Standing } from '@/lib/kpi/standing';

/** So many months are told. */
const MONTHS_TOLD = 36;

/** The counts that questions are asked about. */
export const PQ_COUNTS = [
  'calls_offered',
  'calls_answered',
  'calls_blocked',
  'wait_seconds_total',
  'calls_answered_within_12s',
  'enquiries',
  'complaints',
  'emails',
  'other_written',
] as const satisfies readonly CountCode[];
export type PqCount = (typeof PQ_COUNTS)[number];

/** A month: each count, or why there is no number. */
export type PqMonth = {
  readonly month: Month;
  readonly counts: Readonly<Record<PqCount, number | Gap>>;
  readonly standing: Standing | null;
};

/** What a reply to a question is made from: 36 months by channel, oldest first. */
export type PqFacts = {
  readonly kind: 'pq';
  readonly asAt: Day;
  /** The moment (ISO 8601, UTC). */
  readonly knownAt: string;
  readonly months: readonly PqMonth[];
};

/** The 36 months up to one. */
export function pqMonths(to: Month): { readonly from: Month; readonly to: Month } {
  return { from: addMonths(to, 1 - MONTHS_TOLD), to };
}

/**
 * The counts of 36 months by channel, from approved figures.
 *
 * @example pqFacts({ to: '2024-09', … }).months[0]?.month // '2021-10'
 */
export function pqFacts({
  to,
  asAt,
  knownAt,
  figures,
  dueDay,
}: {
  readonly to: Month;
  readonly asAt: Day;
  readonly knownAt: string;
  readonly figures: MonthFigures;
  readonly dueDay: (month: Month) => Day;
}): PqFacts {
  const told = pqMonths(to);
  const context = { dueDay, today: asAt };
  const months = monthRange(told.from, told.to).map((month) => pqMonth(figures, month, context));
  return { kind: 'pq', asAt, knownAt, months };
}

function pqMonth(figures: MonthFigures, month: Month, context: GapContext): PqMonth {
  const figure = figures.get(month);
  const counts = PQ_COUNTS.map((code) => {
    const count = figure?.counts[code];
    return [code, typeof count === 'number' ? count : (gapOf([code], month, figure, context) ?? 'missing')];
  });
  return {
    month,
    counts: Object.fromEntries(counts) as PqMonth['counts'],
    standing: figure?.standing ?? null,
  };
}
