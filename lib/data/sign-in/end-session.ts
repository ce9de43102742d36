import 'server-only';
import type { Transaction } from '../database';

/** Ends one session by its token or id, or all of a person's but one. Returns how many there were. */
export async function endSession(
  tx: Transaction,
  which:
    | { readonly token: string }
    | { readonly id: string; readonly userId: string }
    | { readonly userId: string; readonly except?: string },
): Promise<number> {
  const where =
    'except' in which && which.except !== undefined
      ? { userId: which.userId, NOT: { id: which.except } }
      : 'token' in which
        ? { token: which.token }
        : 'id' in which
          ? { id: which.id, userId: which.userId }
          : { userId: which.userId };
  return (await tx.authSession.deleteMany({ where })).count;
}
