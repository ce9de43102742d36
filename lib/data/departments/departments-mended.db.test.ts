import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { MANAGER, OFFICER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { CONTACT_KINDS } from '@/lib/departments/department-counts';
import { department, row } from '@/lib/departments/testing/given-departments';
import { database } from '../database';
import { expectSound } from '../testing/expect-sound';
import { givenDatabase, givenMonths } from '../testing/given';
import {
  approveDepartments,
  reopenDepartments,
  saveDepartments,
  submitDepartments,
  withdrawDepartments,
} from './change-departments';
import { loadDepartmentsPage } from './load-departments-page';
import { givenDepartmentCounts, givenDepartments, noon } from './testing/given-departments';

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
  const end = { to: '2015-05', successor: 'NEW' };
  await givenDepartments(
    [department('A'), department('OLD', end), department('NEW', { from: '2015-06' })],
    '2015-01-01',
  );
});
afterEach(() => expectSound(db));
afterAll(() => db.end());

const NOW = noon('2016-01-10');
const over = (month: string, seen: number) => ({ month: month as Month, seen, key: randomUUID() });
const rows = [row('A', 'enquiry', 10, 9, 1, 0), row('A', 'complaint', 0, 0, 0, 0)];
const ask = (from: string, to: string, by: 'month' | 'quarter' = 'month') =>
  loadDepartmentsPage(
    OFFICER,
    {
      from: from as Month,
      to: to as Month,
      by,
      kinds: CONTACT_KINDS,
      compared: 'before',
      provisional: false,
    },
    { today: '2016-01-31' as Day, asAt: null },
  );

test('a correction of the note alone makes no revised figures; another figure does', async () => {
  const month = '2015-01';
  const correct = async (seen: number, content: Parameters<typeof submitDepartments>[2]) => {
    await reopenDepartments(MANAGER, over(month, seen), 'a slip', NOW);
    await submitDepartments(OFFICER, over(month, seen + 1), content, NOW);
    expect(await approveDepartments(MANAGER, over(month, seen + 3), NOW)).toMatchObject({ kind: 'done' });
    return (await ask(month, month)).periods.map(({ standing }) => standing);
  };
  await givenDepartmentCounts(month, rows, '2016-01-10');
  expect(await correct(3, { rows, note: 'counted again' })).toEqual(['final']);
  expect(await correct(7, { rows: [row('A', 'enquiry', 11, 9, 1, 0)], note: '' })).toEqual(['revised']);
});

test('a month whose return came after its counts were submitted isn’t approved without a word about the difference', async () => {
  const month = '2015-02';
  await submitDepartments(OFFICER, over(month, 0), { rows, note: '' }, NOW);
  await givenMonths(`month,calls_offered,emails\n${month},16,1\n`, '2016-01-10');
  expect(await approveDepartments(MANAGER, over(month, 2), NOW)).toMatchObject({
    kind: 'findings',
    findings: [{ code: 'sum-differs', count: 'calls_offered' }],
  });
});

test('a note explains what differed when it was written, and nothing that has come since', async () => {
  const month = '2014-11';
  await givenMonths(`month,calls_offered,emails\n${month},12,1\n`, '2015-02-10', 'draft');
  const note = 'Two calls were about no department.';
  const submitted = await submitDepartments(OFFICER, over(month, 0), { rows, note }, noon('2015-02-11'));
  expect(submitted).toEqual({ kind: 'done', revision: 2 });
  // By now the month's own return says 16: nobody has explained that.
  await givenMonths(`month,calls_offered,emails\n${month},16,1\n`, '2015-02-12', 'draft');
  const open = { kind: 'findings', findings: [{ count: 'calls_offered', noteIsOlder: true }] };
  expect(await approveDepartments(MANAGER, over(month, 2), noon('2015-02-13'))).toMatchObject(open);
  await withdrawDepartments(OFFICER, over(month, 2), noon('2015-02-13'));
  const again = (text: string) =>
    submitDepartments(OFFICER, over(month, 3), { rows, note: text }, noon('2015-02-14'));
  expect(await again(note)).toMatchObject(open);
  expect(await again('Six calls were.')).toEqual({ kind: 'done', revision: 5 });
  expect(await approveDepartments(MANAGER, over(month, 5), noon('2015-02-15'))).toMatchObject({
    kind: 'done',
  });
});

test('the latest whole period is told, not one that has only begun; a merger is told once it has come', async () => {
  const old = [...rows, row('OLD', 'enquiry', 5, 5, 0, 0), row('OLD', 'complaint', 0, 0, 0, 0)];
  for (const month of ['2015-03', '2015-04', '2015-05'])
    await givenDepartmentCounts(month, old, '2016-01-10');
  const quarters = await ask('2015-01', '2015-06', 'quarter');
  // January and March of the first quarter, April and May of the second: neither is whole.
  expect(quarters.change?.after.period.name).toBe('2015-Q2');
  expect(quarters.change).toMatchObject({ coverage: 'part', driver: null, effect: null });
  const later = await ask('2015-03', '2015-12');
  expect(later.change?.after.period.name).toBe('2015-05');
  expect(later.change?.lines.map(({ id }) => id)).toEqual(['A', 'OLD']);
});

test('counts wait for departments that are being changed, and are held against what came of them', async () => {
  let saved: ReturnType<typeof saveDepartments> | null = null;
  let isDone = false;
  await database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM data_version FOR UPDATE`;
    saved = saveDepartments(OFFICER, over('2015-07', 0), { rows, note: '' }, NOW).finally(() => {
      isDone = true;
    });
    // It waits for this transaction: the lock stands among those that aren't granted.
    await expect
      .poll(async () => {
        const [waits] = await tx.$queryRaw<{ count: bigint }[]>`
          SELECT count(*) FROM pg_locks WHERE NOT granted`;
        return Number(waits?.count);
      })
      .toBeGreaterThan(0);
    expect(isDone).toBe(false);
  });
  expect(await saved).toEqual({ kind: 'done', revision: 1 });
});
