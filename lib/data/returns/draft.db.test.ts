import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { ADMIN, MANAGER, OFFICER, SECOND_OFFICER, VIEWER } from '@/lib/access/testing/people';
import { addMonths, type Month } from '@/lib/calendar/month';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import { database } from '../database';
import { givenDatabase } from '../testing/given';
import { approveMonth, returnMonth, saveMonth, submitMonth, withdrawMonth } from './change-month';
import { dropDraft, keepDraft, readDraft } from './draft';

const NOW = new Date('2026-11-23T02:00:00Z');
const LATER = new Date('2026-11-23T02:00:05Z');
let db: Awaited<ReturnType<typeof givenDatabase>>;
let last = '2020-12' as Month;

beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

/** A month of its own for each test. */
function aMonth(): Month {
  last = addMonths(last, 1);
  return last;
}

const read = (person: Person, month: Month) => readDraft(database(), person, month);
const keep = (person: Person, month: Month, emails: string, now = NOW, seen = 0) =>
  keepDraft(person, month, { seen, typed: { emails } }, now);
const form = (month: Month, seen: number) => ({ month, seen, key: randomUUID() });
const content = (emails: number) => ({ counts: countsOf({ emails }), comments: {}, note: '' });

test('what somebody types is kept as it is, and each time instead of what was kept before', async () => {
  const month = aMonth();
  expect(await read(OFFICER, month)).toBeNull();
  const typed = { emails: ' 1,2x ', note: 'a\r\nb “𠮷” 😀', why_emails: '' };
  await keepDraft(OFFICER, month, { seen: 0, typed }, NOW);
  expect(await read(OFFICER, month)).toEqual({ seen: 0, typed, keptAt: NOW });
  await keep(OFFICER, month, '12', LATER, 3);
  expect(await read(OFFICER, month)).toEqual({ seen: 3, typed: { emails: '12' }, keptAt: LATER });
});

test('kept many times at once it is one of these', async () => {
  const month = aMonth();
  const texts = Array.from({ length: 8 }, (_, at) => String(at));
  await Promise.all(texts.map((emails) => keep(OFFICER, month, emails)));
  expect(texts).toContain((await read(OFFICER, month))?.typed['emails']);
});

test('it is kept for each person and each month by itself; nobody sees another one’s', async () => {
  const [one, two] = [aMonth(), aMonth()];
  await keep(OFFICER, one, 'mine');
  await keep(SECOND_OFFICER, one, 'theirs');
  await keep(OFFICER, two, 'another month');
  expect((await read(OFFICER, one))?.typed).toEqual({ emails: 'mine' });
  expect((await read(SECOND_OFFICER, one))?.typed).toEqual({ emails: 'theirs' });
  expect(await read(MANAGER, one)).toBeNull();
  expect(await read(SECOND_OFFICER, two)).toBeNull();
  await dropDraft(OFFICER, one);
  expect(await read(OFFICER, one)).toBeNull();
  expect(await read(SECOND_OFFICER, one)).not.toBeNull();
  expect(await read(OFFICER, two)).not.toBeNull();
  await dropDraft(OFFICER, one);
});

test('it goes when they save or submit that month, and stays where that isn’t done', async () => {
  const [month, other] = [aMonth(), aMonth()];
  for (const person of [OFFICER, SECOND_OFFICER]) await keep(person, month, '7');
  await keep(OFFICER, other, '8');
  await saveMonth(OFFICER, form(month, 0), content(7), NOW);
  expect(await read(OFFICER, month)).toBeNull();
  expect(await read(SECOND_OFFICER, month)).not.toBeNull();
  expect(await read(OFFICER, other)).not.toBeNull();
  expect(await saveMonth(SECOND_OFFICER, form(month, 0), content(9), NOW)).toMatchObject({
    kind: 'conflict',
  });
  expect(await read(SECOND_OFFICER, month)).not.toBeNull();
  await submitMonth(SECOND_OFFICER, form(month, 1), content(9), NOW);
  expect(await read(SECOND_OFFICER, month)).toBeNull();
});

test('it is no part of the return: neither revision nor audit row comes of it', async () => {
  const month = aMonth();
  await keep(MANAGER, month, '7');
  await dropDraft(MANAGER, month);
  expect(await database().monthRevision.count({ where: { month: new Date(`${month}-01`) } })).toBe(0);
  expect(await database().auditEvent.count({ where: { subject: `month ${month}` } })).toBe(0);
});

test.each([VIEWER, ADMIN])('$role may neither keep nor drop one', async (person) => {
  const month = aMonth();
  await expect(keep(person, month, '7')).rejects.toThrow(Forbidden);
  await expect(dropDraft(person, month)).rejects.toThrow(Forbidden);
});

test('what a database can’t hold as text stands as U+FFFD, as a browser shows it; all else is kept', async () => {
  const month = aMonth();
  await keep(OFFICER, month, 'a\u0000b\ud800c\u0007');
  expect((await read(OFFICER, month))?.typed).toEqual({ emails: 'a\ufffdb\ufffdc\u0007' });
});

test('it goes when what was saved is what stands there already: there is nothing left to save', async () => {
  const month = aMonth();
  await saveMonth(SECOND_OFFICER, form(month, 0), content(7), NOW);
  await keep(OFFICER, month, '8');
  expect(await saveMonth(OFFICER, form(month, 1), content(7), NOW)).toEqual({ kind: 'same', revision: 1 });
  expect(await read(OFFICER, month)).toBeNull();
});

test('it stays when they decide or withdraw: that says nothing of what they are typing', async () => {
  const month = aMonth();
  for (const person of [OFFICER, MANAGER]) await keep(person, month, '8');
  await submitMonth(SECOND_OFFICER, form(month, 0), content(7), NOW);
  await withdrawMonth(OFFICER, form(month, 2), NOW);
  await submitMonth(SECOND_OFFICER, form(month, 3), content(7), NOW);
  await returnMonth(MANAGER, form(month, 4), 'look again', NOW);
  await submitMonth(SECOND_OFFICER, form(month, 5), content(7), NOW);
  await approveMonth(MANAGER, form(month, 6), NOW);
  for (const person of [OFFICER, MANAGER]) expect(await read(person, month)).not.toBeNull();
});

test('far more than could ever be saved isn’t kept, and it is said so', async () => {
  const month = aMonth();
  const typed = { note: 'x'.repeat(96_000) };
  expect(await keepDraft(OFFICER, month, { seen: 0, typed }, NOW)).toBe(false);
  expect(await read(OFFICER, month)).toBeNull();
});
