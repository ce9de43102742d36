import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import type { ProposalEffects } from '@/lib/proposals/effects';
import type { ProposalProblem, Proposed } from '@/lib/proposals/proposed';
import { canonicalJson } from '@/lib/reports/snapshot/canonical-json';
import { inTransaction, type Transaction } from '../database';
import { sha256 } from '../sha256';
import { workOf } from './kinds';

/** What confirming would do as things are, or what stands in its way. */
export type Preview = {
  readonly problems: readonly ProposalProblem[];
  /** Null where there are problems. */
  readonly effects: ProposalEffects | null;
  /** Names exactly these effects: whoever confirms sends it back, so that what is confirmed is what was seen. */
  readonly seen: string;
};

/**
 * What confirming something would change, before it is proposed. Nothing is written.
 *
 * @param reason why, where it corrects something
 * @throws Forbidden
 */
export function previewProposal(
  person: Person,
  proposed: Proposed,
  reason: string | null,
  now: Date,
): Promise<Preview> {
  ensureMay(person, 'propose');
  return inTransaction((tx) => previewIn(tx, proposed, reason, now));
}

/** The same in a transaction that may go on to confirm it. */
export async function previewIn(
  tx: Transaction,
  proposed: Proposed,
  reason: string | null,
  now: Date,
): Promise<Preview> {
  const work = workOf(proposed);
  const today = hongKongDay(now);
  const problems = await work.problems(tx, { reason, today });
  const effects = problems.length > 0 ? null : await work.effects(tx, { today });
  return { problems, effects, seen: sha256(canonicalJson({ problems, effects })) };
}
