import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_LINE, type Person } from '@/lib/access/person';
import { ADMIN, MANAGER, OFFICER, SECOND_OFFICER, VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import { importMonths } from '../months/import-months';
import { disablePerson } from '../people/change-person';
import { loadTokens, makeToken } from '../people/tokens';
import { givenDatabase, givenMonths } from '../testing/given';
import { returnMonth, saveMonth, submitMonth } from './change-month';
import { loadReturns } from './load-returns';

const NOW = new Date('2026-11-23T02:00:00Z');
const form = (month: string, seen: number) => ({ month: month as Month, seen, key: randomUUID() });
const content = (emails: number) => ({ counts: countsOf({ emails }), comments: {}, note: '' });
let db: Awaited<ReturnType<typeof givenDatabase>>;
let telephones: Person;

beforeAll(async () => {
  db = await givenDatabase();
  await givenMonths('month,emails\n2025-12,7\n', '2026-01-09');
  await givenMonths('month,emails\n2026-06,6\n', '2026-07-13', 'draft');
  telephones = await givenToken('telephone system');
  const row = { row: 2, month: '2026-07' as Month, given: { emails: 7 }, note: null };
  const file = { name: 'months.json', sha256: 'b'.repeat(64) };
  await importMonths(telephones, { rows: [row], as: 'draft', dryRun: false, file }, NOW);
  await submitMonth(OFFICER, form('2026-08', 0), content(8), NOW);
  await submitMonth(OFFICER, form('2026-09', 0), content(9), NOW);
  await returnMonth(MANAGER, form('2026-09', 2), 'look again', NOW);
  const odd = { counts: countsOf({ enquiries: 3, calls_answered: 2 }), comments: {}, note: '' };
  await saveMonth(OFFICER, form('2026-10', 0), odd, NOW);
});
afterAll(() => db.end());

test('the running year comes first, back to the first with a return', async () => {
  const { years } = await loadReturns(MANAGER, NOW, null);
  expect(years.map(({ year, approved }) => [year, approved])).toEqual([
    [2026, 0],
    [2025, 1],
  ]);
  const status = years[0]?.months.map((month) => `${month.month.slice(5)} ${month.status} ${month.due}`);
  // By hand: 1 October is a general holiday, so the 10th working day after September is 15 October.
  expect(status?.slice(7)).toEqual([
    '08 submitted 2026-09-14',
    '09 returned 2026-10-15',
    '10 draft 2026-11-13',
    '11 running 2026-12-14',
    '12 not-begun 2027-01-15',
  ]);
});

test('the holidays that due days skip are told: those on weekdays, none on a Saturday', async () => {
  const { holidays, fourEyes } = await loadReturns(MANAGER, NOW, null);
  const days = holidays.map(({ day }) => day);
  // By hand: 26 September 2026 is a Saturday, 1 October a Thursday; the last due day is 15 January 2027.
  expect(days.filter((day) => day >= '2026-09-01')).toEqual([
    '2026-10-01',
    '2026-10-19',
    '2026-12-25',
    '2027-01-01',
  ]);
  expect(fourEyes).toBe(true);
});

test('what waits is told to whom it waits for', async () => {
  expect((await loadReturns(OFFICER, NOW, null)).waiting).toEqual({
    toApprove: [],
    returnedToThem: ['2026-09'],
    drafts: ['2026-06', '2026-07', '2026-10'],
    toExplain: [{ month: '2026-10', count: 1 }],
  });
  expect((await loadReturns(MANAGER, NOW, null)).waiting).toMatchObject({
    toApprove: ['2026-08'],
  });
  expect((await loadReturns(SECOND_OFFICER, NOW, null)).waiting).toMatchObject({
    toApprove: [],
    returnedToThem: [],
  });
});

test('drafts that the command line or a token brought in wait for everybody who may go on with them, others don’t', async () => {
  for (const person of [MANAGER, SECOND_OFFICER])
    expect((await loadReturns(person, NOW, null)).waiting?.drafts).toEqual(['2026-06', '2026-07']);
  // Whoever only reads isn't told of drafts at all.
  expect(() => loadReturns(VIEWER, NOW, null)).toThrow('may not read-submitted');
});

test('as at a day gone by they stand as they did then, and nothing waits', async () => {
  const then = await loadReturns(MANAGER, NOW, '2026-01-08' as Day);
  expect(then.years.map(({ year, approved }) => [year, approved])).toEqual([
    [2026, 0],
    [2025, 0],
  ]);
  expect(then.years[1]?.months.at(-1)).toMatchObject({ status: 'due', due: '2026-01-15' });
  expect(then.waiting).toBeNull();
  const next = await loadReturns(MANAGER, NOW, '2026-01-09' as Day);
  expect(next.years[1]).toMatchObject({ approved: 1 });
});

test('who did something is named; who left isn’t, keeps their id, and leaves what they typed to the others', async () => {
  expect((await loadReturns(MANAGER, NOW, null)).names).toEqual(
    new Map([
      [OFFICER.id, OFFICER.name],
      [MANAGER.id, MANAGER.name],
      [COMMAND_LINE.id, COMMAND_LINE.name],
      [telephones.id, telephones.name],
    ]),
  );
  await disablePerson(ADMIN, OFFICER.id, NOW);
  const after = await loadReturns(MANAGER, NOW, null);
  expect(after.names.get(OFFICER.id)).toBeNull();
  expect(after.waiting).toMatchObject({
    returnedToThem: ['2026-09'],
    drafts: expect.arrayContaining(['2026-10']),
  });
});

/** The service account of a token with which a program brings in drafts. */
async function givenToken(name: string): Promise<Person> {
  await makeToken(ADMIN, { name, role: 'token-officer', days: 90 }, new Date('2026-07-01T02:00:00Z'));
  const [token] = await loadTokens(ADMIN);
  if (token === undefined) throw new Error('no token');
  return { id: token.id, name, role: 'token-officer' };
}
