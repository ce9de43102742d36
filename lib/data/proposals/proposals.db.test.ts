import { afterAll, beforeAll, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { MANAGER, OFFICER, SECOND_MANAGER, VIEWER } from '@/lib/access/testing/people';
import type { Month } from '@/lib/calendar/month';
import type { Proposed } from '@/lib/proposals/proposed';
import { database } from '../database';
import { expectSound } from '../testing/expect-sound';
import { givenDatabase } from '../testing/given';
import { confirmProposal, declineProposal, withdrawProposal } from './decide';
import { loadProposal, loadProposals } from './load-proposals';
import { propose } from './propose';

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

const NOW = new Date('2026-11-23T04:00:00Z');
const KEY = '00000000-0000-4000-8000-000000000001';

/** A target of the indicator that has none, from a month on. */
const target = (validFrom: string, value = '10'): Proposed => ({
  kind: 'ledger',
  entries: [
    {
      entry: 'target',
      measure: 'abandoned',
      validFrom: validFrom as Month,
      value,
      comparison: 'less-than',
      citation: { book: null, place: 'Minutes of a meeting' },
    },
  ],
});

async function proposed(what: Proposed, by = OFFICER, reason = 'Said at a meeting') {
  const result = await propose(by, { proposed: what, reason, key: null }, NOW);
  if (result.kind !== 'proposed') throw new Error(JSON.stringify(result.problems));
  return result.id;
}

const seenOf = async (id: string) => (await loadProposal(MANAGER, id, NOW))?.preview?.seen ?? '';
const targets = () =>
  database().measureTarget.findMany({ where: { measure: 'abandoned' }, orderBy: { id: 'asc' } });

test('what is proposed changes nothing until another manager confirms exactly what was seen', async () => {
  const id = await proposed(target('2024-01'));
  expect(await targets()).toEqual([]);
  const seen = await seenOf(id);
  expect(await confirmProposal(MANAGER, { id, seen }, NOW)).toEqual({ kind: 'done' });
  expect(await targets()).toMatchObject([
    {
      value: expect.anything(),
      comparison: 'less-than',
      authorId: OFFICER.id,
      proposalId: BigInt(id),
      knownAt: NOW,
    },
  ]);
  const answer = await loadProposal(OFFICER, id, NOW);
  expect(answer).toMatchObject({
    kind: 'ledger',
    by: { id: OFFICER.id },
    decision: { what: 'confirmed', by: { id: MANAGER.id } },
    preview: null,
    may: { confirm: false, withdraw: false },
  });
  expect(await confirmProposal(SECOND_MANAGER, { id, seen }, NOW)).toEqual({ kind: 'decided' });
  await expectSound(db);
});

test('nobody confirms or declines their own, an officer confirms nothing, a viewer sees none', async () => {
  const id = await proposed(target('2025-01', '11'), MANAGER);
  const seen = await seenOf(id);
  await expect(confirmProposal(MANAGER, { id, seen }, NOW)).rejects.toThrow(Forbidden);
  await expect(declineProposal(MANAGER, id, 'no', NOW)).rejects.toThrow(Forbidden);
  expect(() => confirmProposal(OFFICER, { id, seen }, NOW)).toThrow(Forbidden);
  await expect(loadProposals(VIEWER)).rejects.toThrow(Forbidden);
  await expect(withdrawProposal(OFFICER, id, NOW)).rejects.toThrow(Forbidden);
  expect(await withdrawProposal(MANAGER, id, NOW)).toEqual({ kind: 'done' });
  expect(await targets()).toHaveLength(1);
});

test('of two managers at once one confirms, the other is told that it is decided; the rows are there once', async () => {
  const id = await proposed(target('2025-02', '12'));
  const seen = await seenOf(id);
  const results = await Promise.all(
    [MANAGER, SECOND_MANAGER].map((manager) => confirmProposal(manager, { id, seen }, NOW)),
  );
  expect(results.map(({ kind }) => kind).sort()).toEqual(['decided', 'done']);
  expect(await targets()).toHaveLength(2);
  await expectSound(db);
});

test('where it would change something else than what was seen, nothing is confirmed', async () => {
  const first = await proposed(target('2025-06', '9'));
  const second = await proposed(target('2025-06', '8'), MANAGER, 'A slip of the pen');
  const seen = await loadProposal(SECOND_MANAGER, second, NOW).then((answer) => answer?.preview?.seen ?? '');
  expect(await confirmProposal(MANAGER, { id: first, seen: await seenOf(first) }, NOW)).toEqual({
    kind: 'done',
  });
  expect((await confirmProposal(SECOND_MANAGER, { id: second, seen }, NOW)).kind).toBe('changed');
  expect(await declineProposal(SECOND_MANAGER, second, 'Too low', NOW)).toEqual({ kind: 'done' });
  expect(await targets()).toHaveLength(3);
  const { decided } = await loadProposals(OFFICER, 'ledger');
  expect(decided[0]).toMatchObject({ id: second, decision: { what: 'declined', reason: 'Too low' } });
  const last = await loadProposals(OFFICER, 'ledger', 1);
  expect(last).toMatchObject({ decided: [{ id: second }], decidedCount: decided.length });
  expect(decided.length).toBeGreaterThan(1);
  expect(await loadProposals(OFFICER, 'book')).toEqual({ open: [], decided: [], decidedCount: 0 });
  const kept = await database().auditEvent.findFirst({
    where: { kind: 'proposal-confirmed', subject: `proposal ${first}` },
  });
  expect(kept?.details).toMatchObject({ seen: expect.stringMatching(/^[0-9a-f]{64}$/) });
  await expectSound(db);
});

test('what has problems by now is not confirmed, though just they were seen', async () => {
  const first = await proposed(target('2026-01', '7'));
  const second = await proposed(target('2026-01', '6'), OFFICER, 'Another slip');
  // Once the other one holds, this one says the same as what holds.
  const third = await proposed(target('2026-01', '7'), OFFICER, 'A third');
  expect(await confirmProposal(MANAGER, { id: first, seen: await seenOf(first) }, NOW)).toEqual({
    kind: 'done',
  });
  const result = await confirmProposal(MANAGER, { id: third, seen: await seenOf(third) }, NOW);
  expect(result).toMatchObject({ kind: 'problems', problems: [{ code: 'same' }] });
  expect(await targets()).toHaveLength(4);
  for (const id of [second, third]) await withdrawProposal(OFFICER, id, NOW);
});

test('the same form sent twice proposes once', async () => {
  const sending = { proposed: target('2027-01', '13'), reason: null, key: KEY };
  const [one, again] = await Promise.allSettled([
    propose(OFFICER, sending, NOW),
    propose(OFFICER, sending, NOW),
  ]);
  const kinds = [one, again].map(({ status }) => status).sort();
  expect(kinds).toEqual(['fulfilled', 'rejected']);
  const { open } = await loadProposals(MANAGER);
  expect(open.filter(({ subject }) => subject.includes('abandoned'))).toHaveLength(1);
});

test.each([
  ['a row of a person without a proposal', `'${OFFICER.id}', NULL`],
  ['a row under an open proposal', `'${OFFICER.id}', (SELECT max(id) FROM proposal)`],
  ['a late row under a confirmed one', `'${OFFICER.id}', (SELECT min(id) FROM proposal)`],
])('the database refuses %s', async (_, who) => {
  await expect(
    database().$executeRawUnsafe(`INSERT INTO measure_target (measure, valid_from, value, comparison, citation_place, author_id, proposal_id)
      VALUES ('abandoned', '2030-01-01', 1, 'at-most', 'nowhere', ${who})`),
  ).rejects.toThrow(/comes from a proposal|as it was confirmed/);
});
