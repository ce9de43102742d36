import 'server-only';
import type { Person } from '@/lib/access/person';
import type { Chain, ChainLink, ReturnAction } from '@/lib/returns/revision';
import { database, inTransaction, type Transaction } from '../database';
import { codesOf } from '../database-words';
import { isLost } from '../is-lost';
import type { Chains, Placed } from './chains';
import type { Change, ChangeOutcome } from './change';

/** What a form asks for. */
type Asked<Made extends ChainLink, New, Found> = {
  /** Whether a revision is what it asks for: another form under the same key isn't answered as if it had been done. */
  readonly isMade: (made: Made) => boolean;
  readonly decide: (tx: Transaction) => Promise<Decided<Made, New, Found>>;
};
type Decided<Made extends ChainLink, New, Found> =
  | ChangeOutcome<Made, Found>
  | { readonly kind: 'add'; readonly links: readonly Placed<New>[] };
type Link = { readonly action: ReturnAction };

/**
 * Decides what to add to a month's chain and adds it, in one transaction; the last link bears the form's key. The same form
 * again is answered as it was when it was done; another one under its key gets the conflict with what it made. Two hands on one month are told apart by the unique (month, revision): the
 * second gets the conflict. A connection that breaks on the way is tried once more, which the key makes safe.
 */
export async function appendOnce<Made extends ChainLink, New extends Link, Found>(
  chains: Chains<Made, New>,
  change: Change,
  person: Person,
  now: Date,
  asked: Asked<Made, New, Found>,
): Promise<ChangeOutcome<Made, Found>> {
  const attempt = () => inTransaction((tx) => attemptIn(tx, chains, change, person, now, asked));
  try {
    return await attempt().catch((error: unknown) => {
      if (!isLost(error)) throw error;
      return attempt();
    });
  } catch (error) {
    if (!codesOf(error).includes('P2002')) throw error;
    const done = await doneBefore(database(), chains, change, person, asked);
    if (done !== null) return done;
    return conflictIn(await chains.load(database(), change.month), change);
  }
}

/** What somebody else made of a month meanwhile. */
export function conflictIn<Made extends ChainLink>(
  chain: Chain<Made>,
  { seen }: Pick<Change, 'seen'>,
): ChangeOutcome<Made, never> {
  const base = chain.find(({ revision }) => revision === seen) ?? null;
  return { kind: 'conflict', base, last: chain.at(-1) ?? null };
}

async function attemptIn<Made extends ChainLink, New extends Link, Found>(
  tx: Transaction,
  chains: Chains<Made, New>,
  change: Change,
  person: Person,
  now: Date,
  asked: Asked<Made, New, Found>,
): Promise<ChangeOutcome<Made, Found>> {
  const done = await doneBefore(tx, chains, change, person, asked);
  if (done !== null) return done;
  const decided = await asked.decide(tx);
  // The same form may have been done since the first look: then there is no conflict but with itself.
  if (decided.kind !== 'add') {
    if (decided.kind === 'same') await chains.forgetDraft(tx, change.month, person);
    return (await doneBefore(tx, chains, change, person, asked)) ?? decided;
  }
  const { links } = decided;
  const last = links.length - 1;
  const keyed = links.map((link, at) => (at === last ? { ...link, key: change.key } : link));
  await chains.append(tx, person, keyed, now);
  // What was typed is in it now; whoever decides leaves what they are typing themself.
  if (links.some(({ action }) => action === 'saved' || action === 'submitted'))
    await chains.forgetDraft(tx, change.month, person);
  return { kind: 'done', revision: links[last]?.revision ?? change.seen };
}

/** What the same form made when it was sent before; null where it wasn't. */
async function doneBefore<Made extends ChainLink, New extends Link, Found>(
  db: Pick<Transaction, 'monthRevision' | 'departmentRevision' | '$queryRaw'>,
  chains: Chains<Made, New>,
  { month, key }: Change,
  person: Person,
  { isMade }: Asked<Made, New, Found>,
): Promise<ChangeOutcome<Made, Found> | null> {
  const found = await chains.keyed(db, key);
  if (found === null) return null;
  // Somebody else's key, or of another month, is no form of ours.
  if (found.authorId !== person.id || !found.month.toISOString().startsWith(month))
    return { kind: 'obstacle', obstacle: 'state' };
  const chain = await chains.load(db, month);
  const made = chain.find(({ revision }) => revision === found.revision);
  if (made === undefined || !isMade(made)) return conflictIn(chain, { seen: found.revision });
  return { kind: 'done', revision: found.revision };
}
