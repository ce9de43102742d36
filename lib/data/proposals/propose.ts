import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import type { ProposalProblem, Proposed } from '@/lib/proposals/proposed';
import { canonicalJson } from '@/lib/reports/snapshot/canonical-json';
import { writeAudit } from '../audit/write-audit';
import { inTransaction } from '../database';
import { once } from '../people/once';
import { workOf } from './kinds';

/** Something to be confirmed by another person. */
export type Proposing = {
  readonly proposed: Proposed;
  /** Why: needed where it corrects something. */
  readonly reason: string | null;
  /** What the form was given when it was shown. */
  readonly key: string | null;
};

export type ProposeResult =
  | { readonly kind: 'proposed'; readonly id: string }
  | { readonly kind: 'problems'; readonly problems: readonly ProposalProblem[] };

/**
 * Proposes something: it changes nothing before another person confirms it.
 *
 * @throws Forbidden; Refused `sent-before`
 * @example (await propose(officer, { proposed, reason: null, key }, now)).kind // 'proposed'
 */
export function propose(
  person: Person,
  { proposed, reason, key }: Proposing,
  now: Date,
): Promise<ProposeResult> {
  ensureMay(person, 'propose');
  return inTransaction(async (tx) => {
    const work = workOf(proposed);
    const problems = await work.problems(tx, { reason, today: hongKongDay(now) });
    if (problems.length > 0) return { kind: 'problems', problems };
    await once(tx, person, key, now);
    const { id } = await tx.proposal.create({
      data: {
        kind: proposed.kind,
        subject: work.subject,
        content: canonicalJson(proposed),
        reason,
        knownAt: now,
        authorId: person.id,
      },
    });
    await writeAudit(
      tx,
      {
        kind: 'proposed',
        subject: `proposal ${id}`,
        details: { kind: proposed.kind, of: work.subject },
        personId: person.id,
      },
      now,
    );
    return { kind: 'proposed', id: String(id) };
  });
}
