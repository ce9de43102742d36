import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { COMMAND_LINE } from '@/lib/access/person';
import { ADMIN, MANAGER, OFFICER, SECOND_MANAGER, SECOND_OFFICER, VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import { disablePerson, enablePerson } from '../people/change-person';
import { givenDatabase, givenMonths } from '../testing/given';
import { approveMonth, reopenMonth, submitMonth } from './change-month';
import { keepDraft } from './draft';
import { loadChainFor, loadReturn } from './load-return';
import { loadReturnContext } from './load-return-context';

const NOW = new Date('2026-11-23T02:00:00Z');
const OCTOBER = '2026-10' as Month;
const SEPTEMBER = '2026-09' as Month;
const form = (month: Month, seen: number) => ({ month, seen, key: randomUUID() });
const content = (emails: number) => ({ counts: countsOf({ emails }), comments: {}, note: `${emails}` });
const at = (day: string) => new Date(`${day}T02:00:00Z`);
/** The return as asked today, or as at a day gone by. */
const load = (person = MANAGER, month = OCTOBER, asAt: string | null = null) =>
  loadReturn(person, month, { today: '2026-11-23' as Day, asAt: asAt as Day | null });
let db: Awaited<ReturnType<typeof givenDatabase>>;

/** August is history. October: approved on the 10th, reopened on the 18th, corrected and submitted on the 20th. */
beforeAll(async () => {
  db = await givenDatabase();
  await givenMonths('month,emails\n2026-08,5\n', '2026-09-10');
  await submitMonth(OFFICER, form(OCTOBER, 0), content(7), at('2026-11-09'));
  await approveMonth(MANAGER, form(OCTOBER, 2), at('2026-11-10'));
  await reopenMonth(SECOND_MANAGER, form(OCTOBER, 3), 'a new count', at('2026-11-18'));
  await submitMonth(SECOND_OFFICER, form(OCTOBER, 4), content(9), at('2026-11-20'));
});
afterAll(() => db.end());

test('the chain is told from its beginning, each revision with what it said, by whom, when and why', async () => {
  const { chain, of } = await load();
  expect(
    chain.map(({ revision, action, counts, note, reason, authorId, at: when }) => [
      ...[revision, action, counts.emails, note, reason, authorId, when.toISOString().slice(0, 10)],
    ]),
  ).toEqual([
    [1, 'saved', 7, '7', null, OFFICER.id, '2026-11-09'],
    [2, 'submitted', 7, '7', null, OFFICER.id, '2026-11-09'],
    [3, 'approved', 7, '7', null, MANAGER.id, '2026-11-10'],
    [4, 'reopened', 7, '7', 'a new count', SECOND_MANAGER.id, '2026-11-18'],
    [5, 'saved', 9, '9', null, SECOND_OFFICER.id, '2026-11-20'],
    [6, 'submitted', 9, '9', null, SECOND_OFFICER.id, '2026-11-20'],
  ]);
  expect(of).toMatchObject({ state: 'submitted', typedBy: [SECOND_OFFICER.id] });
  expect((await loadChainFor(OFFICER, OCTOBER)).chain).toEqual(chain);
});

test('the figure that readers see stands while a correction is under way; a month that nobody approved has none', async () => {
  expect((await load()).figure).toMatchObject({ counts: { emails: 7 }, standing: 'final', revision: 3 });
  expect((await load(MANAGER, SEPTEMBER)).figure).toBeNull();
});

test('its counts are held against the other months that are approved, never against itself', async () => {
  expect([...(await load()).context.figures.keys()]).toEqual(['2026-08']);
  expect([...(await load(MANAGER, SEPTEMBER)).context.figures.keys()]).toEqual(['2026-08', OCTOBER]);
});

test('whoever did something is named, also of other months', async () => {
  expect((await load()).names.get(SECOND_MANAGER.id)).toBe('Mia Manager');
  expect((await loadChainFor(OFFICER, OCTOBER)).names.has(COMMAND_LINE.id)).toBe(true);
  expect((await load()).names.has(VIEWER.id)).toBe(false);
});

test('the due day comes with the general holidays on the way to it, and no others', async () => {
  // By hand: 10 working days after September without 1 October are 15 October; 19 October comes after it.
  const september = await load(MANAGER, SEPTEMBER);
  expect(september.dueDay(SEPTEMBER)).toBe('2026-10-15');
  expect(september.holidays).toEqual([
    { day: '2026-10-01', name: { en: 'National Day', 'zh-Hant': '國慶日', 'zh-Hans': '国庆日' } },
  ]);
  expect((await load()).holidays).toEqual([]);
  // 25 and 26 December belong to December itself.
  const december = await load(MANAGER, '2026-12' as Month);
  expect(december.holidays.map(({ day }) => day)).toEqual(['2027-01-01']);
});

test('what somebody is typing is answered to them alone, and to nobody as at a day gone by', async () => {
  const typed = { emails: '10' };
  await keepDraft(OFFICER, SEPTEMBER, { seen: 0, typed }, NOW);
  expect((await load(OFFICER, SEPTEMBER)).draft).toEqual({ seen: 0, typed, keptAt: NOW });
  expect((await load(SECOND_OFFICER, SEPTEMBER)).draft).toBeNull();
  expect((await load(OFFICER, OCTOBER)).draft).toBeNull();
  expect((await load(OFFICER, SEPTEMBER, '2026-11-22')).draft).toBeNull();
});

describe('as at a day gone by', () => {
  test.each([
    ['2026-11-08', 'none', 0, undefined],
    ['2026-11-09', 'submitted', 2, undefined],
    ['2026-11-10', 'approved', 3, 7],
    ['2026-11-17', 'approved', 3, 7],
    ['2026-11-18', 'draft', 4, 7],
  ])('%s the return is %s, of %i revisions, and readers saw %s', async (day, state, revisions, seen) => {
    const then = await load(MANAGER, OCTOBER, day);
    expect(then.of.state).toBe(state);
    expect(then.chain).toHaveLength(revisions);
    expect(then.figure?.counts.emails).toBe(seen);
    expect(then.asAt).toBe(day);
  });

  test('the day that stands for today is that day; one to come is today', async () => {
    expect((await load()).asAt).toBe('2026-11-23');
    expect((await load(MANAGER, OCTOBER, '2027-01-01')).asAt).toBe('2026-11-23');
  });

  test('what wasn’t known then isn’t held against it', async () => {
    expect([...(await load(MANAGER, SEPTEMBER, '2026-11-09')).context.figures.keys()]).toEqual(['2026-08']);
  });
});

test('without a second pair of eyes it says so: one manager who is left could approve nothing of theirs', async () => {
  expect((await load()).fourEyes).toBe(true);
  const others = [OFFICER, SECOND_OFFICER, SECOND_MANAGER];
  try {
    for (const { id } of others.slice(0, 2)) await disablePerson(ADMIN, id, NOW);
    expect((await load()).fourEyes).toBe(true);
    await disablePerson(ADMIN, SECOND_MANAGER.id, NOW);
    expect((await load()).fourEyes).toBe(false);
    await enablePerson(ADMIN, OFFICER.id, NOW);
    expect((await load()).fourEyes).toBe(true);
  } finally {
    for (const { id } of others)
      await enablePerson(ADMIN, id, NOW).catch(() => 'never disabled, or open again');
  }
});

test.each([VIEWER, ADMIN])('$role sees no return', async (person) => {
  expect(() => load(person)).toThrow(Forbidden);
  expect(() => loadChainFor(person, OCTOBER)).toThrow(Forbidden);
  await expect(loadReturnContext(person, OCTOBER)).rejects.toThrow(Forbidden);
});

test('what counts are held against is made once, and anew after a month is approved', async () => {
  // Long before the months of the other tests.
  const [june, july] = ['2015-06', '2015-07'] as [Month, Month];
  await submitMonth(OFFICER, form(june, 0), content(6), NOW);
  const first = await loadReturnContext(OFFICER, july);
  expect(await loadReturnContext(SECOND_OFFICER, july)).toBe(first);
  expect(first.context.figures.has(june)).toBe(false);
  await approveMonth(MANAGER, form(june, 2), NOW);
  const second = await loadReturnContext(OFFICER, july);
  expect(second.context.figures.get(june)?.counts.emails).toBe(6);
  expect(first.context.figures.has(june)).toBe(false);
  expect(second.dueDay(SEPTEMBER)).toBe('2026-10-15');
});
