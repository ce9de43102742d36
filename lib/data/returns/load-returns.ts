import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { type Day, lastDay } from '@/lib/calendar/day';
import { hongKongDay, hongKongMonth } from '@/lib/calendar/hong-kong';
import { type Month, monthOf, yearOf } from '@/lib/calendar/month';
import type { PublicEvent } from '@/lib/kpi/stated';
import { checkReturn, unexplained } from '@/lib/returns/checks/check-return';
import { returnOf } from '@/lib/returns/month-return';
import { type Waiting, waitingFor } from '@/lib/returns/waiting';
import { type YearAtAGlance, yearAtAGlance } from '@/lib/returns/year-at-a-glance';
import type { Queryable } from '../database';
import { knownBefore } from '../known-by';
import { loadDueDays } from '../ledger/load-due-days';
import { type Holiday, loadHolidays } from '../ledger/load-holidays';
import { inSnapshot } from '../reads/snapshot';
import { readEvents } from '../stated/read-events';
import { loadChain } from './load-chain';
import { loadCheckContext } from './load-check-context';
import { loadFourEyes } from './load-four-eyes';
import { loadLeft } from './load-left';
import { type Links, loadLinks } from './load-links';
import { loadNames } from './load-names';

/**
 * So many drafts, the newest, are looked into for warnings: each is held against the years before it, and a month at a
 * time is what people enter. Only a file of old months makes more; those tell their warnings when they are opened.
 */
const MOST_LOOKED_INTO = 12;

/** What waits for whoever asks. */
export type WaitingToday = Waiting & {
  /** Of the newest of these drafts, those with warnings that nobody has explained, and how many. */
  readonly toExplain: readonly { readonly month: Month; readonly count: number }[];
};

export type ReturnsAnswer = {
  /** The running year, the one before, and every earlier one with a return; the newest first. */
  readonly years: readonly YearAtAGlance[];
  /** The general holidays on weekdays from the first of these years to the day on which the last one's return is due. */
  readonly holidays: readonly Holiday[];
  /** Whether somebody could approve what another one enters. */
  readonly fourEyes: boolean;
  /** null as at a day gone by. */
  readonly waiting: WaitingToday | null;
  /** What whoever did something is called; null for former staff. */
  readonly names: ReadonlyMap<string, string | null>;
  /** What happened at 1823, as it was known by the day. */
  readonly events: readonly PublicEvent[];
  /** The day that the answer is as at. */
  readonly day: Day;
};

/**
 * The returns of all years at a glance, and what of them waits for whoever asks.
 *
 * @param asAt shows them as they stood at the end of that day; null as they stand now
 * @throws Forbidden
 */
export function loadReturns(person: Person, now: Date, asAt: Day | null): Promise<ReturnsAnswer> {
  ensureMay(person, 'read-submitted');
  const known = knownBefore(asAt);
  // The last moment of that day: due days and the running month are told from it.
  const moment = asAt === null || known > now ? now : new Date(known.getTime() - 1);
  return inSnapshot(async (db) => {
    const chains = await loadLinks(db, known);
    const dueDay = await loadDueDays(db, known);
    const names = await loadNames(db);
    const running = hongKongMonth(moment);
    const years = yearsToShow(yearOf(running), [...chains.keys()].map(yearOf));
    const [first, last] = [monthOf(Math.min(...years), 1), monthOf(yearOf(running), 12)];
    return {
      holidays: await loadHolidays(db, { after: lastDay(first), to: dueDay(last) }, known),
      fourEyes: await loadFourEyes(db),
      years: years.map((year) => yearAtAGlance(year, chains, dueDay, moment)),
      waiting: asAt === null ? await loadWaiting(db, person, chains, running) : null,
      names,
      events: await readEvents(db, known),
      day: hongKongDay(moment),
    };
  });
}

/** Years without any return are left out: one month of long ago doesn't draw a table for every year since. */
function yearsToShow(running: number, withReturns: readonly number[]): readonly number[] {
  const earlier = withReturns.filter((year) => year < running);
  return [...new Set([running, running - 1, ...earlier])].toSorted((a, b) => b - a);
}

async function loadWaiting(
  db: Queryable,
  person: Person,
  chains: Links,
  running: Month,
): Promise<WaitingToday> {
  const returns = [...chains].map(([month, chain]) => returnOf(month, chain));
  const waiting = waitingFor(person, returns, running, await loadLeft(db));
  const newest = waiting.drafts.toSorted().slice(-MOST_LOOKED_INTO);
  return { ...waiting, toExplain: await toExplain(db, newest, knownBefore(null)) };
}

async function toExplain(db: Queryable, drafts: readonly Month[], before: Date) {
  const open: { month: Month; count: number }[] = [];
  for (const month of drafts) {
    const last = (await loadChain(db, month, before)).at(-1);
    if (last === undefined) continue;
    const findings = checkReturn(last.counts, await loadCheckContext(db, month, before));
    const count = unexplained(findings, last.comments).length;
    if (count > 0) open.push({ month, count });
  }
  return open;
}
