import 'server-only';
import { ensureMay, Forbidden } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Decision, ProposalProblem } from '@/lib/proposals/proposed';
import { readProposed } from '@/lib/proposals/read-proposed';
import { readCanonicalJson } from '@/lib/reports/snapshot/canonical-json';
import { writeAudit } from '../audit/write-audit';
import { inTransaction, type Transaction } from '../database';
import { asRefusal, Refused } from '../people/refused';
import { workOf } from './kinds';
import { previewIn } from './preview';

/** How deciding ended. */
export type DecideResult =
  | { readonly kind: 'done' }
  /** Somebody decided before, this person or another. */
  | { readonly kind: 'decided' }
  /** It can't be confirmed as things are now. */
  | { readonly kind: 'problems'; readonly problems: readonly ProposalProblem[] }
  /** It would change something else than what was seen. */
  | { readonly kind: 'changed' };

/**
 * Confirms what another person proposed: its rows are known from now on. What is confirmed is what was seen: should it
 * change anything else by now, nothing is done.
 *
 * @param seen the hash of the effects that were shown
 * @throws Forbidden, also for who proposed it; Refused `unknown-proposal`
 */
export function confirmProposal(
  person: Person,
  { id, seen }: { readonly id: string; readonly seen: string },
  now: Date,
): Promise<DecideResult> {
  ensureMay(person, 'confirm', { proposedBy: '' });
  return asRefusal(
    inTransaction(async (tx) => {
      const proposal = await openProposal(tx, id);
      if (proposal === null) return { kind: 'decided' };
      ensureMay(person, 'confirm', { proposedBy: proposal.authorId });
      const proposed = readProposed(readCanonicalJson(proposal.content));
      const preview = await previewIn(tx, proposed, proposal.reason, now);
      if (preview.problems.length > 0) return { kind: 'problems', problems: preview.problems };
      if (preview.seen !== seen) return { kind: 'changed' };
      const { authorId, reason } = proposal;
      await workOf(proposed).write(tx, { proposalId: proposal.id, authorId, knownAt: now, reason });
      const [made] = await tx.$queryRaw<{ rows: number }[]>`SELECT rows_of_proposal(${proposal.id}) AS rows`;
      await decide(
        tx,
        person,
        proposal,
        { decision: 'confirmed', reason: null, rows: made?.rows ?? 0 },
        now,
        seen,
      );
      return { kind: 'done' };
    }),
  );
}

/**
 * Declines what another person proposed.
 *
 * @param reason why; not blank
 * @throws Forbidden, also for who proposed it; Refused `unknown-proposal`
 */
export function declineProposal(
  person: Person,
  id: string,
  reason: string,
  now: Date,
): Promise<DecideResult> {
  ensureMay(person, 'confirm', { proposedBy: '' });
  return ended(id, 'declined', reason, now, person, (authorId) =>
    ensureMay(person, 'confirm', { proposedBy: authorId }),
  );
}

/**
 * Takes back one's own proposal.
 *
 * @throws Forbidden, also for everybody else; Refused `unknown-proposal`
 */
export function withdrawProposal(person: Person, id: string, now: Date): Promise<DecideResult> {
  ensureMay(person, 'propose');
  return ended(id, 'withdrawn', null, now, person, (authorId) => {
    if (authorId !== person.id) throw new Forbidden(person, 'propose');
  });
}

function ended(
  id: string,
  decision: Exclude<Decision, 'confirmed'>,
  reason: string | null,
  now: Date,
  person: Person,
  ensure: (authorId: string) => void,
): Promise<DecideResult> {
  return asRefusal(
    inTransaction(async (tx) => {
      const proposal = await openProposal(tx, id);
      if (proposal === null) return { kind: 'decided' };
      ensure(proposal.authorId);
      await decide(tx, person, proposal, { decision, reason, rows: 0 }, now);
      return { kind: 'done' };
    }),
  );
}

/** The proposal, nobody else deciding on any meanwhile; null where it is decided. */
async function openProposal(tx: Transaction, id: string) {
  if (!/^[1-9]\d{0,17}$/.test(id)) throw new Refused('unknown-proposal');
  // Whatever figures are made from stands still meanwhile: what is confirmed is what was seen.
  await tx.$queryRaw`SELECT 1 FROM data_version FOR UPDATE`;
  const proposal = await tx.proposal.findUnique({ where: { id: BigInt(id) }, include: { decision: true } });
  if (proposal === null) throw new Refused('unknown-proposal');
  return proposal.decision === null ? proposal : null;
}

async function decide(
  tx: Transaction,
  { id: authorId }: Person,
  proposal: { readonly id: bigint; readonly kind: string; readonly subject: string },
  decided: { readonly decision: Decision; readonly reason: string | null; readonly rows: number },
  now: Date,
  seen: string | null = null,
): Promise<void> {
  await tx.proposalDecision.create({ data: { proposalId: proposal.id, ...decided, knownAt: now, authorId } });
  await writeAudit(
    tx,
    {
      kind: `proposal-${decided.decision}`,
      subject: `proposal ${proposal.id}`,
      details: { kind: proposal.kind, of: proposal.subject, ...(seen === null ? {} : { seen }) },
      personId: authorId,
    },
    now,
  );
}
