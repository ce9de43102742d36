import 'server-only';
import { Forbidden } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { hongKongMonth } from '@/lib/calendar/hong-kong';
import { type Deed, obstacleTo } from '@/lib/returns/deeds';
import { type MonthReturn, returnOf } from '@/lib/returns/month-return';
import type { ChainLink, ReturnAction } from '@/lib/returns/revision';
import { recordDenied } from '../audit/record-denied';
import type { Transaction } from '../database';
import { appendOnce, conflictIn } from './append-once';
import type { Chains } from './chains';
import type { Change, ChangeOutcome } from './change';

/** Says what is to be added to a chain, or how the change ends without. */
export type Work<Made extends ChainLink, New, Found> = (
  of: MonthReturn<Made>,
  tx: Transaction,
) => Promise<ChangeOutcome<Made, Found> | { readonly kind: 'add'; readonly links: readonly New[] }>;

/** A deed, and by what its link is known again: what the form says beside the deed. */
type Doing<Made> = { readonly deed: Deed; readonly isMade: (made: Made) => boolean };

/**
 * Does one thing to a month, once: over the revision that was seen, by who may do it as the month stands. Trying to decide
 * on what one typed is written down.
 */
export async function act<Made extends ChainLink, New extends { readonly action: ReturnAction }, Found>(
  chains: Chains<Made, New>,
  change: Change,
  person: Person,
  now: Date,
  { deed, isMade }: Doing<Made>,
  work: Work<Made, New, Found>,
): Promise<ChangeOutcome<Made, Found>> {
  const decide = async (tx: Transaction) => {
    const chain = await chains.load(tx, change.month);
    const of = returnOf(change.month, chain);
    const revision = of.last?.revision ?? 0;
    if (revision !== change.seen) return conflictIn(chain, change);
    const obstacle = obstacleTo(deed, person, of, hongKongMonth(now));
    if (obstacle !== null) return { kind: 'obstacle' as const, obstacle };
    const decided = await work(of, tx);
    if (decided.kind !== 'add') return decided;
    const placed = decided.links.map((link, at) => ({
      ...link,
      month: change.month,
      revision: revision + 1 + at,
    }));
    return { kind: 'add' as const, links: placed };
  };
  const asked = { isMade: (made: Made) => made.action === deed && isMade(made), decide };
  const outcome = await appendOnce(chains, change, person, now, asked);
  if (outcome.kind === 'obstacle' && outcome.obstacle === 'typed-by-yourself')
    await recordDenied(new Forbidden(person, 'decide-month'), now);
  return outcome;
}
