import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { PUBLISHED_RECORD } from '@/lib/access/person';
import { VIEWER } from '@/lib/access/testing/people';
import { database } from '../database';
import { givenDatabase, givenMonths } from '../testing/given';
import { dataVersion } from './data-version';
import { kept } from './kept';

let db: Awaited<ReturnType<typeof givenDatabase>>;
let writer: pg.Client;

beforeAll(async () => {
  db = await givenDatabase();
  writer = new pg.Client({ connectionString: db.appUrl });
  await writer.connect();
});
afterAll(async () => {
  await writer.end();
  await db.end();
});

const OFFICER = { ...VIEWER, name: 'officer', role: 'officer' } as const;

/** Counts the months; says how often it was made. */
function counting(question: string) {
  const asked = { made: 0 };
  const ask = (person: Parameters<typeof kept>[0] = VIEWER) =>
    kept(person, 'read-approved', [question], async () => {
      asked.made += 1;
      const rows = await database().$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM month_revision`;
      return rows[0]?.n;
    });
  return { asked, ask };
}

const insert = (day: string) =>
  writer.query(
    `INSERT INTO general_holiday (day, kept, name_en, name_zh_hant, name_zh_hans, known_at, author_id)
     VALUES ($1, true, 'a', 'b', 'c', now(), $2)`,
    [day, PUBLISHED_RECORD.id],
  );

test('asked again of the same data, it is not made again; by many at once, once', async () => {
  const { asked, ask } = counting('again');
  const first = await Promise.all([ask(), ask(), ask()]);
  expect(new Set([...first, await ask()]).size).toBe(1);
  expect(asked.made).toBe(1);
});

test('after a month came in it is made anew, and tells of it', async () => {
  const { asked, ask } = counting('month');
  const before = await ask();
  await givenMonths('month,calls_offered,calls_answered\n2023-01,10,9\n', '2023-02-10');
  expect(await ask()).toBe((before ?? 0) + 1);
  expect(asked.made).toBe(2);
});

test('a change counts from its commit on, and one that was rolled back never did', async () => {
  const { asked, ask } = counting('commit');
  await ask();
  await writer.query('BEGIN');
  await insert('2031-01-01');
  await ask();
  expect(asked.made).toBe(1);
  await writer.query('ROLLBACK');
  await ask();
  expect(asked.made).toBe(1);
  await insert('2031-01-02');
  await ask();
  expect(asked.made).toBe(2);
});

test('the version is raised once in a transaction, and differs from every one before', async () => {
  const before = await dataVersion({});
  await writer.query('BEGIN');
  await insert('2031-02-01');
  const { rows: once } = await writer.query('SELECT version FROM data_version');
  await insert('2031-02-02');
  const { rows: twice } = await writer.query('SELECT version FROM data_version');
  await writer.query('COMMIT');
  expect(twice).toEqual(once);
  expect(await dataVersion({})).toBe(once[0].version);
  expect(await dataVersion({})).not.toBe(before);
});

test('an audit row raises nothing: nothing that is kept is made from it', async () => {
  const before = await dataVersion({});
  await writer.query(
    `INSERT INTO audit_event (kind, subject, details, person_id) VALUES ('a', 'b', '{}', $1)`,
    [PUBLISHED_RECORD.id],
  );
  expect(await dataVersion({})).toBe(before);
});

test('people of two roles never share an answer; of one role they do', async () => {
  const { asked, ask } = counting('roles');
  await ask(VIEWER);
  await ask(OFFICER);
  await ask({ ...OFFICER, name: 'another' });
  expect(asked.made).toBe(2);
});

test('who may not ask gets nothing, though it is kept for others', async () => {
  const make = async () => 'provisional figures';
  await kept(OFFICER, 'read-submitted', ['secret'], make);
  await expect(kept(VIEWER, 'read-submitted', ['secret'], make)).rejects.toThrow(Forbidden);
});

test('a failure is not kept', async () => {
  let times = 0;
  const ask = () =>
    kept(VIEWER, 'read-approved', ['failure'], async () => {
      times += 1;
      if (times === 1) throw new Error('the connection broke');
      return 'answer';
    });
  await expect(ask()).rejects.toThrow('the connection broke');
  expect(await ask()).toBe('answer');
});

test('the question that nobody asked for the longest gives way to new ones', async () => {
  const { asked, ask } = counting('old');
  await ask();
  for (let n = 0; n < 59; n += 1) await counting(`new ${n}`).ask();
  await ask();
  expect(asked.made).toBe(1);
  for (let n = 0; n < 60; n += 1) await counting(`newer ${n}`).ask();
  await ask();
  expect(asked.made).toBe(2);
});

test('where the version is gone nothing is kept, and nothing is refused', async () => {
  const { asked, ask } = counting('gone');
  const owner = new pg.Client({ connectionString: db.ownerUrl });
  await owner.connect();
  await owner.query('TRUNCATE data_version');
  await owner.end();
  await ask();
  await ask();
  expect(asked.made).toBe(2);
  await insert('2031-03-01');
  await ask();
  await ask();
  expect(asked.made).toBe(3);
});
