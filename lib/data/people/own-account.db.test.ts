import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { OFFICER, VIEWER } from '@/lib/access/testing/people';
import { database } from '../database';
import { givenDatabase } from '../testing/given';
import { endOtherSessions, endOwnSession, keepLikings, loadOwnSessions } from './own-account';

const NOW = new Date('2026-03-01T12:00:00Z');
const ago = (minutes: number, milliseconds = 0) => new Date(NOW.getTime() - minutes * 60_000 - milliseconds);
let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
beforeEach(() => database().authSession.deleteMany());
afterAll(() => db.end());

async function signedIn(userId: string, token: string, lastSeenAt = ago(1), expiresAt = ago(-60)) {
  const data = {
    token,
    userId,
    lastSeenAt,
    expiresAt,
    createdAt: ago(30),
    ipAddress: '192.0.2.1',
    userAgent: token,
  };
  return (await database().authSession.create({ data })).id;
}
const left = async () =>
  (await database().authSession.findMany({ orderBy: { token: 'asc' } })).map(({ token }) => token);

test('[ASVS 7.5.2] one’s own sessions, the latest first, which of them this is; none that has ended', async () => {
  const current = await signedIn(VIEWER.id, 'here', ago(5));
  const other = await signedIn(VIEWER.id, 'there', ago(1));
  await signedIn(VIEWER.id, 'idle', ago(60));
  await signedIn(VIEWER.id, 'over', ago(1), NOW);
  await signedIn(OFFICER.id, 'somebody else’s');
  expect(await loadOwnSessions(VIEWER, current, NOW)).toEqual([
    { id: other, current: false, address: '192.0.2.1', program: 'there', since: ago(30), lastSeenAt: ago(1) },
    { id: current, current: true, address: '192.0.2.1', program: 'here', since: ago(30), lastSeenAt: ago(5) },
  ]);
});

test('signing out elsewhere ends all but this one, and nobody else’s', async () => {
  const current = await signedIn(VIEWER.id, 'here');
  await signedIn(VIEWER.id, 'there');
  await signedIn(VIEWER.id, 'phone');
  await signedIn(OFFICER.id, 'other');
  expect(await endOtherSessions(VIEWER, current, NOW)).toBe(2);
  expect(await left()).toEqual(['here', 'other']);
  expect(await database().auditEvent.findFirst({ where: { kind: 'other-sessions-ended' } })).toMatchObject({
    personId: VIEWER.id,
    details: { ended: 2 },
  });
});

test('[ASVS 8.2.2] signing out here ends this one; by the id of somebody else’s session nothing ends', async () => {
  const [here, other] = [await signedIn(VIEWER.id, 'here'), await signedIn(OFFICER.id, 'other')];
  await endOwnSession(VIEWER, other, NOW);
  expect(await left()).toEqual(['here', 'other']);
  await endOwnSession(VIEWER, here, NOW);
  expect(await left()).toEqual(['other']);
});

test('language and colours are kept one by one, and null means as the browser says', async () => {
  const likings = async () => {
    const user = await database().authUser.findUnique({ where: { id: VIEWER.id } });
    return [user?.language, user?.theme];
  };
  await keepLikings(VIEWER, { language: 'zh-Hant' }, NOW);
  await keepLikings(VIEWER, { theme: 'dark' }, NOW);
  expect(await likings()).toEqual(['zh-Hant', 'dark']);
  await keepLikings(VIEWER, { language: null }, NOW);
  expect(await likings()).toEqual([null, 'dark']);
  await expect(keepLikings(VIEWER, { theme: 'pink' as 'dark' }, NOW)).rejects.toThrow();
});
