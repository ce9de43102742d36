import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { MANAGER, OFFICER, SECOND_MANAGER, SECOND_OFFICER, TEST_PEOPLE } from '@/lib/access/testing/people';
import { addMonths, type Month } from '@/lib/calendar/month';
import type { CountCode, CountValue } from '@/lib/kpi/counts';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import type { ReturnContent } from '@/lib/returns/revision';
import { database } from '../database';
import { knownBefore } from '../known-by';
import { loadFigures } from '../months/load-figures';
import { expectSound } from '../testing/expect-sound';
import { givenDatabase, givenMonths } from '../testing/given';
import type { Change, ChangeOutcome } from './change';
import {
  approveMonth,
  reopenMonth,
  returnMonth,
  saveMonth,
  submitMonth,
  withdrawMonth,
} from './change-month';
import { loadChain } from './load-chain';

const NOW = new Date('2026-11-23T02:00:00Z');
let db: Awaited<ReturnType<typeof givenDatabase>>;
let last = '2020-12' as Month;

beforeAll(async () => {
  db = await givenDatabase();
});
afterEach(() => expectSound(db));
afterAll(() => db.end());

/** A month of its own for each test. */
function aMonth(): Month {
  last = addMonths(last, 1);
  return last;
}

const say = (
  counts: Partial<Record<CountCode, CountValue>>,
  more: Partial<ReturnContent> = {},
): ReturnContent => ({ counts: countsOf(counts), comments: {}, note: '', ...more });
const form = (month: Month, seen: number): Change => ({ month, seen, key: randomUUID() });
const chain = (month: Month) => loadChain(database(), month, knownBefore(null));
const actions = async (month: Month) => (await chain(month)).map(({ action }) => action);
const audited = (month: Month) =>
  database().auditEvent.findMany({ where: { subject: `month ${month}` }, orderBy: { id: 'asc' } });
const done = (revision: number): ChangeOutcome => ({ kind: 'done', revision });

/** A month that an officer has submitted: revisions 1 and 2. */
async function submitted(counts: Partial<Record<CountCode, CountValue>> = { emails: 7 }): Promise<Month> {
  const month = aMonth();
  expect(await submitMonth(OFFICER, form(month, 0), say(counts), NOW)).toEqual(done(2));
  return month;
}

/** What readers see of a month. */
async function seen(month: Month) {
  const question = { from: month, to: month, before: knownBefore(null), provisional: false };
  const figure = (await loadFigures(database(), question)).get(month);
  return figure && [figure.counts.emails, figure.standing];
}

test('from the first figure to a correction a year later: readers see what is approved, and nothing else', async () => {
  const month = aMonth();
  expect(await saveMonth(OFFICER, form(month, 0), say({ emails: 7 }), NOW)).toEqual(done(1));
  expect(await submitMonth(OFFICER, form(month, 1), say({ emails: 8 }), NOW)).toEqual(done(3));
  expect(await returnMonth(MANAGER, form(month, 3), 'one too many', NOW)).toEqual(done(4));
  expect(await seen(month)).toBeUndefined();
  expect(await submitMonth(OFFICER, form(month, 4), say({ emails: 7 }), NOW)).toEqual(done(6));
  expect(await approveMonth(MANAGER, form(month, 6), NOW)).toEqual(done(7));
  expect(await seen(month)).toEqual([7, 'final']);
  expect(await reopenMonth(SECOND_MANAGER, form(month, 7), 'a new count', NOW)).toEqual(done(8));
  expect(await submitMonth(SECOND_OFFICER, form(month, 8), say({ emails: 9 }), NOW)).toEqual(done(10));
  expect(await seen(month)).toEqual([7, 'final']);
  expect(await approveMonth(MANAGER, form(month, 10), NOW)).toEqual(done(11));
  expect(await seen(month)).toEqual([9, 'revised']);
  expect(await actions(month)).toEqual([
    'saved',
    'saved',
    'submitted',
    'returned',
    'saved',
    'submitted',
    'approved',
    'reopened',
    'saved',
    'submitted',
    'approved',
  ]);
  const rows = await audited(month);
  expect(rows.map(({ kind, personId }) => [kind, personId])).toEqual(
    (await chain(month)).map(({ action, authorId }) => [`month-${action}`, authorId]),
  );
});

test('what was typed is kept as it is: counts, words beside them, the note; deciding changes none of it', async () => {
  const month = aMonth();
  const content = say(
    { emails: 0, other_written: 'suspended', calls_offered: 5 },
    { comments: { emails: 'none came 😀' }, note: 'a quiet month' },
  );
  await submitMonth(OFFICER, form(month, 0), content, NOW);
  await approveMonth(MANAGER, form(month, 2), NOW);
  for (const { counts, comments, note } of await chain(month))
    expect({ counts, comments, note }).toEqual(content);
});

describe('what isn’t done', () => {
  test('saving what stands there already: nothing is added', async () => {
    const month = aMonth();
    await saveMonth(OFFICER, form(month, 0), say({ emails: 7 }), NOW);
    expect(await saveMonth(SECOND_OFFICER, form(month, 1), say({ emails: 7 }), NOW)).toEqual({
      kind: 'same',
      revision: 1,
    });
    expect(await actions(month)).toEqual(['saved']);
  });

  test('saving counts that break an identity: it is said which, and nothing is added', async () => {
    const month = aMonth();
    const outcome = await saveMonth(
      OFFICER,
      form(month, 0),
      say({ calls_offered: 1, calls_answered: 2 }),
      NOW,
    );
    expect(outcome).toMatchObject({ kind: 'findings', findings: [{ kind: 'identity', severity: 'error' }] });
    expect(await chain(month)).toEqual([]);
  });

  test('submitting with a warning that nobody explained, and saving it all the same', async () => {
    const month = aMonth();
    const odd = { enquiries: 3, calls_answered: 2 };
    expect(await submitMonth(OFFICER, form(month, 0), say(odd), NOW)).toMatchObject({
      kind: 'findings',
      findings: [{ severity: 'warning' }],
    });
    expect(await saveMonth(OFFICER, form(month, 0), say(odd), NOW)).toEqual(done(1));
    const explained = say(odd, { comments: { enquiries: 'some were written down twice' } });
    expect(await submitMonth(OFFICER, form(month, 1), explained, NOW)).toEqual(done(3));
  });

  test('submitting a month that hasn’t ended, or saving one that hasn’t begun', async () => {
    const [running, next] = ['2026-11' as Month, '2026-12' as Month];
    expect(await saveMonth(OFFICER, form(running, 0), say({ emails: 1 }), NOW)).toEqual(done(1));
    const sent = await submitMonth(OFFICER, form(running, 1), say({ emails: 2 }), NOW);
    expect(sent).toEqual({ kind: 'obstacle', obstacle: 'not-ended' });
    const early = await saveMonth(OFFICER, form(next, 0), say({}), NOW);
    expect(early).toEqual({ kind: 'obstacle', obstacle: 'not-begun' });
  });

  test('deciding on what one typed: refused, and written down', async () => {
    const month = aMonth();
    await submitMonth(MANAGER, form(month, 0), say({ emails: 7 }), NOW);
    const own: ChangeOutcome = { kind: 'obstacle', obstacle: 'typed-by-yourself' };
    expect(await approveMonth(MANAGER, form(month, 2), NOW)).toEqual(own);
    expect(await returnMonth(MANAGER, form(month, 2), 'no', NOW)).toEqual(own);
    const denied = await database().auditEvent.findMany({ where: { kind: 'denied', personId: MANAGER.id } });
    expect(denied.map(({ subject }) => subject)).toEqual(['action decide-month', 'action decide-month']);
    expect(await approveMonth(SECOND_MANAGER, form(month, 2), NOW)).toEqual(done(3));
  });

  test('F6: writing into an approved month, by form, import or raw SQL', async () => {
    const month = await submitted();
    await approveMonth(MANAGER, form(month, 2), NOW);
    for (const change of [saveMonth, submitMonth])
      expect(await change(SECOND_OFFICER, form(month, 3), say({ emails: 1 }), NOW)).toEqual({
        kind: 'obstacle',
        obstacle: 'state',
      });
    const file = await givenMonths(`month,emails\n${month},1\n`, '2026-11-23', 'draft');
    expect(file).toMatchObject({ kind: 'refused', errors: [{ code: 'reopen-first' }] });
    const raw = database().$executeRaw`
      INSERT INTO month_revision (month, revision, action, emails, author_id)
      VALUES (${`${month}-01`}::date, 4, 'saved', 1, ${OFFICER.id}::uuid)`;
    await expect(raw).rejects.toThrow('follow');
    expect(await seen(month)).toEqual([7, 'final']);
  });

  test('anything by who may not: viewers and administrators, and officers where it takes a manager', async () => {
    const month = await submitted();
    const who = (roles: readonly Person['role'][]) => TEST_PEOPLE.filter(({ role }) => !roles.includes(role));
    for (const person of who(['officer', 'manager'])) {
      expect(() => saveMonth(person, form(month, 2), say({}), NOW)).toThrow(Forbidden);
      expect(() => submitMonth(person, form(month, 2), say({}), NOW)).toThrow(Forbidden);
      expect(() => withdrawMonth(person, form(month, 2), NOW)).toThrow(Forbidden);
    }
    for (const person of who(['manager'])) {
      expect(() => approveMonth(person, form(month, 2), NOW)).toThrow(Forbidden);
      expect(() => returnMonth(person, form(month, 2), 'x', NOW)).toThrow(Forbidden);
      expect(() => reopenMonth(person, form(month, 2), 'x', NOW)).toThrow(Forbidden);
    }
    expect(await withdrawMonth(SECOND_OFFICER, form(month, 2), NOW)).toEqual(done(3));
  });
});

describe('two at once', () => {
  test('F3: two officers save the same month: one wins, the other gets what stands there', async () => {
    const month = aMonth();
    const outcomes = await Promise.all([
      saveMonth(OFFICER, form(month, 0), say({ emails: 1 }), NOW),
      saveMonth(SECOND_OFFICER, form(month, 0), say({ emails: 2 }), NOW),
    ]);
    const won = outcomes.findIndex(({ kind }) => kind === 'done');
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'done']);
    const stands = { revision: 1, authorId: [OFFICER, SECOND_OFFICER][won]?.id };
    expect(outcomes[1 - won]).toMatchObject({ kind: 'conflict', last: stands });
    expect(await chain(month)).toMatchObject([stands]);
  });

  test('F4: what is approved is what the manager saw, or the approval is refused', async () => {
    const month = await submitted();
    await withdrawMonth(OFFICER, form(month, 2), NOW);
    await submitMonth(OFFICER, form(month, 3), say({ emails: 8 }), NOW);
    expect(await approveMonth(MANAGER, form(month, 2), NOW)).toMatchObject({
      kind: 'conflict',
      last: { revision: 5, counts: { emails: 8 } },
    });
  });

  test('[ASVS 2.3.4] F5: approved twelve times at once, there is one winner and one audit row', async () => {
    const month = await submitted();
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => approveMonth(MANAGER, form(month, 2), NOW)),
    );
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'conflict')).toHaveLength(11);
    expect((await audited(month)).filter(({ kind }) => kind === 'month-approved')).toHaveLength(1);
  });

  test('F5: approved and returned at once, one of them holds', async () => {
    const month = await submitted();
    const outcomes = await Promise.all([
      approveMonth(MANAGER, form(month, 2), NOW),
      returnMonth(SECOND_MANAGER, form(month, 2), 'look again', NOW),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'done']);
    expect(await chain(month)).toHaveLength(3);
  });

  test('F7: the same submission twenty times is one change, and twenty equal answers', async () => {
    const month = aMonth();
    const same = form(month, 0);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => submitMonth(OFFICER, same, say({ emails: 7 }), NOW)),
    );
    expect(outcomes).toEqual(Array.from({ length: 20 }, () => done(2)));
    expect(await submitMonth(OFFICER, same, say({ emails: 7 }), NOW)).toEqual(done(2));
    expect(await actions(month)).toEqual(['saved', 'submitted']);
  });

  test('another form under a key that was used isn’t answered as done: it gets the conflict with what the key made', async () => {
    const month = aMonth();
    const used = form(month, 0);
    await saveMonth(OFFICER, used, say({ emails: 7 }), NOW);
    const made = { base: { revision: 1, counts: { emails: 7 } }, last: { revision: 1 } };
    for (const again of [
      saveMonth(OFFICER, used, say({ emails: 8 }), NOW),
      submitMonth(OFFICER, used, say({ emails: 7 }), NOW),
      withdrawMonth(OFFICER, used, NOW),
    ])
      expect(await again).toMatchObject({ kind: 'conflict', ...made });
    expect(await actions(month)).toEqual(['saved']);
  });

  test('a key that somebody else’s form has used does nothing', async () => {
    const used = form(aMonth(), 0);
    await saveMonth(OFFICER, used, say({ emails: 7 }), NOW);
    const other = { ...form(aMonth(), 0), key: used.key };
    expect(await saveMonth(SECOND_OFFICER, other, say({ emails: 1 }), NOW)).toEqual({
      kind: 'obstacle',
      obstacle: 'state',
    });
  });
});

test('an import keeps the words beside counts it leaves as they are; those written about another number stay in history', async () => {
  const month = aMonth();
  const words = { emails: 'counted by hand', other_written: 'twice the usual' };
  await saveMonth(OFFICER, form(month, 0), say({ emails: 7, other_written: 5 }, { comments: words }), NOW);
  await givenMonths(`month,emails,other_written\n${month},9,5\n`, '2026-11-23', 'draft');
  const [typed, imported] = await chain(month);
  expect(typed).toMatchObject({ revision: 1, comments: words });
  expect(imported).toMatchObject({ revision: 2, counts: { emails: 9, other_written: 5 } });
  expect(imported?.comments).toEqual({ other_written: 'twice the usual' });
});
