import 'server-only';
import { Forbidden } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { hongKongMonth } from '@/lib/calendar/hong-kong';
import { type Deed, obstacleTo } from '@/lib/returns/deeds';
import { sameContent } from '@/lib/returns/difference';
import { type MonthReturn, returnOf } from '@/lib/returns/month-return';
import type { ReturnContent, Revision } from '@/lib/returns/revision';
import { recordDenied } from '../audit/record-denied';
import type { Transaction } from '../database';
import { knownBefore } from '../known-by';
import type { NewRevision } from '../months/append-revisions';
import { appendOnce, conflictIn } from './append-once';
import type { Change, ChangeOutcome } from './change';
import { loadChain } from './load-chain';

/** What is to be written: what a link says, without its place in the chain. */
type Link = Omit<NewRevision, 'month' | 'revision' | 'key'>;
export type Work = (
  of: MonthReturn,
  tx: Transaction,
) => Promise<ChangeOutcome | { readonly kind: 'add'; readonly links: readonly Link[] }>;

/**
 * Does one thing to a month, once: over the revision that was seen, by who may do it as the month stands. Trying to decide
 * on what one typed is written down.
 *
 * @param given what the form says beside the deed, by which it is known again
 */
export async function act(
  change: Change,
  person: Person,
  deed: Deed,
  now: Date,
  given: { readonly content?: ReturnContent; readonly reason?: string },
  work: Work,
): Promise<ChangeOutcome> {
  const isMade = (made: Revision) =>
    made.action === deed &&
    made.reason === (given.reason ?? null) &&
    (given.content === undefined || sameContent(made, given.content));
  const decide = async (tx: Transaction) => {
    const chain = await loadChain(tx, change.month, knownBefore(null));
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
  const outcome = await appendOnce(change, person, now, { isMade, decide });
  if (outcome.kind === 'obstacle' && outcome.obstacle === 'typed-by-yourself')
    await recordDenied(new Forbidden(person, 'decide-month'), now);
  return outcome;
}
