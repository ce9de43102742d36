import 'server-only';
import { writeAudit } from '@/lib/data/audit/write-audit';
import { inTransaction, type Transaction } from '@/lib/data/database';
import { accountOf } from '@/lib/data/sign-in/account-of';
import { beginAttempt, type CountedAttempt, giveBack } from '@/lib/data/sign-in/attempts';
import { endSession } from '@/lib/data/sign-in/end-session';
import { tidy } from '@/lib/data/sign-in/tidy';
import { authOver } from './better-auth';
import type { Client } from './client';
import { inTurn } from './gate';

/** How a sign-in ended. `cookies` are whole `Set-Cookie` headers, for the browser that asked. */
export type SignInOutcome =
  | { readonly kind: 'in'; readonly personId: string; readonly cookies: readonly string[] }
  | { readonly kind: 'code-asked'; readonly cookies: readonly string[] }
  | { readonly kind: 'wrong' }
  /** The password was right, and an administrator has closed the account. */
  | { readonly kind: 'disabled' }
  | { readonly kind: 'too-soon'; readonly seconds: number };

/**
 * Signs somebody in by e-mail address and password. The attempt is counted before the password is looked at; session,
 * audit row and the end of the browser's former session are one transaction.
 *
 * @param before the token of the session that this browser had, which ends; null for none
 * @throws Crowded when too many sign in at this moment
 */
export async function signIn(
  typed: { readonly email: string; readonly password: string },
  client: Client,
  before: string | null,
  now: Date,
): Promise<SignInOutcome> {
  const email = typed.email.trim().toLowerCase();
  const attempt = { account: `password:${email}`, address: client.address };
  return inTurn(async () => {
    const begun = await beginAttempt(attempt, now);
    if (begun.kind === 'too-soon') return begun;
    return inTransaction((tx) =>
      tryPassword(tx, { email, password: typed.password }, begun, client, before, now),
    );
  });
}

async function tryPassword(
  tx: Transaction,
  body: { readonly email: string; readonly password: string },
  attempt: CountedAttempt,
  client: Client,
  before: string | null,
  now: Date,
): Promise<SignInOutcome> {
  const response = await authOver(tx).api.signInEmail({
    body,
    headers: client.headers(),
    asResponse: true,
  });
  // PostgreSQL takes no NUL, and nobody's address has one.
  const account = body.email.includes('\0') ? null : await accountOf(tx, { email: body.email });
  const subject = account === null ? 'unknown account' : `person ${account.personId}`;
  const from = { address: client.address };
  if (!response.ok || account === null) {
    await writeAudit(tx, { kind: 'sign-in-failed', subject, details: from, personId: null }, now);
    return { kind: 'wrong' };
  }
  await giveBack(tx, attempt);
  const cookies = response.headers.getSetCookie();
  if (account.status !== 'active') {
    await endSession(tx, { userId: account.personId });
    await writeAudit(
      tx,
      { kind: 'sign-in-refused', subject, details: from, personId: account.personId },
      now,
    );
    return { kind: 'disabled' };
  }
  if (before !== null) await endSession(tx, { token: before });
  if (account.hasSecondFactor) {
    await writeAudit(
      tx,
      { kind: 'password-accepted', subject, details: from, personId: account.personId },
      now,
    );
    return { kind: 'code-asked', cookies };
  }
  await noteSignedIn(tx, account.personId, 'password', client, now);
  return { kind: 'in', personId: account.personId, cookies };
}

/** Writes that somebody has come in, and by what. */
export async function noteSignedIn(
  tx: Transaction,
  personId: string,
  by: 'password' | 'totp' | 'backup-code' | 'link',
  client: Client,
  now: Date,
): Promise<void> {
  await tidy(tx, now);
  await tx.authUser.update({ where: { id: personId }, data: { signedInAt: now } });
  const details = { by, address: client.address };
  await writeAudit(tx, { kind: 'signed-in', subject: `person ${personId}`, details, personId }, now);
}
