import 'server-only';
import type { Person } from '@/lib/access/person';
import type { Chain } from '@/lib/returns/revision';
import { database, inTransaction, type Transaction } from '../database';
import { codesOf } from '../database-words';
import { isLost } from '../is-lost';
import { knownBefore } from '../known-by';
import { appendRevisions, type NewRevision } from '../months/append-revisions';
import type { Change, ChangeOutcome } from './change';
import { loadChain } from './load-chain';

type Decided = ChangeOutcome | { readonly kind: 'add'; readonly links: readonly Omit<NewRevision, 'key'>[] };

/**
 * Decides what to add to a month's chain and adds it, in one transaction; the last link bears the form's key. The same form
 * again is answered as it was when it was done. Two hands on one month are told apart by the unique (month, revision): the
 * second gets the conflict. A connection that breaks on the way is tried once more, which the key makes safe.
 */
export async function appendOnce(
  change: Change,
  person: Person,
  now: Date,
  decide: (tx: Transaction) => Promise<Decided>,
): Promise<ChangeOutcome> {
  try {
    return await attempt(change, person, now, decide).catch((error: unknown) => {
      if (!isLost(error)) throw error;
      return attempt(change, person, now, decide);
    });
  } catch (error) {
    if (!codesOf(error).includes('P2002')) throw error;
    const done = await doneBefore(database(), change, person);
    if (done !== null) return done;
    return conflictIn(await loadChain(database(), change.month, knownBefore(null)), change);
  }
}

/** What somebody else made of a month meanwhile. */
export function conflictIn(chain: Chain, { seen }: Change): ChangeOutcome {
  const base = chain.find(({ revision }) => revision === seen) ?? null;
  return { kind: 'conflict', base, last: chain.at(-1) ?? null };
}

function attempt(
  change: Change,
  person: Person,
  now: Date,
  decide: (tx: Transaction) => Promise<Decided>,
): Promise<ChangeOutcome> {
  return inTransaction(async (tx) => {
    const done = await doneBefore(tx, change, person);
    if (done !== null) return done;
    const decided = await decide(tx);
    // The same form may have been done since the first look: then there is no conflict but with itself.
    if (decided.kind !== 'add') return (await doneBefore(tx, change, person)) ?? decided;
    const { links } = decided;
    const last = links.length - 1;
    const keyed = links.map((link, at) => (at === last ? { ...link, key: change.key } : link));
    await appendRevisions(tx, person, keyed, now);
    await tx.monthDraft.deleteMany({
      where: { month: new Date(`${change.month}-01T00:00:00Z`), personId: person.id },
    });
    return { kind: 'done', revision: links[last]?.revision ?? change.seen };
  });
}

/** What the same form made when it was sent before; null where it wasn't. */
async function doneBefore(
  db: Pick<Transaction, 'monthRevision'>,
  { month, key }: Change,
  person: Person,
): Promise<ChangeOutcome | null> {
  const made = await db.monthRevision.findUnique({ where: { idempotencyKey: key } });
  if (made === null) return null;
  const same = made.authorId === person.id && made.month.toISOString().startsWith(month);
  // Somebody else's key, or of another month, is no form of ours.
  return same ? { kind: 'done', revision: made.revision } : { kind: 'obstacle', obstacle: 'state' };
}
