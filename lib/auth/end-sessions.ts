import 'server-only';
import { ensureMay } from '@/lib/access/may';
import { writeAudit } from '@/lib/data/audit/write-audit';
import { inTransaction } from '@/lib/data/database';
import { endOtherSessions, endOwnSession } from '@/lib/data/people/own-account';
import { isPassword } from '@/lib/data/secrets/password-hash';
import { beginAttempt, giveBack } from '@/lib/data/sign-in/attempts';
import type { Session } from '@/lib/data/sign-in/find-session';
import type { Client } from './client';
import { inTurn } from './gate';

export type EndOutcome =
  | { readonly kind: 'ended'; readonly count: number }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'too-soon'; readonly seconds: number };

/**
 * Signs oneself out elsewhere: everywhere else, or in one place. The password is asked once more, so that somebody at an
 * unguarded screen can't do it.
 *
 * @param which `others`, or a session's id; one's own stays
 * @throws Forbidden; Crowded
 */
export async function endSessions(
  { person, email, id }: Pick<Session, 'person' | 'email' | 'id'>,
  typed: { readonly password: string; readonly which: string },
  client: Client,
  now: Date,
): Promise<EndOutcome> {
  ensureMay(person, 'keep-account');
  const attempt = { account: `password:${email}`, address: client.address };
  return inTurn(async () => {
    const begun = await beginAttempt(attempt, now);
    if (begun.kind === 'too-soon') return begun;
    const isRight = await inTransaction(async (tx) => {
      const account = await tx.authAccount.findFirst({
        where: { userId: person.id, providerId: 'credential' },
      });
      if (await isPassword(typed.password, account?.password ?? '')) {
        await giveBack(tx, begun);
        return true;
      }
      const [subject, details] = [`person ${person.id}`, { address: client.address }];
      await writeAudit(tx, { kind: 'other-sessions-end-failed', subject, details, personId: person.id }, now);
      return false;
    });
    if (!isRight) return { kind: 'wrong' };
    if (typed.which === 'others') return { kind: 'ended', count: await endOtherSessions(person, id, now) };
    if (typed.which === id) return { kind: 'ended', count: 0 };
    return { kind: 'ended', count: await endOwnSession(person, typed.which, now) };
  });
}
