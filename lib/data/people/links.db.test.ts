import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { ADMIN, OFFICER } from '@/lib/access/testing/people';
import { type FreshDatabase, freshDatabase } from '@/lib/server/testing/fresh-database';
import { closeDatabases, database, inTransaction } from '../database';
import { sha256Of } from '../secrets/secret';
import { loadShippedData } from '../shipped/load';
import { givenDatabase } from '../testing/given';
import { addPerson, invitePerson } from './add-person';
import { disablePerson, enablePerson, resetPerson } from './change-person';
import { firstAdministratorLink, hasAdministrator, makeLink, readLink, takeLink } from './links';
import { changeOwnName } from './own-account';

const HASH = `scrypt$15$8$3$${'s'.repeat(22)}$${'h'.repeat(43)}`;
const OTHER_HASH = HASH.replace('h', 'i');
const NOW = new Date('2026-03-01T00:00:00Z');
const later = (minutes: number, milliseconds = 0) =>
  new Date(NOW.getTime() + minutes * 60_000 + milliseconds);
const arrival = (name: string) => ({ name, email: `${name}@example.org`, hash: HASH });
const VOID = { name: 'Refused', code: 'link-void' };

let number = 0;
const invited = () => {
  number += 1;
  const who = { email: `Guest${number}@Example.org `, name: ' Guest ', role: 'officer' } as const;
  return invitePerson(ADMIN, who, NOW);
};
const stateOf = (personId: string) =>
  database().personState.findFirst({ where: { personId }, orderBy: { version: 'desc' } });
const passwordOf = async (userId: string) =>
  (await database().authAccount.findFirst({ where: { userId } }))?.password;
const kindsAbout = async (id: string) =>
  (await database().auditEvent.findMany({ where: { subject: `person ${id}` }, orderBy: { id: 'asc' } })).map(
    ({ kind }) => kind,
  );

describe('[ASVS 6.3.2] the first administrator', () => {
  let like: FreshDatabase;
  let db: FreshDatabase;
  beforeAll(async () => {
    like = await freshDatabase();
    await loadShippedData(like.appUrl);
    await closeDatabases();
  });
  beforeEach(async () => {
    await closeDatabases();
    await db?.drop();
    db = await freshDatabase(like);
    process.env['DATABASE_URL'] = db.appUrl;
  });
  afterAll(async () => {
    await closeDatabases();
    await Promise.all([db.drop(), like.drop()]);
  });

  const made = async () => {
    const secret = await firstAdministratorLink(NOW);
    if (secret === null) throw new Error('there is no administrator yet');
    return secret;
  };

  test('there is none to begin with, nor any account; a link works for 30 minutes to the millisecond, and once', async () => {
    expect(await hasAdministrator()).toBe(false);
    expect(await database().authUser.count()).toBe(0);
    const secret = await made();
    expect(await readLink(secret, later(30, -1))).toEqual({
      kind: 'first-administrator',
      expiresAt: later(30),
      person: null,
    });
    expect(await readLink(secret, later(30))).toBeNull();
    await expect(takeLink(secret, arrival('late'), later(30))).rejects.toMatchObject(VOID);
    const id = await takeLink(secret, arrival('Ada'), later(30, -1));
    expect(await stateOf(id)).toMatchObject({
      name: 'Ada',
      role: 'admin',
      status: 'active',
      authorId: COMMAND_LINE.id,
    });
    expect(await passwordOf(id)).toBe(HASH);
    expect(await database().authUser.findUnique({ where: { id } })).toMatchObject({
      email: 'ada@example.org',
    });
    expect(await kindsAbout(id)).toEqual(['person-added', 'first-administrator-link-used']);
    await expect(takeLink(secret, arrival('Eve'), later(1))).rejects.toMatchObject(VOID);
    expect(await firstAdministratorLink(later(2))).toBeNull();
  });

  test('looking at a link changes nothing', async () => {
    const secret = await made();
    for (let n = 0; n < 3; n += 1) expect(await readLink(secret, NOW)).not.toBeNull();
    expect(await database().personState.count({ where: { role: 'admin' } })).toBe(0);
  });

  test('two at once: one wins, and there is one administrator', async () => {
    const secret = await made();
    const ends = await Promise.allSettled(
      ['a', 'b', 'c', 'd'].map((name) => takeLink(secret, arrival(name), NOW)),
    );
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const end of ends) if (end.status === 'rejected') expect(end.reason).toMatchObject(VOID);
    expect(await database().authUser.count()).toBe(1);
  });

  test('two links at once: still one administrator', async () => {
    const kind = 'first-administrator' as const;
    const link = () => makeLink(database(), { kind, personId: null, author: COMMAND_LINE }, NOW);
    const first = await link();
    await database().signInLink.update({ where: { sha256: sha256Of(first) }, data: { usedAt: NOW } });
    const second = await link();
    await database().signInLink.update({ where: { sha256: sha256Of(first) }, data: { usedAt: null } });
    const ends = await Promise.allSettled([
      takeLink(first, arrival('a'), NOW),
      takeLink(second, arrival('b'), NOW),
    ]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await database().authUser.count()).toBe(1);
  });

  test('void once an administrator exists, though it is fresh', async () => {
    const secret = await made();
    await addPerson(COMMAND_LINE, { email: 'ada@example.org', name: 'Ada', role: 'admin' }, HASH, NOW);
    expect(await readLink(secret, NOW)).toBeNull();
    await expect(takeLink(secret, arrival('Eve'), NOW)).rejects.toMatchObject(VOID);
    expect(await database().authUser.count()).toBe(1);
  });

  test('a newer link replaces it', async () => {
    const [old, fresh] = [await made(), await made()];
    expect(await readLink(old, NOW)).toBeNull();
    expect(await readLink(fresh, NOW)).not.toBeNull();
  });

  test('an address that somebody has: refused, and the link still works', async () => {
    await addPerson(COMMAND_LINE, { email: 'eve@example.org', name: 'Eve', role: 'viewer' }, HASH, NOW);
    const secret = await made();
    await expect(takeLink(secret, arrival('Eve'), NOW)).rejects.toMatchObject({ code: 'email-taken' });
    expect(await readLink(secret, NOW)).not.toBeNull();
  });
});

describe('invitations and resets', () => {
  let db: Awaited<ReturnType<typeof givenDatabase>>;
  beforeAll(async () => {
    db = await givenDatabase();
  });
  afterAll(() => db.end());

  test('an invitation works for 72 hours to the millisecond, and once; address and role are the inviter’s', async () => {
    const { id, secret } = await invited();
    expect(await stateOf(id)).toMatchObject({ name: 'Guest', status: 'invited', role: 'officer' });
    expect(await passwordOf(id)).toBeUndefined();
    const end = later(72 * 60);
    expect(await readLink(secret, new Date(end.getTime() - 1))).toEqual({
      kind: 'invitation',
      expiresAt: end,
      person: { id, name: 'Guest', email: `guest${number}@example.org` },
    });
    await expect(takeLink(secret, arrival('late'), end)).rejects.toMatchObject(VOID);
    expect(await takeLink(secret, { ...arrival('Eve'), name: ' Gus ' }, NOW)).toBe(id);
    expect(await stateOf(id)).toMatchObject({ name: 'Gus', status: 'active', role: 'officer', authorId: id });
    expect(await passwordOf(id)).toBe(HASH);
    expect(await database().authUser.count({ where: { email: 'eve@example.org' } })).toBe(0);
    await expect(takeLink(secret, arrival('again'), NOW)).rejects.toMatchObject(VOID);
    expect(await kindsAbout(id)).toEqual([
      'person-added',
      'invitation-link-made',
      'person-active',
      'invitation-link-used',
    ]);
  });

  test('only its hash is kept', async () => {
    const { secret } = await invited();
    const links = JSON.stringify(await database().signInLink.findMany());
    expect(links).not.toContain(secret);
    expect(links).toContain(sha256Of(secret));
  });

  test('a newer one replaces it, and who hasn’t come yet gets an invitation again', async () => {
    const { id, secret } = await invited();
    const newer = await resetPerson(ADMIN, id, later(1));
    expect(await readLink(secret, later(1))).toBeNull();
    expect(await readLink(newer, later(1))).toMatchObject({ kind: 'invitation' });
  });

  test('of somebody disabled it means nothing any more', async () => {
    const { id, secret } = await invited();
    await disablePerson(ADMIN, id, NOW);
    expect(await readLink(secret, NOW)).toBeNull();
    await expect(takeLink(secret, arrival('Eve'), NOW)).rejects.toMatchObject(VOID);
    await expect(resetPerson(ADMIN, id, NOW)).rejects.toMatchObject({ code: 'unknown-person' });
  });

  test('two at once: one wins', async () => {
    const { id, secret } = await invited();
    const ends = await Promise.allSettled(
      [HASH, OTHER_HASH].map((hash) => takeLink(secret, { ...arrival('x'), hash }, NOW)),
    );
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await database().personState.count({ where: { personId: id } })).toBe(2);
  });

  test('what isn’t a link’s secret opens nothing', async () => {
    for (const text of ['', 'x', sha256Of('x'), '\u0000', '😀'.repeat(1000)])
      expect(await readLink(text, NOW)).toBeNull();
  });

  const signedIn = (id: string) =>
    inTransaction(async (tx) => {
      const session = { token: `t-${id}`, userId: id, expiresAt: later(600) };
      await tx.authSession.create({ data: session });
      await tx.authTwoFactor.create({ data: { userId: id, secret: 's', backupCodes: '[]', verified: true } });
      await tx.authUser.update({ where: { id }, data: { twoFactorEnabled: true } });
    });
  const credentials = async (id: string) => ({
    password: await passwordOf(id),
    sessions: await database().authSession.count({ where: { userId: id } }),
    factors: await database().authTwoFactor.count({ where: { userId: id } }),
    asked: (await database().authUser.findUnique({ where: { id } }))?.twoFactorEnabled,
  });
  const NOTHING = { password: null, sessions: 0, factors: 0, asked: false };

  test('[ASVS 7.4.5] a reset ends password, second factor and sessions at once', async () => {
    const who = { email: 'rita@example.org', name: 'Rita', role: 'viewer' } as const;
    const id = await addPerson(ADMIN, who, HASH, NOW);
    await signedIn(id);
    const secret = await resetPerson(ADMIN, id, NOW);
    expect(await credentials(id)).toEqual(NOTHING);
    expect(await readLink(secret, NOW)).toMatchObject({ kind: 'reset' });
    await database().authSession.create({ data: { token: 'slipped in', userId: id, expiresAt: later(600) } });
    await takeLink(secret, { ...arrival('x'), name: 'Rita', hash: OTHER_HASH }, NOW);
    expect(await credentials(id)).toEqual({ ...NOTHING, password: OTHER_HASH });
    // Called the same and active as before: nothing changed about the person.
    expect(await database().personState.count({ where: { personId: id } })).toBe(1);
  });

  test('who is let in again comes by a new link, not by the former password', async () => {
    const who = { email: 'ed@example.org', name: 'Ed', role: 'viewer' } as const;
    const id = await addPerson(ADMIN, who, HASH, NOW);
    await signedIn(id);
    await disablePerson(ADMIN, id, NOW);
    expect(await credentials(id)).toMatchObject({ password: HASH, sessions: 0 });
    const secret = await enablePerson(ADMIN, id, NOW);
    expect(await credentials(id)).toEqual(NOTHING);
    expect(await readLink(secret, NOW)).toMatchObject({ kind: 'reset', person: { id } });
    await takeLink(secret, { ...arrival('x'), name: 'Ed' }, NOW);
    await changeOwnName({ id, name: 'Ed', role: 'viewer' }, ' Edward ', NOW);
    expect(await stateOf(id)).toMatchObject({ name: 'Edward', version: 4 });
  });

  test('nobody resets, disables or lets in themself, and nobody who isn’t an administrator anybody', async () => {
    for (const change of [resetPerson, disablePerson, enablePerson]) {
      await expect(change(ADMIN, ADMIN.id, NOW)).rejects.toThrow('may not change-person');
      await expect(change(OFFICER, ADMIN.id, NOW)).rejects.toThrow('may not change-person');
    }
  });
});
