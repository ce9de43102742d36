import 'server-only';
import type { PasswordProblem } from '@/lib/access/password-rule';
import { inTransaction } from '@/lib/data/database';
import { readLink, takeLink } from '@/lib/data/people/links';
import { Refused } from '@/lib/data/people/refused';
import { hashPassword } from '@/lib/data/secrets/password-hash';
import { accountOf } from '@/lib/data/sign-in/account-of';
import type { Client } from './client';
import { chosenPasswordProblem } from './common-passwords';
import { Crowded, inTurn } from './gate';
import { type SignInOutcome, signIn } from './sign-in';

/**
 * What became of a link: its person is in; or the password they chose isn't fit, and the link still works; or it is taken, and
 * they have to sign in by themself, because at this moment nobody is heard from where they are.
 */
type ArriveOutcome =
  | Extract<SignInOutcome, { kind: 'in' }>
  | { readonly kind: 'unfit'; readonly problem: PasswordProblem }
  | { readonly kind: 'taken' };

/**
 * Takes a link and signs in: the person's name and password are kept, the link is used up.
 *
 * @throws Refused `link-void`, `email-taken`; Crowded
 */
export async function arrive(
  secret: string,
  arrival: { readonly name: string; readonly email: string; readonly password: string },
  client: Client,
  before: string | null,
  now: Date,
): Promise<ArriveOutcome> {
  const link = await readLink(secret, now);
  if (link === null) throw new Refused('link-void');
  const email = link.person?.email ?? arrival.email;
  const problem = chosenPasswordProblem(arrival.password, [email, arrival.name]);
  if (problem !== null) return { kind: 'unfit', problem };
  const hash = await inTurn(() => hashPassword(arrival.password));
  const id = await takeLink(secret, { name: arrival.name, email, hash }, now);
  const account = await inTransaction((tx) => accountOf(tx, { id }));
  try {
    const typed = { email: account?.email ?? email, password: arrival.password };
    const outcome = await signIn(typed, client, before, now);
    return outcome.kind === 'in' ? outcome : { kind: 'taken' };
  } catch (error) {
    if (error instanceof Crowded) return { kind: 'taken' };
    throw error;
  }
}
