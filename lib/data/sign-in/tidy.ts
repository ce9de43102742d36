import 'server-only';
import { SESSION_IDLE } from '@/lib/access/session-times';
import { FORGOTTEN_AFTER } from '@/lib/access/sign-in-delay';
import type { Transaction } from '../database';

/** Removes what no longer counts: sessions that have ended, steps that ran out, wrong passwords of long ago. */
export async function tidy(tx: Transaction, now: Date): Promise<void> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  await tx.authSession.deleteMany({
    where: { OR: [{ expiresAt: { lte: now } }, { lastSeenAt: { lte: before(SESSION_IDLE) } }] },
  });
  await tx.authVerification.deleteMany({ where: { expiresAt: { lte: now } } });
  const longest = Math.max(...Object.values(FORGOTTEN_AFTER));
  await tx.signInDelay.deleteMany({ where: { lastAt: { lt: before(longest) } } });
}
