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

/** An attempt that has been counted, with what it did to its address, so that it can be given back. */
export type CountedAttempt = Attempt & {
  readonly kind: 'counted';
  /** Until when it lets nobody be heard, and when the one before it was. */
  readonly blockedUntil: Date | null;
  readonly at: Date;
  readonly before: Date;
};

/** After how many seconds to try again; nothing was counted. */
export type TooSoon = { readonly kind: 'too-soon'; readonly seconds: number };

/**
 * Counts an attempt as failed before it is looked at, so that many at once can't slip through together. Whoever turns out
 * to be right gets it back ({@link giveBack}).
 */
export async function beginAttempt(attempt: Attempt, now: Date): Promise<CountedAttempt | TooSoon> {
  try {
    return await database().$transaction(async (tx) => {
      await count(tx, 'account', attempt, now);
      const counted = await count(tx, 'address', attempt, now);
      await countTogether(tx, attempt, now);
      return { kind: 'counted', ...attempt, at: now, ...counted };
    });
  } catch (error) {
    if (error instanceof Early) return { kind: 'too-soon', seconds: error.seconds };
    throw error;
  }
}

class Early extends Error {
  readonly seconds: number;
  constructor(seconds: number) {
    super('too soon');
    this.seconds = seconds;
  }
}

async function count(
  tx: Transaction,
  kind: Kind,
  attempt: Attempt,
  now: Date,
): Promise<Pick<CountedAttempt, 'blockedUntil' | 'before'>> {
  const key = keyOf(kind, attempt);
  await tx.$executeRaw`
    INSERT INTO sign_in_delay (key, failures, last_at) VALUES (${key}, 0, ${now}) ON CONFLICT (key) DO NOTHING`;
  const [row] = await tx.$queryRaw<{ failures: number; blocked_until: Date | null; last_at: Date }[]>`
    SELECT failures, blocked_until, last_at FROM sign_in_delay WHERE key = ${key} FOR UPDATE`;
  if (!row) return count(tx, kind, attempt, now);
  if (row.blocked_until !== null && row.blocked_until > now) {
    throw new Early(Math.ceil((row.blocked_until.getTime() - now.getTime()) / 1000));
  }
  const forgotten = now.getTime() - row.last_at.getTime() > FORGOTTEN_AFTER[kind];
  const failures = forgotten ? 1 : row.failures + 1;
  const seconds = delayAfter(failures);
  const blockedUntil = seconds === 0 ? null : later(now, seconds);
  await tx.signInDelay.update({ where: { key }, data: { failures, lastAt: now, blockedUntil } });
  return { blockedUntil, before: row.last_at };
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
 * that an office behind one address isn't held up by its people's slips, while those on other accounts still count. Nor does
 * what was right hold up anybody, or keep what was wrong from being forgotten in time.
 */
export async function giveBack(tx: Transaction, attempt: CountedAttempt): Promise<void> {
  const together = togetherKey(attempt);
  const own = await tx.signInDelay.findUnique({ where: { key: together } });
  await forgetAttempts(tx, attempt.account);
  await tx.signInDelay.deleteMany({ where: { key: together } });
  const given = own?.failures ?? 1;
  const { blockedUntil, at, before } = attempt;
  await tx.$executeRaw`
    UPDATE sign_in_delay SET failures = greatest(0, failures - ${given}::int),
      blocked_until = CASE WHEN failures - ${given}::int >= ${FREE_FAILURES}::int
        AND blocked_until IS DISTINCT FROM ${blockedUntil}::timestamptz THEN blocked_until END,
      last_at = CASE WHEN last_at = ${at}::timestamptz THEN ${before}::timestamptz ELSE last_at END
    WHERE key = ${keyOf('address', attempt)}`;
}

/** Forgets the wrong attempts on an account, wherever they came from. */
export async function forgetAttempts(tx: Transaction, account: string): Promise<void> {
  await tx.signInDelay.deleteMany({ where: { key: keyOf('account', { account, address: '' }) } });
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
