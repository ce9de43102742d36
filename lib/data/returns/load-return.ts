import 'server-only';
import { haveFourEyes } from '@/lib/access/four-eyes';
import { ensureMay, may } from '@/lib/access/may';
import { isHumanRole, type Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import { lastDay } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import { type MonthReturn, returnOf } from '@/lib/returns/month-return';
import type { Chain } from '@/lib/returns/revision';
import type { Queryable } from '../database';
import { knownBefore } from '../known-by';
import { loadDueDays } from '../ledger/load-due-days';
import { loadFigures } from '../months/load-figures';
import { before, effectiveDay, type Moment } from '../reads/moment';
import { inSnapshot } from '../reads/snapshot';
import { type Draft, readDraft } from './draft';
import { loadChain } from './load-chain';
import { type LoadedContext, loadCheckContext } from './load-check-context';
import { loadNames } from './load-names';

/** A general holiday between a month's end and its due day. */
export type HolidayUsed = {
  readonly day: Day;
  readonly name: Readonly<Record<'en' | 'zh-Hant' | 'zh-Hans', string>>;
};

/** Everything about one month's return. */
export type ReturnAnswer = {
  readonly of: MonthReturn;
  readonly chain: Chain;
  readonly names: ReadonlyMap<string, string | null>;
  readonly dueDay: (month: Month) => Day;
  readonly holidays: readonly HolidayUsed[];
  /** What its counts are held against. */
  readonly context: LoadedContext;
  /** The figure that readers see of it; null where nothing is approved. */
  readonly figure: MonthFigure | null;
  /** What whoever asks has typed and not saved; null as at an earlier day. */
  readonly draft: Draft | null;
  /** Whether somebody could approve what another one enters. */
  readonly fourEyes: boolean;
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
    return {
      of: returnOf(month, chain),
      chain,
      names: await loadNames(db),
      dueDay,
      holidays: await loadHolidays(db, lastDay(month), dueDay(month), known),
      context: await loadCheckContext(db, month, known),
      figure: figure?.standing === 'illustrative' ? null : figure,
      draft: types ? await readDraft(db, person, month) : null,
      fourEyes: haveFourEyes(await loadActive(db)),
      asAt: effectiveDay(moment),
    };
  });
}

type HolidayRow = { day: Day; name_en: string; name_zh_hant: string; name_zh_hans: string };

async function loadHolidays(db: Queryable, after: Day, to: Day, known: Date): Promise<HolidayUsed[]> {
  const rows = await db.$queryRaw<HolidayRow[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (day) to_char(day, 'YYYY-MM-DD') AS day, kept, name_en, name_zh_hant, name_zh_hans
      FROM general_holiday
      WHERE day > ${after}::date AND day <= ${to}::date AND (known_at IS NULL OR known_at < ${known})
      ORDER BY day, known_at DESC NULLS LAST, id DESC) AS last
    WHERE kept ORDER BY day`;
  return rows.map((row) => ({
    day: row.day,
    name: { en: row.name_en, 'zh-Hant': row.name_zh_hant, 'zh-Hans': row.name_zh_hans },
  }));
}

async function loadActive(db: Queryable): Promise<Person[]> {
  const rows = await db.$queryRaw<{ id: string; name: string; role: string }[]>`
    SELECT id, name, role FROM (
      SELECT DISTINCT ON (person_id) person_id AS id, name, role, status FROM person_state
      ORDER BY person_id, version DESC) AS last
    WHERE status = 'active'`;
  return rows.flatMap(({ id, name, role }) => (isHumanRole(role) ? [{ id, name, role }] : []));
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
