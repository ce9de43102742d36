import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { OFFICER } from '@/lib/access/testing/people';
import type { Month } from '@/lib/calendar/month';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import { database, type Transaction } from '../database';
import { expectSound } from '../testing/expect-sound';
import { givenDatabase } from '../testing/given';
import { appendOnce } from './append-once';
import { MONTH_CHAINS } from './month-chains';

const NOW = new Date('2026-11-23T02:00:00Z');
let db: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  db = await givenDatabase();
});
afterEach(() => expectSound(db));
afterAll(() => db.end());

const link = (month: Month) =>
  ({ month, revision: 1, action: 'saved', counts: countsOf({ emails: 1 }), comments: {}, note: '' }) as const;

type Decided = { readonly kind: 'add'; readonly links: readonly ReturnType<typeof link>[] };
const asked = (decide: (tx: Transaction) => Promise<Decided>) => ({ decide, isMade: () => true });

/** Ends the connection of a transaction from within, as an administrator of the database or a crash would. */
const breakIt = (tx: Transaction) => tx.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())::text`;

test('[ASVS 2.3.3] F2: a connection that breaks in the middle is rolled back, and tried once more with the same key', async () => {
  const month = '2026-01' as Month;
  const change = { month, seen: 0, key: randomUUID() };
  let times = 0;
  const outcome = await appendOnce(
    MONTH_CHAINS,
    change,
    OFFICER,
    NOW,
    asked(async (tx) => {
      times += 1;
      await tx.auditEvent.create({
        data: { kind: 'exported', subject: 'file x', details: {}, personId: OFFICER.id },
      });
      if (times === 1) await breakIt(tx);
      return { kind: 'add', links: [link(month)] };
    }),
  );
  expect([times, outcome]).toEqual([2, { kind: 'done', revision: 1 }]);
  expect(await database().monthRevision.count()).toBe(1);
  // Of the first time nothing is left.
  expect(await database().auditEvent.count({ where: { subject: 'file x' } })).toBe(1);
});

test('one that breaks again is given up, and nothing of it is there', async () => {
  const month = '2026-02' as Month;
  const change = { month, seen: 0, key: randomUUID() };
  const broken = appendOnce(
    MONTH_CHAINS,
    change,
    OFFICER,
    NOW,
    asked(async (tx) => {
      await breakIt(tx);
      return { kind: 'add', links: [link(month)] };
    }),
  );
  await expect(broken).rejects.toThrow();
  expect(await database().monthRevision.count({ where: { month: new Date('2026-02-01') } })).toBe(0);
});
