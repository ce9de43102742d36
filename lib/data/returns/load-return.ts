import 'server-only';
import { ensureMay, may } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import { lastDay } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import type { PublicEvent } from '@/lib/kpi/stated';
import { type MonthReturn, returnOf } from '@/lib/returns/month-return';
import type { Chain } from '@/lib/returns/revision';
import { knownBefore } from '../known-by';
import { loadDueDays } from '../ledger/load-due-days';
import { type Holiday, loadHolidays } from '../ledger/load-holidays';
import { loadFigures } from '../months/load-figures';
import { before, effectiveDay, type Moment } from '../reads/moment';
import { inSnapshot } from '../reads/snapshot';
import { readEvents } from '../stated/read-events';
import { type Draft, readDraft } from './draft';
import { loadChain } from './load-chain';
import { type LoadedContext, loadCheckContext } from './load-check-context';
import { loadFourEyes } from './load-four-eyes';
import { loadNames } from './load-names';

/** Everything about one month's return. */
export type ReturnAnswer = {
  readonly of: MonthReturn;
  readonly chain: Chain;
  readonly names: ReadonlyMap<string, string | null>;
  readonly dueDay: (month: Month) => Day;
  /** The general holidays between the month's end and its due day. */
  readonly holidays: readonly Holiday[];
  /** What its counts are held against. */
  readonly context: LoadedContext;
  /** The figure that readers see of it; null where nothing is approved. */
  readonly figure: MonthFigure | null;
  /** What whoever asks has typed and not saved; null as at an earlier day. */
  readonly draft: Draft | null;
  /** Whether somebody could approve what another one enters, and what is typed of this month. */
  readonly fourEyes: boolean;
  /** What happened, of any time. */
  readonly events: readonly PublicEvent[];
  /** As at which day. */
  readonly asAt: Day;
};

/**
 * One month's return, with its history and all that its counts are held against, from one state of the database.
 *
 * @throws Forbidden
 */
export function loadReturn(person: Person, month: Month, moment: Moment): Promise<ReturnAnswer> {
  ensureMay(person, 'read-submitted');
  const known = before(moment);
  return inSnapshot(async (db) => {
    const chain = await loadChain(db, month, known);
    const dueDay = await loadDueDays(db, known);
    const figures = await loadFigures(db, { from: month, to: month, before: known, provisional: false });
    const figure = figures.get(month) ?? null;
    const types = may(person, 'enter-month') && moment.asAt === null;
    const of = returnOf(month, chain);
    return {
      of,
      chain,
      names: await loadNames(db),
      dueDay,
      holidays: await loadHolidays(db, { after: lastDay(month), to: dueDay(month) }, known),
      context: await loadCheckContext(db, month, known),
      figure: figure?.standing === 'illustrative' ? null : figure,
      draft: types ? await readDraft(db, person, month) : null,
      fourEyes: await loadFourEyes(db, of.typedBy),
      events: await readEvents(db, known),
      asAt: effectiveDay(moment),
    };
  });
}

/**
 * The revisions of a month with the names of who made them.
 *
 * @throws Forbidden
 */
export function loadChainFor(person: Person, month: Month): Promise<Pick<ReturnAnswer, 'chain' | 'names'>> {
  ensureMay(person, 'read-submitted');
  return inSnapshot(async (db) => ({
    chain: await loadChain(db, month, knownBefore(null)),
    names: await loadNames(db),
  }));
}
