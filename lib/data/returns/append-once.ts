import 'server-only';
import type { Person } from '@/lib/access/person';
import type { Chain, Revision } from '@/lib/returns/revision';
import { database, inTransaction, type Transaction } from '../database';
import { codesOf } from '../database-words';
import { isLost } from '../is-lost';
import { knownBefore } from '../known-by';
import { appendRevisions, type NewRevision } from '../months/append-revisions';
import type { Change, ChangeOutcome } from './change';
import { loadChain } from './load-chain';

/** What a form asks for. */
type Asked = {
  /** Whether a revision is what it asks for: another form under the same key isn't answered as if it had been done. */
  readonly isMade: (made: Revision) => boolean;
  readonly decide: (tx: Transaction) => Promise<Decided>;
};
type Decided = ChangeOutcome | { readonly kind: 'add'; readonly links: readonly Omit<NewRevision, 'key'>[] };

/**
 * Decides what to add to a month's chain and adds it, in one transaction; the last link bears the form's key. The same form
 * again is answered as it was when it was done; another one under its key gets the conflict with what it made. Two hands on one month are told apart by the unique (month, revision): the
 * second gets the conflict. A connection that breaks on the way is tried once more, which the key makes safe.
 */
export async function appendOnce(
  change: Change,
  person: Person,
  now: Date,
  asked: Asked,
): Promise<ChangeOutcome> {
  try {
    return await attempt(change, person, now, asked).catch((error: unknown) => {
      if (!isLost(error)) throw error;
      return attempt(change, person, now, asked);
    });
  } catch (error) {
    if (!codesOf(error).includes('P2002')) throw error;
    const done = await doneBefore(database(), change, person, asked);
    if (done !== null) return done;
    return conflictIn(await loadChain(database(), change.month, knownBefore(null)), change);
  }
}

/** What somebody else made of a month meanwhile. */
export function conflictIn(chain: Chain, { seen }: Pick<Change, 'seen'>): ChangeOutcome {
  const base = chain.find(({ revision }) => revision === seen) ?? null;
  return { kind: 'conflict', base, last: chain.at(-1) ?? null };
}

function attempt(change: Change, person: Person, now: Date, asked: Asked): Promise<ChangeOutcome> {
  return inTransaction(async (tx) => {
    const done = await doneBefore(tx, change, person, asked);
    if (done !== null) return done;
    const decided = await asked.decide(tx);
    // The same form may have been done since the first look: then there is no conflict but with itself.
    if (decided.kind !== 'add') {
      if (decided.kind === 'same') await forgetDraft(tx, change, person);
      return (await doneBefore(tx, change, person, asked)) ?? decided;
    }
    const { links } = decided;
    const last = links.length - 1;
    const keyed = links.map((link, at) => (at === last ? { ...link, key: change.key } : link));
    await appendRevisions(tx, person, keyed, now);
    // What was typed is in it now; whoever decides leaves what they are typing themself.
    if (links.some(({ action }) => action === 'saved' || action === 'submitted'))
      await forgetDraft(tx, change, person);
    return { kind: 'done', revision: links[last]?.revision ?? change.seen };
  });
}

async function forgetDraft(tx: Transaction, { month }: Change, person: Person): Promise<void> {
  await tx.monthDraft.deleteMany({
    where: { month: new Date(`${month}-01T00:00:00Z`), personId: person.id },
  });
}

/** What the same form made when it was sent before; null where it wasn't. */
async function doneBefore(
  db: Pick<Transaction, 'monthRevision' | '$queryRaw'>,
  { month, key }: Change,
  person: Person,
  { isMade }: Asked,
): Promise<ChangeOutcome | null> {
  const found = await db.monthRevision.findUnique({ where: { idempotencyKey: key } });
  if (found === null) return null;
  // Somebody else's key, or of another month, is no form of ours.
  if (found.authorId !== person.id || !found.month.toISOString().startsWith(month))
    return { kind: 'obstacle', obstacle: 'state' };
  const chain = await loadChain(db, month, knownBefore(null));
  const made = chain.find(({ revision }) => revision === found.revision);
  if (made === undefined || !isMade(made)) return conflictIn(chain, { seen: found.revision });
  return { kind: 'done', revision: found.revision };
}
