import type pg from 'pg';
import { expect } from 'vitest';
import type { Deed } from '@/lib/returns/deeds';
import type { ReturnState } from '@/lib/returns/month-return';
import type { Chain } from '@/lib/returns/revision';
import { database, type inTransaction } from '../../database';
import { knownBefore } from '../../known-by';
import { expectSound } from '../../testing/expect-sound';
import { givenDatabase } from '../../testing/given';
import { loadChain } from '../load-chain';
import { tried } from './attempt';
import { held } from './stepwise';
import { putBack, type StoredMonths, storedMonths, superuser } from './stored-months';
import { form, MONTH, NOW, says, whoFor } from './tries';

/** How a month comes to each state, by hand. */
const WAYS: Readonly<Record<ReturnState, readonly Deed[]>> = {
  none: [],
  draft: ['saved'],
  submitted: ['submitted'],
  returned: ['submitted', 'returned'],
  approved: ['submitted', 'approved'],
};

/**
 * A database in which one month can begin from any state, again and again. The product's functions run there as they are,
 * each in a transaction of its own on a connection of its own; only, stepwise work is held at the points where another
 * could come between.
 */
export async function monthThatBegins() {
  const db = await givenDatabase();
  holdTransactions();
  const admin = await superuser(db.appUrl);
  const starts = new Map<string, StoredMonths>();
  for (const [state, deeds] of Object.entries(WAYS)) {
    await putBack(admin, { revisions: [], audit: [] });
    for (const deed of deeds) {
      const change = form((await storedMonth()).length);
      await tried({ person: whoFor(deed, 'one'), deed, change, content: says(7) }, NOW);
    }
    starts.set(state, await storedMonths(admin));
  }
  return {
    /** Puts the month back to a state; its chain. */
    async begin(state: ReturnState): Promise<Chain> {
      const start = starts.get(state);
      if (start === undefined) throw new Error(state);
      await putBack(admin, start);
      return storedMonth();
    },
    stored: storedMonth,
    waits: () => waits(admin),
    expectAudited: (chain: Chain) => expectAudited(admin, chain),
    /** Nothing of the whole database is broken. */
    expectSound: () => expectSound(db),
    async end() {
      await admin.end();
      await db.end();
    },
  };
}

function holdTransactions(): void {
  const client = database();
  const real: typeof inTransaction = client.$transaction.bind(client);
  Object.assign(client, { $transaction: (work: Parameters<typeof inTransaction>[0]) => real(held(work)) });
}

/** What stands of the month. */
export const storedMonth = () => loadChain(database(), MONTH, knownBefore(null));

/** One of the product's own connections waits for a lock. */
async function waits(admin: pg.Client): Promise<boolean> {
  const { rowCount } = await admin.query(`SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'kpi' AND wait_event_type = 'Lock'`);
  return rowCount !== 0;
}

/** The audit has one row for each revision, by its author, and no other of the month. */
async function expectAudited(admin: pg.Client, chain: Chain): Promise<void> {
  const { rows } = await admin.query(
    `SELECT person_id AS who, kind, (details ->> 'revision')::int AS revision FROM audit_event
     WHERE kind LIKE 'month-%' AND subject = 'month ${MONTH}' ORDER BY revision`,
  );
  expect(rows).toEqual(
    chain.map(({ authorId, action, revision }) => ({ who: authorId, kind: `month-${action}`, revision })),
  );
}
