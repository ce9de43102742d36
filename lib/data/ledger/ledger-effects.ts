import 'server-only';
import type { Day } from '@/lib/calendar/day';
import { endOfHongKongDay, startOfHongKongDay } from '@/lib/calendar/hong-kong';
import type { Unit } from '@/lib/kpi/definition';
import { beginning } from '@/lib/kpi/in-force';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import { dueDayEffects } from '@/lib/proposals/ledger/due-day-effects';
import { dueDaysOf } from '@/lib/proposals/ledger/due-days-of';
import { type LedgerMeasure, measuresOf } from '@/lib/proposals/ledger/measures-of';
import { periodEffects } from '@/lib/proposals/ledger/period-effects';
import { standingsOf } from '@/lib/proposals/ledger/relation';
import { warningsOf } from '@/lib/proposals/ledger/warnings';
import type { LedgerEffects } from '@/lib/proposals/ledger-effects';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';
import type { Queryable } from '../database';
import { loadGapContext } from '../events/load-gap-context';
import { knownBefore } from '../known-by';
import { firstAndLastMonth } from '../months/first-and-last';
import { loadFigures } from '../months/load-figures';
import type { WorkOut } from '../proposals/work';
import { monthsThereAre } from '../reads/months-there-are';
import { leftBehindBy } from '../reports/left-behind-by';
import { loadAllToday } from '../reports/reissues';
import type { LedgerRow } from './ledger-row';
import { loadLedgerRows } from './load-ledger-rows';

/**
 * What confirming these entries would change, worked out from the ledger as it stands and as it would be: by the functions
 * that every page is made with, so that what is told is what will come. All that it takes is read first.
 */
export async function ledgerEffects(
  db: Queryable,
  entries: readonly LedgerEntry[],
  today: Day,
): Promise<WorkOut<LedgerEffects>> {
  const known = knownBefore(null);
  const rows = await loadLedgerRows(db, known);
  const ledger = rows.map(({ entry }) => entry);
  const standings = standingsOf(entries, ledger, today);
  const after = withEntries(rows, standings);
  const dueDay = dueDaysOf(after);
  const [measures, measuresAfter] = [measuresOf(ledger), measuresOf(after)];
  const touched = new Set(entries.flatMap((entry) => ('measure' in entry ? [entry.measure] : [])));
  const returns = await firstAndLastMonth(db, known);
  const dueDays = dueDayEffects(ledger, entries, returns?.first ?? null, today);
  const context = { ...(await loadGapContext(db, { today, asAt: null })), figures: await allFigures(db) };
  // Reports are made from measures and due days: nothing else is worth working all of them out.
  const reports = touched.size > 0 || dueDays.length > 0 ? await loadAllToday(db, endOf(today)) : null;
  return async () => ({
    kind: 'ledger',
    entries: standings,
    warnings: warningsOf(entries),
    measures: measuresAfter
      .filter(({ id }) => touched.has(id))
      .map((measure) => ({
        measure: measure.id,
        name: measure.name,
        unit: newestUnit(measure),
        periods: periodEffects(
          measures.find(({ id }) => id === measure.id) ?? null,
          measure,
          context,
          dueDay,
        ),
      })),
    dueDays,
    reports: reports === null ? [] : await leftBehindBy(reports, { measures: measuresAfter, dueDay }),
  });
}

/** The approved figures of every month that there is. */
async function allFigures(db: Queryable): Promise<MonthFigures> {
  const before = knownBefore(null);
  const there = await monthsThereAre(db, before);
  if (there === null) return new Map();
  return loadFigures(db, { from: there.first, to: there.last, before, provisional: false });
}

/** The last moment of a day. */
function endOf(day: Day): Date {
  return new Date(endOfHongKongDay(day).getTime() - 1);
}

/**
 * The ledger as it would be, in the order of being known: a published figure that corrects none is known from the day of its
 * publication, so that the one of a later book, entered before, still stands.
 */
function withEntries(
  rows: readonly LedgerRow[],
  standings: ReturnType<typeof standingsOf>,
): readonly LedgerEntry[] {
  const all = [
    ...rows.map(({ entry, knownAt }) => ({ entry, at: knownAt?.getTime() ?? Number.NEGATIVE_INFINITY })),
    ...standings.map(({ entry, relation }) => ({
      entry,
      at:
        entry.entry === 'published' && relation !== 'correction'
          ? startOfHongKongDay(entry.published).getTime()
          : Number.POSITIVE_INFINITY,
    })),
  ];
  // Equal moments keep their order; their difference may be that of two infinities.
  return all.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1)).map(({ entry }) => entry);
}

/** The unit of the definition that begins last, whenever it was entered. */
function newestUnit({ definitions: [first, ...later] }: LedgerMeasure): Unit {
  return later.reduce((a, b) => (beginning(b) >= beginning(a) ? b : a), first).unit;
}
