import 'server-only';
import { writeAudit } from '@/lib/data/audit/write-audit';
import { inTransaction } from '@/lib/data/database';
import { accountOf } from '@/lib/data/sign-in/account-of';
import { beginAttempt, giveBack } from '@/lib/data/sign-in/attempts';
import { endSession } from '@/lib/data/sign-in/end-session';
import { isUsedCode, noteUsedCode } from '@/lib/data/sign-in/used-codes';
import { readCode } from './backup-codes';
import { authOver } from './better-auth';
import type { Client } from './client';
import { cookieOf, tokenOfCookie } from './cookies';
import { noteSignedIn, type SignInOutcome } from './sign-in';

/**
 * The second step of a sign-in: the code of an authenticator app, or one of the backup codes. Each works once.
 *
 * @param pending the cookie that the first step gave
 * @returns `code-asked` when the first step has to be done again, because it is too long ago or there were too many tries
 */
export async function signInWithCode(
  code: string,
  pending: string | undefined,
  client: Client,
  now: Date,
): Promise<SignInOutcome | { readonly kind: 'begin-again' }> {
  const personId = await pendingPerson(pending);
  if (personId === null) return { kind: 'begin-again' };
  const attempt = { account: `code:${personId}`, address: client.address };
  const begun = await beginAttempt(attempt, now);
  if (begun.kind === 'too-soon') return begun;
  return inTransaction(async (tx) => {
    const read = readCode(code);
    const { by } = read;
    const { api } = authOver(tx);
    const asked = {
      body: { code: read.code },
      headers: client.headers(`${cookieOf('second-factor').name}=${encodeURIComponent(pending ?? '')}`),
      asResponse: true as const,
    };
    const spent = by === 'totp' && (await isUsedCode(tx, personId, read.code, now));
    const response = spent
      ? null
      : by === 'totp'
        ? await api.verifyTOTP(asked)
        : await api.verifyBackupCode(asked);
    const account = await accountOf(tx, { id: personId });
    const subject = `person ${personId}`;
    if (!response?.ok || account === null) {
      const details = { by, address: client.address };
      await writeAudit(tx, { kind: 'sign-in-failed', subject, details, personId: null }, now);
      return { kind: (await isPending(tx, pending)) ? 'wrong' : 'begin-again' } as const;
    }
    await giveBack(tx, begun);
    if (by === 'totp') await noteUsedCode(tx, personId, read.code, now);
    if (account.status !== 'active') {
      await endSession(tx, { userId: personId });
      const details = { by, address: client.address };
      await writeAudit(tx, { kind: 'sign-in-refused', subject, details, personId }, now);
      return { kind: 'disabled' } as const;
    }
    await noteSignedIn(tx, personId, by, client, now);
    return { kind: 'in', personId, cookies: response.headers.getSetCookie() } as const;
  });
}

/** Whose second factor a browser is being asked for; null when there is nothing to wait for. */
export async function pendingPerson(pending: string | undefined): Promise<string | null> {
  return inTransaction((tx) => isPending(tx, pending));
}

async function isPending(
  tx: Parameters<Parameters<typeof inTransaction>[0]>[0],
  pending: string | undefined,
): Promise<string | null> {
  const identifier = tokenOfCookie(pending);
  if (identifier === null) return null;
  const waiting = await tx.authVerification.findFirst({ where: { identifier } });
  return waiting?.value ?? null;
}
