import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { COMMAND_LINE, type Person, PUBLISHED_RECORD } from '@/lib/access/person';
import { ADMIN, MANAGER, OFFICER, SECOND_OFFICER, TEST_PEOPLE, VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import { database } from '../database';
import { changeRole, disablePerson } from '../people/change-person';
import { loadTokens, makeToken } from '../people/tokens';
import { givenDatabase } from '../testing/given';
import type { AuditKind } from './audit-kinds';
import type { AuditQuestion } from './audit-question';
import { exportAudit } from './export-audit';
import { type AuditPage, loadAudit, loadAuditPeople } from './load-audit';
import { writeAudit } from './write-audit';

const ALL: AuditQuestion = { who: null, kinds: null, from: null, to: null };
const NOON = new Date('2026-11-23T04:00:00Z');
let db: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

/** Something that happened, told apart by a number. */
async function given(number: number, over: { kind?: AuditKind; by?: Person | null; at?: Date } = {}) {
  const { kind = 'exported', by = VIEWER, at = NOON } = over;
  const entry = { kind, subject: 'file test', details: { number }, personId: by?.id ?? null };
  return String(await writeAudit(database(), entry, at));
}

const numbers = ({ rows }: Pick<AuditPage, 'rows'>) => rows.map(({ details }) => details['number']);
const ask = (question: Partial<AuditQuestion>) => loadAudit(ADMIN, { ...ALL, ...question }, null);

describe('what is asked for', () => {
  beforeAll(async () => {
    await given(1, { kind: 'denied', by: OFFICER, at: new Date('2026-10-31T15:59:59.999Z') });
    await given(2, { kind: 'exported', by: OFFICER, at: new Date('2026-10-31T16:00:00Z') });
    await given(3, { kind: 'sign-in-failed', by: null, at: new Date('2026-11-02T15:59:59.999Z') });
    await given(4, { kind: 'exported', by: MANAGER, at: new Date('2026-11-02T16:00:00Z') });
  });
  const kinds = ['exported', 'denied', 'sign-in-failed'];

  test('everything, the newest first', async () => {
    expect(numbers(await ask({ kinds }))).toEqual([4, 3, 2, 1]);
  });

  test('by kind', async () => {
    expect(numbers(await ask({ kinds: ['denied'] }))).toEqual([1]);
    expect(numbers(await ask({ kinds: ['denied', 'sign-in-failed'] }))).toEqual([3, 1]);
  });

  test('by days in Hong Kong, both included', async () => {
    const [from, to] = ['2026-11-01' as Day, '2026-11-02' as Day];
    expect(numbers(await ask({ kinds, from, to }))).toEqual([3, 2]);
    expect(numbers(await ask({ kinds, from }))).toEqual([4, 3, 2]);
    expect(numbers(await ask({ kinds, to }))).toEqual([3, 2, 1]);
  });

  test('by person, and what nobody known did', async () => {
    expect(numbers(await ask({ kinds, who: OFFICER.id }))).toEqual([2, 1]);
    expect(numbers(await ask({ who: 'nobody' }))).toEqual([3]);
    expect((await ask({ who: OFFICER.id, kinds: ['denied'] })).count).toBe(1);
  });

  test('a person’s rows are also those that others wrote about them', async () => {
    await changeRole(ADMIN, SECOND_OFFICER.id, 'manager', NOON);
    const { rows } = await ask({ who: SECOND_OFFICER.id });
    expect(rows.slice(0, 1)).toMatchObject([
      {
        kind: 'person-role-changed',
        by: { id: ADMIN.id, name: 'Ada Admin', status: 'active' },
        about: { id: SECOND_OFFICER.id, name: 'Otto Officer', role: 'manager' },
        details: { role: { from: 'officer', to: 'manager' } },
      },
    ]);
  });

  test('a token’s rows are those about it and its service account', async () => {
    await makeToken(ADMIN, { name: 'telephone system', role: 'token-viewer', days: 1 }, NOON);
    const [token] = await loadTokens(ADMIN);
    const { rows } = await ask({ who: token?.id ?? '' });
    expect(rows.map(({ kind, about }) => [kind, about?.name])).toEqual([
      ['token-made', 'telephone system'],
      ['person-added', 'telephone system'],
    ]);
  });

  test('whatever is asked for is a value, never a statement', async () => {
    expect((await ask({ kinds: ["x') OR true --"] })).rows).toEqual([]);
    await expect(ask({ who: "x' OR true --" })).rejects.toThrow();
  });
});

test('an administrator reads names, those of former staff too', async () => {
  await given(10, { kind: 'denied', by: VIEWER });
  await disablePerson(ADMIN, VIEWER.id, NOON);
  const { rows } = await ask({ who: VIEWER.id });
  expect(rows.find(({ kind }) => kind === 'denied')?.by).toEqual({
    id: VIEWER.id,
    name: 'Vera Viewer',
    role: 'viewer',
    status: 'disabled',
  });
});

test('a clock that jumps back doesn’t reorder the audit', async () => {
  const kinds = ['signed-out'];
  await given(20, { kind: 'signed-out', at: new Date('2026-11-23T05:00:00Z') });
  await given(21, { kind: 'signed-out', at: new Date('2026-11-23T03:00:00Z') });
  await given(22, { kind: 'signed-out', at: new Date('2026-11-23T04:00:00Z') });
  expect(numbers(await ask({ kinds }))).toEqual([22, 21, 20]);
});

describe('pages', () => {
  const kinds = ['likings-kept'];
  const page = (place: Parameters<typeof loadAudit>[2]) => loadAudit(ADMIN, { ...ALL, kinds }, place);
  beforeAll(async () => {
    for (let number = 1; number <= 250; number += 1) await given(number, { kind: 'likings-kept' });
  });

  test('have neither holes nor doubles, while rows come in', async () => {
    const first = await page(null);
    expect(first).toMatchObject({ count: 250, newer: null, older: first.rows.at(-1)?.id });
    await given(251, { kind: 'likings-kept' });
    const second = await page({ older: first.older ?? '' });
    await given(252, { kind: 'likings-kept' });
    const third = await page({ older: second.older ?? '' });
    expect(third.older).toBeNull();
    const read = [first, second, third].flatMap(numbers);
    expect(read).toEqual(Array.from({ length: 250 }, (_, at) => 250 - at));
  });

  test('lead back the same way, and to what has come in', async () => {
    const oldest = await page({ older: (await page({ older: (await page(null)).older ?? '' })).older ?? '' });
    expect(numbers(oldest).at(-1)).toBe(1);
    const back = await page({ newer: oldest.newer ?? '' });
    expect(numbers(back)).toEqual(Array.from({ length: 100 }, (_, at) => oldest.rows.length + 100 - at));
    const top = await page({ newer: back.newer ?? '' });
    const beyond = top.newer === null ? top : await page({ newer: top.newer });
    expect(beyond).toMatchObject({ newer: null });
    expect(numbers(beyond)[0]).toBe(252);
  });

  test('before the first and after the last row are empty, and lead nowhere', async () => {
    expect(await page({ older: '1' })).toMatchObject({ rows: [], newer: null, older: null, count: 252 });
    expect(await page({ newer: '9223372036854775807' })).toMatchObject({ rows: [] });
  });
});

describe('the file', () => {
  const file = '/admin/audit/export?kind=likings-kept';
  const taken = async (question: AuditQuestion) => {
    const sizes: number[] = [];
    const rows = [];
    for await (const batch of await exportAudit(ADMIN, question, file, NOON)) {
      sizes.push(batch.length);
      rows.push(...batch);
    }
    return { sizes, rows };
  };

  test('has every row that the question has, the newest first', async () => {
    const { rows } = await taken({ ...ALL, kinds: ['likings-kept'] });
    expect(numbers({ rows })).toEqual(Array.from({ length: 252 }, (_, at) => 252 - at));
  });

  test('comes in pieces of a thousand rows, however many there are', async () => {
    await database().$executeRaw`
      INSERT INTO audit_event (kind, subject, details, person_id)
      SELECT 'setting-changed', 'setting second-factor', '{}', ${ADMIN.id}::uuid FROM generate_series(1, 2500)`;
    const { sizes, rows } = await taken({ ...ALL, kinds: ['setting-changed'] });
    expect(sizes).toEqual([1000, 1000, 500]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2500);
  });

  test('that it was taken is written down, and isn’t in it', async () => {
    const kinds = ['audit-exported'];
    const before = (await ask({ kinds })).count ?? 0;
    expect((await taken({ ...ALL, kinds })).rows).toHaveLength(before);
    expect((await ask({ kinds })).rows[0]).toMatchObject({ subject: `file ${file}`, by: { id: ADMIN.id } });
    expect((await ask({ kinds })).count).toBe(before + 1);
  });
});

test('everybody there is can be asked for, service accounts too, the disabled last', async () => {
  const people = await loadAuditPeople(ADMIN);
  expect(people.map(({ name }) => name)).toEqual([
    'Ada Admin',
    'Max Manager',
    'Mia Manager',
    'Olive Officer',
    'Otto Officer',
    'command-line',
    'published-record',
    'telephone system',
    'Vera Viewer',
  ]);
  expect(people.at(-1)).toMatchObject({ status: 'disabled' });
});

test('nobody but an administrator reads the audit, by page, by file or by its people', async () => {
  const others = [...TEST_PEOPLE.filter(({ role }) => role !== 'admin'), COMMAND_LINE, PUBLISHED_RECORD];
  for (const role of ['token-viewer', 'token-officer'] as const) others.push({ ...VIEWER, role });
  for (const person of others) {
    expect(() => loadAudit(person, ALL, null), person.role).toThrow(Forbidden);
    await expect(exportAudit(person, ALL, '', NOON), person.role).rejects.toThrow(Forbidden);
    await expect(loadAuditPeople(person), person.role).rejects.toThrow(Forbidden);
  }
});
