import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PUBLISHED_RECORD } from '@/lib/access/person';
import { MANAGER, OFFICER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';
import { targetEntry } from '@/lib/proposals/testing/ledger-entries';
import { database } from '../database';
import { confirmProposal } from '../proposals/decide';
import { loadProposal } from '../proposals/load-proposals';
import { propose } from '../proposals/propose';
import { inSnapshot } from '../reads/snapshot';
import { issueReport } from '../reports/issue-report';
import { prepareIssue } from '../reports/prepare-issue';
import { loadReissuesDue } from '../reports/reissues';
import { writeCommentary } from '../reports/write-commentary';
import { expectSound } from '../testing/expect-sound';
import { givenDatabase, givenMonths } from '../testing/given';

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
  await givenMonths(
    [
      'month,calls_offered,calls_answered,calls_answered_within_12s,enquiries,enquiries_resolved_first_time,rated_4,rated_5',
      '2022-12,1000,950,700,500,495,20,20',
      '2023-01,1000,950,700,500,495,20,20',
    ].join('\n'),
    '2023-02-12',
  );
  await issue('2022-12' as Month);
  await issue('2023-01' as Month);
});
afterAll(async () => {
  await expectSound(db);
  await db.end();
});

const NOW = new Date('2026-11-23T02:00:00Z');

/** Issues a month's report in English, with the words that are suggested. */
async function issue(period: Month) {
  const prepared = await inSnapshot((tx) => prepareIssue(tx, { kind: 'monthly', period }, NOW));
  if (prepared.kind !== 'prepared') throw new Error(prepared.kind);
  const texts = prepared.commentary
    .filter(({ locale }) => locale === 'en')
    .map(({ measure, locale, suggested, basis }) => ({
      ...{ measure, locale, suggested, basis },
      ...{ text: suggested, version: 0 },
    }));
  await writeCommentary(MANAGER, period, texts, NOW);
  const order = { kind: 'monthly', period, locales: ['en'], seen: 0, note: null, key: randomUUID() } as const;
  const context = { render: async () => new Uint8Array([1]), version: '0.1.0' };
  expect(await issueReport(MANAGER, order, context, NOW)).toMatchObject({ kind: 'issued' });
}

/** Proposes as the officer; answers what the manager is shown of it. */
async function proposed(entry: LedgerEntry) {
  const sent = { proposed: { kind: 'ledger', entries: [entry] }, reason: 'A slip', key: null } as const;
  const result = await propose(OFFICER, sent, NOW);
  if (result.kind !== 'proposed') throw new Error(JSON.stringify(result.problems));
  return { id: result.id, ...(await shown(result.id)) };
}

async function shown(id: string) {
  const preview = (await loadProposal(MANAGER, id, NOW))?.preview;
  if (preview?.effects?.kind !== 'ledger') throw new Error('no effects');
  return { seen: preview.seen, reports: preview.effects.reports };
}

const from = (validFrom: string, value: string) =>
  targetEntry({ measure: 'answered-within-12s', validFrom: validFrom as Month, value });

/** Adds a holiday, as what ships does, in a transaction that somebody else has open. */
async function holiday(client: pg.Client, day: string) {
  await client.query(
    `INSERT INTO general_holiday (day, kept, name_en, name_zh_hant, name_zh_hans, known_at, author_id)
     VALUES ($1, true, 'a', 'b', 'c', now(), $2)`,
    [day, PUBLISHED_RECORD.id],
  );
}

/** Once somebody waits for what this client holds. */
async function waitedFor(client: pg.Client) {
  for (let waiting = 0; waiting === 0; ) {
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))`,
    );
    waiting = rows[0]?.n ?? 0;
  }
}

test('the reports that a target would leave behind are named, each with what it would tell differently, and are then due', async () => {
  // 700 of 1,000 calls: 70 %, below the 80 that holds since January 2022, and not below 70.
  const { id, seen, reports } = await proposed(from('2023-01', '70'));
  expect(reports.map((report) => report.id)).toEqual(['KPI-2023-01']);
  const told = reports[0]?.differences.map(({ label, before, after }) => [label.en, before.en, after.en]);
  const measure = 'Calls answered within 12 seconds';
  // The month, and the year to date, are one line: they say the same.
  expect(told).toEqual([
    [`${measure}, January 2023`, '70% · Not met', '70% · Met'],
    [`${measure}, target in January 2023`, 'at least 80%', 'at least 70%'],
  ]);
  expect(await loadReissuesDue(MANAGER, NOW)).toEqual([]);
  expect(await confirmProposal(MANAGER, { id, seen }, NOW)).toEqual({ kind: 'done' });
  expect((await loadReissuesDue(MANAGER, NOW)).map((due) => due.id)).toEqual(['KPI-2023-01']);
  // What is due already isn't told again of a change that has nothing to do with it.
  const holds = await proposed(targetEntry({ measure: 'abandoned', validFrom: '2027-01' as Month }));
  expect(holds.reports).toEqual([]);
});

test('a report issued after the proposal was looked at is part of what would change', async () => {
  const { id, seen, reports } = await proposed(from('2022-12', '60'));
  expect(reports.map((report) => report.id)).toEqual(['KPI-2022-12', 'KPI-2023-01']);
  await givenMonths(
    'month,calls_offered,calls_answered,calls_answered_within_12s,enquiries,enquiries_resolved_first_time,rated_4,rated_5\n2023-02,1000,950,650,500,495,20,20\n',
    '2023-03-12',
  );
  const meanwhile = await shown(id);
  await issue('2023-02' as Month);
  const now = await shown(id);
  expect(now.reports.map((report) => report.id)).toEqual(['KPI-2022-12', 'KPI-2023-01', 'KPI-2023-02']);
  for (const before of [seen, meanwhile.seen])
    expect(await confirmProposal(MANAGER, { id, seen: before }, NOW)).toEqual({ kind: 'changed' });
});

test('what changes while it is worked out is looked at anew: confirmed where nothing of what was seen is other, refused where it is', async () => {
  const writer = new pg.Client({ connectionString: db.appUrl });
  await writer.connect();
  const meanwhile = async (id: string, seen: string, change: () => Promise<unknown>) => {
    await writer.query('BEGIN');
    await change();
    const confirming = confirmProposal(MANAGER, { id, seen }, NOW);
    await waitedFor(writer);
    await writer.query('COMMIT');
    return confirming;
  };
  const one = await proposed(from('2027-01', '85'));
  expect(await meanwhile(one.id, one.seen, () => holiday(writer, '2031-12-01'))).toEqual({ kind: 'done' });
  const moved: LedgerEntry = {
    entry: 'holiday',
    day: '2026-12-07' as Day,
    kept: true,
    name: { en: 'A day', 'zh-Hant': '某日', 'zh-Hans': '某日' },
  };
  const other = await proposed(moved);
  // Another working day of the same ten is one less: the return would be due on another day than was seen.
  expect(await meanwhile(other.id, other.seen, () => holiday(writer, '2026-12-08'))).toEqual({
    kind: 'changed',
  });
  expect(await database().proposalDecision.count({ where: { proposalId: BigInt(other.id) } })).toBe(0);
  await writer.end();
});
