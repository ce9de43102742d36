import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MANAGER, OFFICER, SECOND_MANAGER, SECOND_OFFICER, VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { DepartmentRow } from '@/lib/departments/department-counts';
import { department, row } from '@/lib/departments/testing/given-departments';
import { database } from '../database';
import { expectSound } from '../testing/expect-sound';
import { givenDatabase, givenMonths } from '../testing/given';
import {
  approveDepartments,
  reopenDepartments,
  returnDepartments,
  saveDepartments,
  submitDepartments,
  withdrawDepartments,
} from './change-departments';
import { keepDepartmentsDraft } from './departments-draft';
import { loadDepartmentsMonth } from './load-departments-month';
import { loadDepartmentsPage } from './load-departments-page';
import { givenDepartments, noon } from './testing/given-departments';

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
  await givenDepartments(
    [department('A'), department('B'), department('GONE', { to: '2014-12' })],
    '2015-01-01',
  );
});
afterEach(() => expectSound(db));
afterAll(() => db.end());

const NOW = noon('2016-01-10');
const over = (month: string, seen: number, key = randomUUID()) => ({ month: month as Month, seen, key });
const content = (rows: readonly DepartmentRow[], note = '') => ({ rows, note });
const rows = [row('A', 'enquiry', 10, 9, 1, 0), row('B', 'complaint', 5, 5)];
const moment = { today: '2016-01-31' as Day, asAt: null };
const load = async (month: string, day: string | null = null) =>
  loadDepartmentsMonth(OFFICER, month as Month, { ...moment, asAt: day as Day | null });
const done = (revision: number) => ({ kind: 'done', revision });

describe('a month', () => {
  test('is saved, submitted, returned, corrected, approved, reopened; what was said stays what it was as at each day', async () => {
    const month = '2015-01';
    expect(await saveDepartments(OFFICER, over(month, 0), content(rows), noon('2015-02-01'))).toEqual(
      done(1),
    );
    expect(await submitDepartments(OFFICER, over(month, 1), content(rows), noon('2015-02-02'))).toEqual(
      done(2),
    );
    expect(await withdrawDepartments(OFFICER, over(month, 2), noon('2015-02-03'))).toEqual(done(3));
    expect(await submitDepartments(OFFICER, over(month, 3), content(rows), noon('2015-02-04'))).toEqual(
      done(4),
    );
    expect(await returnDepartments(MANAGER, over(month, 4), 'twice', noon('2015-02-05'))).toEqual(done(5));
    const better = [row('A', 'enquiry', 11, 9, 1, 0)];
    expect(await submitDepartments(OFFICER, over(month, 5), content(better), noon('2015-02-06'))).toEqual(
      done(7),
    );
    expect(await approveDepartments(MANAGER, over(month, 7), noon('2015-02-07'))).toEqual(done(8));
    expect(await reopenDepartments(MANAGER, over(month, 8), 'a slip', noon('2015-02-08'))).toEqual(done(9));
    const { of, chain } = await load(month);
    expect([of.state, of.inForce?.revision, of.inForce?.rows]).toEqual(['draft', 8, better]);
    expect(chain.map(({ action, rows: said }) => [action, said.length])).toEqual([
      ['saved', 2],
      ['submitted', 2],
      ['withdrawn', 2],
      ['submitted', 2],
      ['returned', 2],
      ['saved', 1],
      ['submitted', 1],
      ['approved', 1],
      ['reopened', 1],
    ]);
    const then = await load(month, '2015-02-04');
    expect([then.of.state, then.of.last?.rows]).toEqual(['submitted', rows]);
    const kinds = await database().auditEvent.findMany({
      where: { subject: `departments of ${month}` },
      orderBy: { id: 'asc' },
    });
    expect(kinds.map(({ kind }) => kind)).toEqual(chain.map(({ action }) => `departments-${action}`));
  });

  test('[ASVS 2.3.1] is approved by nobody who typed it, and by nobody without the role', async () => {
    const month = '2015-02';
    await submitDepartments(MANAGER, over(month, 0), content(rows), NOW);
    const own = { kind: 'obstacle', obstacle: 'typed-by-yourself' };
    expect(await approveDepartments(MANAGER, over(month, 2), NOW)).toEqual(own);
    expect(await returnDepartments(MANAGER, over(month, 2), 'why', NOW)).toEqual(own);
    await expect(async () => approveDepartments(OFFICER, over(month, 2), NOW)).rejects.toThrow(
      'may not decide-month',
    );
    await expect(async () => saveDepartments(VIEWER, over(month, 2), content(rows), NOW)).rejects.toThrow(
      'may not enter-month',
    );
    expect(await approveDepartments(SECOND_MANAGER, over(month, 2), NOW)).toEqual(done(3));
  });

  test('the database refuses the same by itself: an own decision, a hole, counts that come later', async () => {
    const month = '2015-03';
    await submitDepartments(MANAGER, over(month, 0), content(rows), NOW);
    const raw = (revision: number, action: string, author: string, count = 0) =>
      database()
        .$executeRaw`INSERT INTO department_revision (month, revision, action, rows, known_at, author_id)
        VALUES (${`${month}-01`}::date, ${revision}, ${action}, ${count}, ${NOW}, ${author}::uuid)`;
    await expect(raw(3, 'approved', MANAGER.id)).rejects.toThrow("can't decide on them");
    await expect(raw(9, 'approved', SECOND_MANAGER.id)).rejects.toThrow('would leave a hole');
    await expect(raw(3, 'saved', OFFICER.id, 1)).rejects.toThrow("can't follow submitted");
    await expect(
      database()
        .$executeRaw`INSERT INTO department_count (month, revision, department, kind, emails) VALUES (${`${month}-01`}::date, 1, 'B', 'enquiry', 1)`,
    ).rejects.toThrow('frozen');
    await expect(database().$executeRaw`UPDATE department_count SET emails = 7`).rejects.toThrow();
  });

  test('two who save at once: one is done, the other gets what the first made of it', async () => {
    const month = '2015-04';
    const both = await Promise.all([
      saveDepartments(OFFICER, over(month, 0), content(rows), NOW),
      saveDepartments(SECOND_OFFICER, over(month, 0), content([row('A', 'enquiry', 99)]), NOW),
    ]);
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['conflict', 'done']);
    const conflict = both.find(({ kind }) => kind === 'conflict');
    expect(conflict).toMatchObject({ base: null, last: { revision: 1 } });
  });

  test('the same form twice is done once; another one under its key is not', async () => {
    const [month, key] = ['2015-05', randomUUID()];
    expect(await saveDepartments(OFFICER, over(month, 0, key), content(rows), NOW)).toEqual(done(1));
    expect(await saveDepartments(OFFICER, over(month, 0, key), content(rows), NOW)).toEqual(done(1));
    const other = await saveDepartments(OFFICER, over(month, 0, key), content([row('A', 'enquiry', 7)]), NOW);
    expect(other.kind).toBe('conflict');
    expect(await saveDepartments(OFFICER, over(month, 1), content(rows), NOW)).toEqual({
      kind: 'same',
      revision: 1,
    });
  });

  test('sums that differ from the month’s own return are explained before it is submitted; the note explains them', async () => {
    const month = '2015-06';
    expect(await givenMonths(`month,calls_offered,emails\n${month},16,1\n`, '2015-07-10')).toMatchObject({
      new: [month],
    });
    const open = await submitDepartments(OFFICER, over(month, 0), content(rows), NOW);
    expect(open).toMatchObject({
      kind: 'findings',
      findings: [
        {
          severity: 'warning',
          code: 'sum-differs',
          count: 'calls_offered',
          sum: 15n,
          month: 16,
          difference: -1n,
        },
      ],
    });
    // A difference keeps nobody from saving.
    expect(await saveDepartments(OFFICER, over(month, 0), content(rows), NOW)).toEqual(done(1));
    const explained = content(rows, 'One call was about no department');
    expect(await submitDepartments(OFFICER, over(month, 1), explained, NOW)).toEqual(done(3));
  });

  test('a department that isn’t of the month can’t be saved, nor nothing, nor a month that hasn’t begun', async () => {
    const month = '2015-07';
    expect(
      await saveDepartments(OFFICER, over(month, 0), content([row('GONE', 'enquiry', 1)]), NOW),
    ).toMatchObject({
      findings: [{ code: 'not-of-month', department: 'GONE' }],
    });
    expect(await saveDepartments(OFFICER, over(month, 0), content([]), NOW)).toMatchObject({
      findings: [{ code: 'nothing-given' }],
    });
    expect(await saveDepartments(OFFICER, over('2016-02', 0), content(rows), NOW)).toEqual({
      kind: 'obstacle',
      obstacle: 'not-begun',
    });
    expect(await submitDepartments(OFFICER, over('2016-01', 0), content(rows), NOW)).toEqual({
      kind: 'obstacle',
      obstacle: 'not-ended',
    });
  });

  test('what somebody typed and couldn’t save is kept for them alone, and goes when they save', async () => {
    const month = '2015-08' as Month;
    await keepDepartmentsDraft(OFFICER, month, { seen: 0, typed: { 'A.enquiry.emails': '1e3\u0000' } }, NOW);
    expect((await load(month)).draft).toMatchObject({ seen: 0, typed: { 'A.enquiry.emails': '1e3\uFFFD' } });
    expect((await loadDepartmentsMonth(SECOND_OFFICER, month, moment)).draft).toBeNull();
    await saveDepartments(OFFICER, over(month, 0), content(rows), NOW);
    expect((await load(month)).draft).toBeNull();
  });
});

describe('what readers see', () => {
  const ask = {
    from: '2015-09' as Month,
    to: '2015-09' as Month,
    by: 'month',
    kinds: ['enquiry', 'complaint'],
    compared: 'before',
  } as const;
  const contacts = async (provisional: boolean, day: string | null) => {
    const answer = await loadDepartmentsPage(
      OFFICER,
      { ...ask, provisional },
      { ...moment, asAt: day as Day | null },
    );
    return answer.periods.map(({ total, standing }) => [total.contacts.sum, standing]);
  };

  test('is what was approved by that day; what is submitted only where it is asked for', async () => {
    const month = '2015-09';
    await submitDepartments(OFFICER, over(month, 0), content(rows), noon('2015-10-02'));
    expect(await contacts(false, '2015-10-02')).toEqual([[null, null]]);
    expect(await contacts(true, '2015-10-02')).toEqual([[16n, 'provisional']]);
    await approveDepartments(MANAGER, over(month, 2), noon('2015-10-03'));
    expect(await contacts(false, '2015-10-03')).toEqual([[16n, 'final']]);
    await reopenDepartments(MANAGER, over(month, 3), 'a slip', noon('2015-10-04'));
    await submitDepartments(
      OFFICER,
      over(month, 4),
      content([row('A', 'enquiry', 99, 9)]),
      noon('2015-10-05'),
    );
    expect(await contacts(true, '2015-10-05')).toEqual([[16n, 'final']]);
    await approveDepartments(MANAGER, over(month, 6), noon('2015-10-06'));
    expect(await contacts(false, null)).toEqual([[99n, 'revised']]);
    expect(await contacts(false, '2015-10-02')).toEqual([[null, null]]);
  });

  test('[ASVS 8.2.1] a viewer may not ask for what is submitted', async () => {
    const asked = async () => loadDepartmentsPage(VIEWER, { ...ask, provisional: true }, moment);
    await expect(asked).rejects.toThrow('may not read-submitted');
  });
});
