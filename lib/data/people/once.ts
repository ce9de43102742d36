import 'server-only';
import type { Person } from '@/lib/access/person';
import type { Transaction } from '../database';
import { Refused } from './refused';

/**
 * Notes that somebody sent a form, in the transaction of what it asks for: the same form again is refused, so that a double
 * click, or sending again after a lost answer, gives one change.
 *
 * @param key what the form was given when it was shown; null where no form was
 * @throws Refused `sent-before`
 */
export async function once(tx: Transaction, { id }: Person, key: string | null, now: Date): Promise<void> {
  if (key === null) return;
  const noted = await tx.formSent.createMany({
    data: [{ personId: id, key, knownAt: now }],
    skipDuplicates: true,
  });
  if (noted.count === 0) throw new Refused('sent-before');
}
