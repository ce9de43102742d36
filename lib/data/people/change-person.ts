import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { HumanRole, Person } from '@/lib/access/person';
import { writeAudit } from '../audit/write-audit';
import { inTransaction, type Transaction } from '../database';
import { endSession } from '../sign-in/end-session';
import { changeState, lastState } from './append-state';
import { makeLink } from './links';
import { once } from './once';
import { asRefusal, Refused } from './refused';

/**
 * Gives another person another role; it counts from their very next request.
 *
 * @throws Forbidden for one's own; Refused `unknown-person`, `last-administrator`
 */
export async function changeRole(author: Person, id: string, role: HumanRole, now: Date): Promise<void> {
  ensureMay(author, 'change-person', { id });
  await asRefusal(
    inTransaction(async (tx) => {
      await humanOf(tx, id);
      await changeState(tx, id, { role }, author, now);
    }),
  );
}

/**
 * Closes a person's account, at once and everywhere; what they did stays theirs.
 *
 * @throws Forbidden for one's own; Refused `unknown-person`, `last-administrator`
 */
export async function disablePerson(author: Person, id: string, now: Date): Promise<void> {
  ensureMay(author, 'change-person', { id });
  await asRefusal(
    inTransaction(async (tx) => {
      await humanOf(tx, id);
      await changeState(tx, id, { status: 'disabled' }, author, now);
    }),
  );
}

/**
 * Opens a closed account again. The person comes in by a new link, not by their former password.
 *
 * @param key of the form that asks for it
 * @returns the link's secret
 * @throws Forbidden for one's own; Refused `unknown-person`, `sent-before`, `changed-meanwhile` for who isn't disabled
 */
export async function enablePerson(
  author: Person,
  id: string,
  now: Date,
  key: string | null = null,
): Promise<string> {
  ensureMay(author, 'change-person', { id });
  return asRefusal(
    inTransaction(async (tx) => {
      await once(tx, author, key, now);
      const { status } = await humanOf(tx, id);
      // Who can come in keeps their password, whatever an older page says of them.
      if (status !== 'disabled') throw new Refused('changed-meanwhile');
      await changeState(tx, id, { status: 'active' }, author, now);
      return renew(tx, author, id, now);
    }),
  );
}

/**
 * Lets a person choose a new password behind a link, for who forgot theirs or lost their second factor: password, second
 * factor and sessions of before count no longer. Who was only invited gets a new invitation.
 *
 * Never one's own, or whoever sits down at an administrator's screen would keep the account without knowing its password.
 *
 * @param asked by which form, and what it knew of the person: who has come in meanwhile keeps the password they chose
 * @returns the link's secret
 * @throws Forbidden for one's own; Refused `unknown-person` also for a disabled account, `sent-before`, `changed-meanwhile`
 */
export async function resetPerson(
  author: Person,
  id: string,
  now: Date,
  asked: { readonly key: string; readonly status: 'invited' | 'active' } | null = null,
): Promise<string> {
  ensureMay(author, 'change-person', { id });
  return asRefusal(
    inTransaction(async (tx) => {
      await once(tx, author, asked?.key ?? null, now);
      const { status } = await humanOf(tx, id);
      if (status === 'disabled') throw new Refused('unknown-person');
      if (asked !== null && asked.status !== status) throw new Refused('changed-meanwhile');
      return renew(tx, author, id, now);
    }),
  );
}

async function renew(tx: Transaction, author: Person, id: string, now: Date): Promise<string> {
  await tx.authAccount.updateMany({ where: { userId: id }, data: { password: null } });
  await tx.authTwoFactor.deleteMany({ where: { userId: id } });
  await tx.authUser.update({ where: { id }, data: { twoFactorEnabled: false } });
  await endSession(tx, { userId: id });
  const state = await humanOf(tx, id);
  const kind = state.status === 'invited' ? 'invitation' : 'reset';
  await writeAudit(tx, { kind: 'credentials-cleared', subject: `person ${id}`, personId: author.id }, now);
  return makeLink(tx, { kind, personId: id, author }, now);
}

async function humanOf(tx: Transaction, id: string) {
  const state = await lastState(tx, id);
  const user = await tx.authUser.findUnique({ where: { id }, select: { id: true } });
  if (state === null || user === null) throw new Refused('unknown-person');
  return state;
}
