import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { SESSION_IDLE } from '@/lib/access/session-times';
import { writeAudit } from '../audit/write-audit';
import { database, inTransaction } from '../database';
import { endSession } from '../sign-in/end-session';
import { changeState } from './append-state';
import { asRefusal } from './refused';

/** One of the places where a person is signed in. */
export type OwnSession = {
  readonly id: string;
  readonly current: boolean;
  readonly address: string | null;
  readonly program: string | null;
  readonly since: Date;
  /** To the minute. */
  readonly lastSeenAt: Date;
};

/**
 * Where a person is signed in, the latest first.
 *
 * @param current the session that asks
 * @throws Forbidden
 */
export async function loadOwnSessions(person: Person, current: string, now: Date): Promise<OwnSession[]> {
  ensureMay(person, 'keep-account');
  const rows = await database().authSession.findMany({
    where: {
      userId: person.id,
      expiresAt: { gt: now },
      lastSeenAt: { gt: new Date(now.getTime() - SESSION_IDLE) },
    },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(({ id, ipAddress, userAgent, createdAt, lastSeenAt }) => ({
    id,
    current: id === current,
    address: ipAddress,
    program: userAgent,
    since: createdAt,
    lastSeenAt,
  }));
}

/**
 * Signs a person out everywhere but here.
 *
 * @returns how many sessions ended
 * @throws Forbidden
 */
export async function endOtherSessions(person: Person, current: string, now: Date): Promise<number> {
  ensureMay(person, 'keep-account');
  return inTransaction(async (tx) => {
    const ended = await endSession(tx, { userId: person.id, except: current });
    const subject = `person ${person.id}`;
    await writeAudit(
      tx,
      { kind: 'other-sessions-ended', subject, details: { ended }, personId: person.id },
      now,
    );
    return ended;
  });
}

/**
 * Signs a person out in one place.
 *
 * @returns how many sessions ended: 0 where it had ended already, or is somebody else's
 * @throws Forbidden
 */
export async function endOwnSession(person: Person, id: string, now: Date): Promise<number> {
  ensureMay(person, 'keep-account');
  return inTransaction(async (tx) => {
    const ended = await endSession(tx, { id, userId: person.id });
    if (ended > 0) {
      await writeAudit(tx, { kind: 'signed-out', subject: `person ${person.id}`, personId: person.id }, now);
    }
    return ended;
  });
}

/**
 * Gives oneself another name; what was done before bears it too.
 *
 * @throws Forbidden; Refused `changed-meanwhile`
 */
export async function changeOwnName(person: Person, name: string, now: Date): Promise<void> {
  ensureMay(person, 'keep-account');
  await asRefusal(
    inTransaction((tx) => changeState(tx, person.id, { name: name.trim() }, { id: person.id }, now)),
  );
}

/** The language and colours that a person likes; what isn't given stays. null: as the browser says. */
export type Likings = {
  readonly language?: 'en' | 'zh-Hant' | 'zh-Hans' | null;
  readonly theme?: 'system' | 'light' | 'dark' | null;
};

/**
 * Keeps the language and colours of one's own pages.
 *
 * @throws Forbidden
 */
export async function keepLikings(person: Person, likings: Likings, now: Date): Promise<void> {
  ensureMay(person, 'keep-account');
  await inTransaction(async (tx) => {
    await tx.authUser.update({ where: { id: person.id }, data: likings });
    const subject = `person ${person.id}`;
    await writeAudit(
      tx,
      { kind: 'likings-kept', subject, details: { ...likings }, personId: person.id },
      now,
    );
  });
}
