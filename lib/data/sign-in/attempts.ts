import 'server-only';
import { delayAfter, FORGOTTEN_AFTER, FREE_FAILURES } from '@/lib/access/sign-in-delay';
import { database, type Transaction } from '../database';
import { sha256Of } from '../secrets/secret';

/** What is being tried: whose password or code, from where. */
export type Attempt = {
  /** Such as `password:mei@example.org`; anything typed may stand here, so only its hash is kept. */
  readonly account: string;
  readonly address: string;
};

type Kind = keyof typeof FORGOTTEN_AFTER;

/**
 * Counts an attempt as failed before it is looked at, so that many at once can't slip through together. Whoever turns out
 * to be right gets it back ({@link giveBack}).
 *
 * @returns null when it may be looked at; else after how many seconds to try again, and then nothing was counted
 */
export async function beginAttempt(attempt: Attempt, now: Date): Promise<number | null> {
  try {
    await database().$transaction(async (tx) => {
      for (const kind of ['account', 'address'] as const) await count(tx, kind, attempt, now);
      await countTogether(tx, attempt, now);
    });
    return null;
  } catch (error) {
    if (error instanceof TooSoon) return error.seconds;
    throw error;
  }
}

class TooSoon extends Error {
  readonly seconds: number;
  constructor(seconds: number) {
    super('too soon');
    this.seconds = seconds;
  }
}

async function count(tx: Transaction, kind: Kind, attempt: Attempt, now: Date): Promise<void> {
  const key = keyOf(kind, attempt);
  await tx.$executeRaw`
    INSERT INTO sign_in_delay (key, failures, last_at) VALUES (${key}, 0, ${now}) ON CONFLICT (key) DO NOTHING`;
  const [row] = await tx.$queryRaw<{ failures: number; blocked_until: Date | null; last_at: Date }[]>`
    SELECT failures, blocked_until, last_at FROM sign_in_delay WHERE key = ${key} FOR UPDATE`;
  if (!row) return count(tx, kind, attempt, now);
  if (row.blocked_until !== null && row.blocked_until > now) {
    throw new TooSoon(Math.ceil((row.blocked_until.getTime() - now.getTime()) / 1000));
  }
  const forgotten = now.getTime() - row.last_at.getTime() > FORGOTTEN_AFTER[kind];
  const failures = forgotten ? 1 : row.failures + 1;
  const seconds = delayAfter(failures);
  await tx.signInDelay.update({
    where: { key },
    data: { failures, lastAt: now, blockedUntil: seconds === 0 ? null : later(now, seconds) },
  });
}

/** How many of an address's wrong attempts were on this account: nobody waits for it, but so many can be forgiven. */
async function countTogether(tx: Transaction, attempt: Attempt, now: Date): Promise<void> {
  const since = new Date(now.getTime() - FORGOTTEN_AFTER.address);
  await tx.$executeRaw`
    INSERT INTO sign_in_delay AS known (key, failures, last_at) VALUES (${togetherKey(attempt)}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET last_at = EXCLUDED.last_at,
      failures = CASE WHEN known.last_at < ${since}::timestamptz THEN 1 ELSE known.failures + 1 END`;
}

/**
 * Forgets the wrong attempts of whoever has now been right: all of the account's, and those of the address that were on it, so
 * that an office behind one address isn't held up by its people's slips, while those on other accounts still count.
 */
export async function giveBack(tx: Transaction, attempt: Attempt): Promise<void> {
  const [account, address] = [keyOf('account', attempt), keyOf('address', attempt)];
  const together = togetherKey(attempt);
  const own = await tx.signInDelay.findUnique({ where: { key: together } });
  await tx.signInDelay.deleteMany({ where: { key: { in: [account, together] } } });
  const given = own?.failures ?? 1;
  await tx.$executeRaw`
    UPDATE sign_in_delay SET failures = greatest(0, failures - ${given}::int),
      blocked_until = CASE WHEN failures - ${given}::int >= ${FREE_FAILURES}::int THEN blocked_until END
    WHERE key = ${address}`;
}

function keyOf(kind: Kind, attempt: Attempt): string {
  return `${kind} ${sha256Of(attempt[kind].toLowerCase())}`;
}

function togetherKey({ account, address }: Attempt): string {
  return `both ${sha256Of(`${account} ${address}`.toLowerCase())}`;
}

function later(moment: Date, seconds: number): Date {
  return new Date(moment.getTime() + seconds * 1000);
}
