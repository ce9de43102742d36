import { ensureMay, Forbidden } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { hongKongMonth } from '@/lib/calendar/hong-kong';
import { type Deed, obstacleTo } from '@/lib/returns/deeds';
import { sameContent } from '@/lib/returns/difference';
import { returnOf } from '@/lib/returns/month-return';
import type { Chain, ReturnContent } from '@/lib/returns/revision';
import type { Change, ChangeOutcome } from '../change';
import * as functions from '../change-month';

/** What somebody tries on a month's return. */
export type Attempt = {
  readonly person: Person;
  readonly deed: Deed;
  readonly change: Change;
  /** What is typed; only saving and submitting take it. */
  readonly content: ReturnContent;
};

/** What comes of it; `forbidden` for a role that may not. */
export type Answer = ChangeOutcome | { readonly kind: 'forbidden' };

const WHY = 'look again';
const DECISIONS: readonly Deed[] = ['approved', 'returned', 'reopened'];

/** Tries it for real. */
export async function tried({ person, deed, change, content }: Attempt, now: Date): Promise<Answer> {
  try {
    switch (deed) {
      case 'saved':
        return await functions.saveMonth(person, change, content, now);
      case 'submitted':
        return await functions.submitMonth(person, change, content, now);
      case 'withdrawn':
        return await functions.withdrawMonth(person, change, now);
      case 'approved':
        return await functions.approveMonth(person, change, now);
      case 'returned':
        return await functions.returnMonth(person, change, WHY, now);
      case 'reopened':
        return await functions.reopenMonth(person, change, WHY, now);
    }
  } catch (error) {
    if (error instanceof Forbidden) return { kind: 'forbidden' };
    throw error;
  }
}

/** What must come of it where nobody else is about, and the chain after it: by the pure rules alone, without a database. */
export function expected(
  { person, deed, change, content }: Attempt,
  chain: Chain,
  now: Date,
): readonly [Answer, Chain] {
  if (!isLetIn(person, deed)) return [{ kind: 'forbidden' }, chain];
  const of = returnOf(change.month, chain);
  const revision = of.last?.revision ?? 0;
  if (revision !== change.seen) {
    const base = chain.find((link) => link.revision === change.seen) ?? null;
    return [{ kind: 'conflict', base, last: of.last }, chain];
  }
  const obstacle = obstacleTo(deed, person, of, hongKongMonth(now));
  if (obstacle !== null) return [{ kind: 'obstacle', obstacle }, chain];
  const isTyped = deed === 'saved' || deed === 'submitted';
  const isNew = isTyped && (of.last === null || !sameContent(of.last, content));
  if (deed === 'saved' && !isNew) return [{ kind: 'same', revision }, chain];
  const actions: readonly Deed[] = deed === 'submitted' && isNew ? ['saved', 'submitted'] : [deed];
  const said = isTyped || of.last === null ? content : of.last;
  const added = actions.map((action, at) => ({
    month: change.month,
    revision: revision + 1 + at,
    action,
    counts: said.counts,
    comments: said.comments,
    note: said.note,
    reason: action === 'returned' || action === 'reopened' ? WHY : null,
    file: null,
    authorId: person.id,
    at: now,
  }));
  const longer = [...chain, ...added];
  return [{ kind: 'done', revision: longer.length }, longer];
}

function isLetIn(person: Person, deed: Deed): boolean {
  try {
    if (DECISIONS.includes(deed)) ensureMay(person, 'decide-month', { typedBy: [] });
    else ensureMay(person, 'enter-month');
    return true;
  } catch {
    return false;
  }
}
