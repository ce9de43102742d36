import type { Day } from '@/lib/calendar/day';
import { addMonths, type Month, monthRange } from '@/lib/calendar/month';
import { COUNT_CODES, type CountCode } from '@/lib/kpi/counts';
import type { DefinitionLedger } from '@/lib/kpi/definition';
import { type Gap, type GapContext, gapOf } from '@/lib/kpi/gap';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import type { Standing } from '@/lib/kpi/standing';
import type { Suspension } from '@/lib/kpi/suspension';

/** So many months are told. */
const MONTHS_TOLD = 36;

/** The measure whose definition says of which calls the share within 12 seconds is. */
export const WITHIN_MEASURE = 'answered-within-12s';

/** A month: each count, or why there is no number. */
export type PqMonth = {
  readonly month: Month;
  readonly counts: Readonly<Record<CountCode, number | Gap>>;
  readonly standing: Standing | null;
};

/** What a reply to a question is made from: 36 months by channel, oldest first. */
export type PqFacts = {
  readonly kind: 'pq';
  readonly asAt: Day;
  /** The moment (ISO 8601, UTC). */
  readonly knownAt: string;
  readonly months: readonly PqMonth[];
  /** The definitions of {@link WITHIN_MEASURE}; null: the ledger has no such measure. */
  readonly within: DefinitionLedger | null;
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
  suspensions,
  within,
}: {
  readonly to: Month;
  readonly asAt: Day;
  readonly knownAt: string;
  readonly figures: MonthFigures;
  readonly dueDay: (month: Month) => Day;
  readonly suspensions: readonly Suspension[];
  readonly within: DefinitionLedger | null;
}): PqFacts {
  const told = pqMonths(to);
  const context = { dueDay, today: asAt, suspensions };
  const months = monthRange(told.from, told.to).map((month) => pqMonth(figures, month, context));
  return { kind: 'pq', asAt, knownAt, months, within };
}

function pqMonth(figures: MonthFigures, month: Month, context: GapContext): PqMonth {
  const figure = figures.get(month);
  const counts = COUNT_CODES.map((code) => {
    const count = figure?.counts[code];
    return [code, typeof count === 'number' ? count : (gapOf([code], month, figure, context) ?? 'missing')];
  });
  return {
    month,
    counts: Object.fromEntries(counts) as PqMonth['counts'],
    standing: figure?.standing ?? null,
  };
}
