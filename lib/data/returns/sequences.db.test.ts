import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AUDIT } from '../invariants/audit';
import { CHAINS } from '../invariants/chains';
import { PEOPLE } from '../invariants/people';
import { connected } from '../snapshot/testing/connected';
import { givenDatabase } from '../testing/given';
import { storedMonth } from './testing/begin-from';
import { BEGINNING, happen } from './testing/happen';
import { steps } from './testing/step';
import { putBack, superuser } from './testing/stored-months';
import { NOW } from './testing/tries';

/** Hundreds of transactions, on a machine that may have other things to do. */
const LONG = 240_000;

let db: Awaited<ReturnType<typeof givenDatabase>>;
let admin: pg.Client;
let serving: pg.Client;

beforeAll(async () => {
  db = await givenDatabase();
  [admin, serving] = [await superuser(db.appUrl), await connected(db.appUrl)];
});
afterAll(async () => {
  await Promise.all([admin.end(), serving.end()]);
  await db.end();
});

async function startAgain() {
  await putBack(admin, { revisions: [], audit: [] });
  await admin.query(`DELETE FROM person_state WHERE version > 1;
    DELETE FROM audit_event WHERE kind = 'person-role-changed'`);
}

test(
  'whoever does whatever in whichever role, by form, by import or past the product: the database lets through what the pure rules do, loses nothing, and nothing counts that one person typed and approved',
  async () => {
    let approvals = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        await startAgain();
        let world = BEGINNING;
        for (const [at, step] of all.entries()) {
          const now = new Date(NOW.getTime() + at * 60_000);
          world = await happen(step, world, { now, serving });
          // No revision is lost or altered, none is skipped, none came but what was let through.
          expect(await storedMonth()).toEqual(world.chain);
        }
        const { rows } = await admin.query('SELECT * FROM month_revision ORDER BY revision');
        rows.forEach((row, at) => {
          expect(row.revision).toBe(at + 1);
          if (row.action !== 'approved') return;
          approvals += 1;
          // Looked at without the rules' own words: back to what was approved or loaded before.
          const before = rows.slice(0, at);
          const start = before.findLastIndex(({ action }) => ['approved', 'loaded'].includes(action)) + 1;
          const typed = before.slice(start).filter(({ action }) => ['saved', 'submitted'].includes(action));
          expect(typed.length).toBeGreaterThan(0);
          expect(typed.map(({ author_id }) => author_id)).not.toContain(row.author_id);
          expect(row.emails).toBe(before.at(-1).emails);
        });
        for (const { name, broken } of [...CHAINS, ...AUDIT, ...PEOPLE])
          expect(await broken(admin), name).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(approvals).toBeGreaterThan(3);
  },
  LONG,
);
