import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { PasswordProblem } from '@/lib/access/password-rule';
import { writeAudit } from '@/lib/data/audit/write-audit';
import { inTransaction } from '@/lib/data/database';
import { beginAttempt, giveBack } from '@/lib/data/sign-in/attempts';
import type { Session } from '@/lib/data/sign-in/find-session';
import { authOver } from './better-auth';
import type { Client } from './client';
import { chosenPasswordProblem } from './common-passwords';
import { inTurn } from './gate';

export type PasswordOutcome =
  | { readonly kind: 'changed'; readonly cookies: readonly string[] }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'unfit'; readonly problem: PasswordProblem }
  | { readonly kind: 'too-soon'; readonly seconds: number };

/**
 * Changes one's own password. Every session ends, this one too, which goes on under a new token.
 *
 * @param cookie the session's own, as the browser sent it
 * @throws Forbidden; Crowded
 */
export async function changePassword(
  { person, email }: Pick<Session, 'person' | 'email'>,
  typed: { readonly current: string; readonly next: string },
  client: Client,
  cookie: string,
  now: Date,
): Promise<PasswordOutcome> {
  ensureMay(person, 'keep-account');
  const problem = chosenPasswordProblem(typed.next, [email, person.name]);
  if (problem !== null) return { kind: 'unfit', problem };
  const attempt = { account: `password:${email}`, address: client.address };
  return inTurn(async () => {
    const begun = await beginAttempt(attempt, now);
    if (begun.kind === 'too-soon') return begun;
    return inTransaction(async (tx) => {
      const response = await authOver(tx).api.changePassword({
        body: { currentPassword: typed.current, newPassword: typed.next, revokeOtherSessions: true },
        headers: client.headers(cookie),
        asResponse: true,
      });
      const subject = `person ${person.id}`;
      const kind = response.ok ? 'password-changed' : 'password-change-failed';
      await writeAudit(tx, { kind, subject, details: { address: client.address }, personId: person.id }, now);
      if (!response.ok) return { kind: 'wrong' } as const;
      await giveBack(tx, begun);
      // Nor does anybody go on to a second factor by the password of before.
      await tx.authVerification.deleteMany({ where: { value: person.id } });
      return { kind: 'changed', cookies: response.headers.getSetCookie() } as const;
    });
  });
}
