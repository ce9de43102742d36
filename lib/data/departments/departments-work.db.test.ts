import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { MANAGER, OFFICER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import { department, row } from '@/lib/departments/testing/given-departments';
import { database } from '../database';
import { previewProposal } from '../proposals/preview';
import { expectSound } from '../testing/expect-sound';
import { givenDatabase } from '../testing/given';
import { loadDepartments } from './load-departments';
import { givenDepartmentCounts, givenDepartments, noon } from './testing/given-departments';

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
afterEach(() => expectSound(db));
afterAll(() => db.end());

const END = { to: '2015-06', successor: 'NEW' };
const asAt = async (day: string | null) => {
  const moment = { today: '2016-12-31' as Day, asAt: day as Day | null };
  const { departments } = await loadDepartments(OFFICER, moment);
  return departments.map(({ code, to }) => `${code} ${to ?? '–'}`);
};

test('two departments come, go over into a third, and each state is there as at its day', async () => {
  await givenDepartments([department('A'), department('B')], '2015-01-05');
  await givenDepartments(
    [department('A', END), department('B', END), department('NEW', { from: '2015-07' })],
    '2015-05-05',
    'an ordinance',
  );
  expect(await asAt('2015-01-04')).toEqual([]);
  expect(await asAt('2015-05-04')).toEqual(['A –', 'B –']);
  expect(await asAt(null)).toEqual(['A 2015-06', 'B 2015-06', 'NEW –']);
  const states = await database().departmentState.findMany({
    orderBy: [{ department: 'asc' }, { version: 'asc' }],
  });
  expect(
    states.map(({ department: code, version, reason, authorId }) => [code, version, reason, authorId]),
  ).toEqual([
    ['A', 1, null, OFFICER.id],
    ['A', 2, 'an ordinance', OFFICER.id],
    ['B', 1, null, OFFICER.id],
    ['B', 2, 'an ordinance', OFFICER.id],
    ['NEW', 1, 'an ordinance', OFFICER.id],
  ]);
});

test('what is proposed is held against what there is: counts outside, a reason; before → after where nothing stands in the way', async () => {
  await givenDepartmentCounts('2015-02', [row('A', 'enquiry', 1)], '2015-03-05');
  const preview = (entry: ReturnType<typeof department>, reason: string | null) =>
    previewProposal(MANAGER, { kind: 'departments', entries: [entry] }, reason, noon('2015-07-01'));
  expect(await preview(department('A', { from: '2015-03', ...END }), null)).toMatchObject({
    effects: null,
    problems: [
      { place: 'A', code: 'counts-outside', facts: { count: 1, first: '2015-02' } },
      { place: 'A', code: 'reason-missing' },
    ],
  });
  expect(await preview(department('A', { from: '2015-02', ...END }), 'a slip')).toMatchObject({
    problems: [],
    effects: {
      entries: [{ before: { from: '2010-01' }, after: { from: '2015-02' }, months: 1, lastMonth: '2015-02' }],
    },
  });
});
