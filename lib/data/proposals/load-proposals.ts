import 'server-only';
import { ensureMay, may } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { ProposalKind, Proposed } from '@/lib/proposals/proposed';
import { readProposed } from '@/lib/proposals/read-proposed';
import { readCanonicalJson } from '@/lib/reports/snapshot/canonical-json';
import { database } from '../database';
import { keptPreview } from './kept-preview';
import type { Preview } from './preview';
import { type ListedProposal, PROPOSALS, type ProposalRow, proposalOf } from './proposal-row';

/** Decisions that are told unless more or fewer are asked for. */
const MOST_DECIDED = 100;

export type ProposalsAnswer = {
  readonly open: readonly ListedProposal[];
  readonly decided: readonly ListedProposal[];
  /** How many are decided, however many are told. */
  readonly decidedCount: number;
};

/**
 * What was proposed and isn't decided, the oldest first; and the last of what was, the newest decision first.
 *
 * @param kind only of one kind
 * @param last how many decisions at most
 * @throws Forbidden
 */
export async function loadProposals(
  person: Person,
  kind: ProposalKind | null = null,
  last: number = MOST_DECIDED,
): Promise<ProposalsAnswer> {
  ensureMay(person, 'propose');
  const open = await database().$queryRaw<ProposalRow[]>`
    SELECT ${PROPOSALS} WHERE (${kind}::text IS NULL OR p.kind = ${kind}) AND d.proposal_id IS NULL ORDER BY p.id`;
  const decided = await database().$queryRaw<ProposalRow[]>`
    SELECT ${PROPOSALS} WHERE (${kind}::text IS NULL OR p.kind = ${kind}) AND d.proposal_id IS NOT NULL
    ORDER BY d.known_at DESC, p.id DESC LIMIT ${last}`;
  const decidedCount = await database().proposalDecision.count({
    where: { proposal: kind === null ? {} : { kind } },
  });
  return { open: open.map(proposalOf), decided: decided.map(proposalOf), decidedCount };
}

/** One proposal with what it says, what it would change as things are, and what this person may do about it. */
export type ProposalAnswer = ListedProposal & {
  readonly proposed: Proposed;
  /** Null where it is decided. */
  readonly preview: Preview | null;
  readonly may: { readonly confirm: boolean; readonly withdraw: boolean };
};

/**
 * A proposal as it stands; null where there is none.
 *
 * @throws Forbidden
 */
export async function loadProposal(person: Person, id: string, now: Date): Promise<ProposalAnswer | null> {
  ensureMay(person, 'propose');
  if (!/^[1-9]\d{0,17}$/.test(id)) return null;
  const [row] = await database().$queryRaw<(ProposalRow & { content: string })[]>`
    SELECT p.content, ${PROPOSALS} WHERE p.id = ${BigInt(id)}`;
  if (row === undefined) return null;
  const listed = proposalOf(row);
  const proposed = readProposed(readCanonicalJson(row.content));
  const isOpen = listed.decision === null;
  const worked = isOpen ? await keptPreview(person, { ...listed, proposed }, now) : null;
  return {
    ...listed,
    proposed,
    preview: worked?.preview ?? null,
    may: {
      confirm: isOpen && may(person, 'confirm', { proposedBy: listed.by.id }),
      withdraw: isOpen && listed.by.id === person.id,
    },
  };
}
