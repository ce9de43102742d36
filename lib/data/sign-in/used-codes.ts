import 'server-only';
import type { Transaction } from '../database';

/** Longer than an app's code is ever taken: its own half minute and one on either side; milliseconds. */
const KEPT = 2 * 60_000;

/** Whether a person has used this code of their app already: who saw it over a shoulder can't use it again. */
export async function isUsedCode(
  tx: Transaction,
  personId: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const identifier = identifierOf(personId);
  // Held to the end of the transaction: of two at the same moment the second sees what the first has used.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${identifier}))`;
  const used = await tx.authVerification.findFirst({
    where: { identifier, value: code, expiresAt: { gt: now } },
  });
  return used !== null;
}

/** Remembers that a code was used, for as long as it would be taken again. */
export async function noteUsedCode(
  tx: Transaction,
  personId: string,
  code: string,
  now: Date,
): Promise<void> {
  const identifier = identifierOf(personId);
  await tx.authVerification.deleteMany({ where: { identifier, expiresAt: { lte: now } } });
  const expiresAt = new Date(now.getTime() + KEPT);
  await tx.authVerification.create({ data: { identifier, value: code, expiresAt } });
}

function identifierOf(personId: string): string {
  return `used-code-${personId}`;
}
