import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { hongKongMonth } from '@/lib/calendar/hong-kong';
import { type Month, parseMonth, yearOf } from '@/lib/calendar/month';
import { checkReturn, unexplained } from '@/lib/returns/checks/check-return';
import { returnOf } from '@/lib/returns/month-return';
import type { ChainLink, ReturnAction } from '@/lib/returns/revision';
import { type Waiting, waitingFor } from '@/lib/returns/waiting';
import { type YearAtAGlance, yearAtAGlance } from '@/lib/returns/year-at-a-glance';
import type { Queryable } from '../database';
import { knownBefore } from '../known-by';
import { loadDueDays } from '../ledger/load-due-days';
import { inSnapshot } from '../reads/snapshot';
import { loadChain } from './load-chain';
import { loadCheckContext } from './load-check-context';

export type ReturnsAnswer = {
  /** From the running year back to the first with a return, or the one before. */
  readonly years: readonly YearAtAGlance[];
  readonly waiting: Waiting & {
    /** Drafts of theirs with warnings that nobody has explained, and how many. */
    readonly toExplain: readonly { readonly month: Month; readonly count: number }[];
  };
  /** What whoever did something is called; null for former staff. */
  readonly names: ReadonlyMap<string, string | null>;
};

/**
 * The returns of all years at a glance, and what of them waits for whoever asks.
 *
 * @throws Forbidden
 */
export function loadReturns(person: Person, now: Date): Promise<ReturnsAnswer> {
  ensureMay(person, 'read-submitted');
  return inSnapshot(async (db) => {
    const before = knownBefore(null);
    const chains = await loadLinks(db);
    const dueDay = await loadDueDays(db, before);
    const running = hongKongMonth(now);
    const oldest = Math.min(yearOf(running) - 1, ...[...chains.keys()].slice(0, 1).map(yearOf));
    const years = Array.from({ length: yearOf(running) - oldest + 1 }, (_, at) => yearOf(running) - at);
    const waiting = waitingFor(
      person,
      [...chains].map(([month, chain]) => returnOf(month, chain)),
      running,
    );
    return {
      years: years.map((year) => yearAtAGlance(year, chains, dueDay, now)),
      waiting: { ...waiting, toExplain: await toExplain(db, waiting.drafts, before) },
      names: await loadNames(db),
    };
  });
}

type Row = { month_name: string; revision: number; action: ReturnAction; author_id: string; known_at: Date };

async function loadLinks(db: Queryable): Promise<ReadonlyMap<Month, readonly ChainLink[]>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT to_char(month, 'YYYY-MM') AS month_name, revision, action, author_id, known_at
    FROM month_revision ORDER BY month, revision`;
  const chains = new Map<Month, ChainLink[]>();
  for (const { month_name, revision, action, author_id: authorId, known_at: at } of rows) {
    const month = parseMonth(month_name);
    if (month === null) continue;
    const chain = chains.get(month) ?? [];
    chain.push({ month, revision, action, authorId, at });
    chains.set(month, chain);
  }
  return chains;
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

async function loadNames(db: Queryable): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db.$queryRaw<{ id: string; name: string | null }[]>`
    SELECT DISTINCT ON (person_id) person_id AS id, CASE status WHEN 'disabled' THEN NULL ELSE name END AS name
    FROM person_state WHERE person_id IN (SELECT author_id FROM month_revision)
    ORDER BY person_id, version DESC`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
