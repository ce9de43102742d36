import 'server-only';
import type { HumanRole } from '@/lib/access/person';
import type { Transaction } from '../database';

/** An account that somebody can sign in to. */
export type Account = {
  readonly personId: string;
  readonly email: string;
  readonly name: string;
  readonly role: HumanRole;
  readonly status: 'invited' | 'active' | 'disabled';
  readonly hasSecondFactor: boolean;
  readonly language: string | null;
  readonly theme: string | null;
};

/** The account of an e-mail address or of a person; null where there is none. */
export async function accountOf(
  tx: Pick<Transaction, 'authUser'>,
  whose: { readonly email: string } | { readonly id: string },
): Promise<Account | null> {
  const user = await tx.authUser.findUnique({
    where: 'email' in whose ? { email: whose.email } : { id: whose.id },
    include: { person: { include: { states: { orderBy: { version: 'desc' }, take: 1 } } } },
  });
  const state = user?.person.states[0];
  if (!user || !state) return null;
  return {
    personId: user.id,
    email: user.email,
    name: state.name,
    role: state.role as Account['role'],
    status: state.status as Account['status'],
    hasSecondFactor: user.twoFactorEnabled,
    language: user.language,
    theme: user.theme,
  };
}
