import { afterAll, beforeAll, expect, test } from 'vitest';
import { isLongAway } from '@/lib/access/long-away';
import { Forbidden } from '@/lib/access/may';
import { COMMAND_LINE, type Person } from '@/lib/access/person';
import { ADMIN, MANAGER, OFFICER, SECOND_OFFICER, TEST_PEOPLE, VIEWER } from '@/lib/access/testing/people';
import { parseMonthsFile } from '@/lib/imports/parse-months-file';
import { database } from '../database';
import { importMonths } from '../months/import-months';
import { givenAct, givenDatabase } from '../testing/given';
import { invitePerson } from './add-person';
import { changeRole, disablePerson } from './change-person';
import { loadPeople } from './load-people';

const invitedAt = new Date('2026-05-01T02:00:00Z');
const now = new Date('2026-07-30T02:00:00Z'); // 90 days later
let fresh: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  fresh = await givenDatabase();
});
afterAll(() => fresh.end());

async function givenDraft(author: Person, month: string, at: string) {
  const text = `month,calls_offered,calls_answered\n${month},100,90\n`;
  const file = parseMonthsFile(new TextEncoder().encode(text));
  if (file.kind !== 'rows') throw new Error(JSON.stringify(file.errors));
  const source = { name: 'draft.csv', sha256: 'b'.repeat(64) };
  await importMonths(
    author,
    { rows: file.rows, as: 'draft', dryRun: false, file: source },
    new Date(`${at}T02:00:00Z`),
  );
}

const listed = async (person: Pick<Person, 'id'>) =>
  (await loadPeople(ADMIN)).find(({ id }) => id === person.id);

test('everybody who can sign in is listed by name, without service accounts', async () => {
  const people = await loadPeople(ADMIN);
  expect(people.map(({ name }) => name)).toEqual([
    'Ada Admin',
    'Max Manager',
    'Mia Manager',
    'Olive Officer',
    'Otto Officer',
    'Vera Viewer',
  ]);
  expect(people[0]).toEqual({
    id: ADMIN.id,
    name: 'Ada Admin',
    email: 'ada.admin@example.org',
    role: 'admin',
    status: 'active',
    hasSecondFactor: false,
    signedInAt: null,
    addedAt: new Date('2000-01-01T00:00:00Z'),
    openDrafts: [],
  });
});

test('letters small and large stand together, and who left stands at the end', async () => {
  const who = { email: 'nina@example.org', name: 'nina new', role: 'viewer' } as const;
  await invitePerson(ADMIN, who, invitedAt);
  await disablePerson(ADMIN, VIEWER.id, invitedAt);
  const people = await loadPeople(ADMIN);
  expect(people.map(({ name, status }) => `${name}: ${status}`)).toEqual([
    'Ada Admin: active',
    'Max Manager: active',
    'Mia Manager: active',
    'nina new: invited',
    'Olive Officer: active',
    'Otto Officer: active',
    'Vera Viewer: disabled',
  ]);
});

test('90 days without signing in count from being added, then from the last time', async () => {
  const { id } = await invitePerson(
    ADMIN,
    { email: 'late@example.org', name: 'Late', role: 'viewer' },
    invitedAt,
  );
  const late = await listed({ id });
  expect(late).toMatchObject({ status: 'invited', signedInAt: null, addedAt: invitedAt });
  if (!late) throw new Error('not listed');
  expect(isLongAway(late, now)).toBe(true);
  expect(isLongAway(late, new Date(now.getTime() - 1))).toBe(false);

  const signedInAt = new Date('2026-06-01T00:00:00Z');
  await database().authUser.update({ where: { id }, data: { signedInAt, twoFactorEnabled: true } });
  const back = await listed({ id });
  expect(back).toMatchObject({ signedInAt, hasSecondFactor: true });
  expect(back && isLongAway(back, now)).toBe(false);
});

test('an open draft is whose last revision it is: saved, taken over, submitted, withdrawn', async () => {
  await givenDraft(OFFICER, '2026-01', '2026-02-03');
  await givenDraft(OFFICER, '2026-02', '2026-03-03');
  expect((await listed(OFFICER))?.openDrafts).toEqual(['2026-01', '2026-02']);

  await disablePerson(ADMIN, OFFICER.id, new Date('2026-03-04T00:00:00Z'));
  expect(await listed(OFFICER)).toMatchObject({ status: 'disabled', openDrafts: ['2026-01', '2026-02'] });

  await givenDraft(COMMAND_LINE, '2026-02', '2026-03-05'); // the same counts: nothing is taken over
  expect((await listed(OFFICER))?.openDrafts).toEqual(['2026-01', '2026-02']);

  await givenAct('2026-01', 'submitted', '2026-03-06', SECOND_OFFICER);
  expect((await listed(OFFICER))?.openDrafts).toEqual(['2026-02']);
  expect((await listed(SECOND_OFFICER))?.openDrafts).toEqual([]);

  await givenAct('2026-01', 'withdrawn', '2026-03-07', SECOND_OFFICER);
  expect((await listed(SECOND_OFFICER))?.openDrafts).toEqual(['2026-01']);
});

test('a month that was reopened is a draft of who reopened it', async () => {
  await givenAct('2026-01', 'submitted', '2026-03-08', SECOND_OFFICER);
  await givenAct('2026-01', 'approved', '2026-03-09', MANAGER);
  expect((await listed(SECOND_OFFICER))?.openDrafts).toEqual([]);
  await givenAct('2026-01', 'reopened', '2026-03-10', MANAGER, 'a late file');
  expect((await listed(MANAGER))?.openDrafts).toEqual(['2026-01']);
});

test('a role that changed is listed as it is now', async () => {
  await changeRole(ADMIN, SECOND_OFFICER.id, 'manager', now);
  expect(await listed(SECOND_OFFICER)).toMatchObject({ role: 'manager' });
});

test('only administrators and the command line see who there is', async () => {
  for (const person of TEST_PEOPLE.filter(({ role }) => role !== 'admin')) {
    await expect(loadPeople(person)).rejects.toThrow(Forbidden);
  }
  expect((await loadPeople(COMMAND_LINE)).length).toBeGreaterThan(0);
});
