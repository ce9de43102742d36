import type { HumanRole } from '@/lib/access/person';
import { beginSecondFactor, confirmSecondFactor, type FactorStep } from '../second-factor';
import { givenSignedIn, NOW } from './given-account';
import { totpOf } from './totp';

type SignedIn = Awaited<ReturnType<typeof givenSignedIn>>;

/** What somebody's browser sends with a step about their second factor. */
export function stepOf({ session, here }: Pick<SignedIn, 'session' | 'here'>): FactorStep {
  return { session, client: here.client, cookie: here.cookie() };
}

/** Somebody who is signed in and has a second factor since just now. */
export async function givenSecondFactor(role?: HumanRole) {
  const account = await givenSignedIn(role);
  const begun = await beginSecondFactor(stepOf(account), account.typed.password, NOW);
  if (begun.kind !== 'done') throw new Error(begun.kind);
  const confirmed = await confirmSecondFactor(stepOf(account), totpOf(begun.uri, NOW), NOW);
  if (confirmed.kind !== 'done') throw new Error(confirmed.kind);
  account.here.take(confirmed);
  return { ...account, uri: begun.uri, backupCodes: begun.backupCodes };
}
