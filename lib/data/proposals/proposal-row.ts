import 'server-only';
import { DECISIONS, type Decision, PROPOSAL_KINDS, type ProposalKind } from '@/lib/proposals/proposed';
import { Prisma } from '../generated/client';

/** Who did something; the name is null for former staff. */
type By = { readonly id: string; readonly name: string | null };

/** A proposal in a list. */
export type ListedProposal = {
  readonly id: string;
  readonly kind: ProposalKind;
  /** What it is of: a measure, a book, a department. */
  readonly subject: string;
  readonly reason: string | null;
  readonly at: Date;
  readonly by: By;
  /** Null: it is open. */
  readonly decision: {
    readonly what: Decision;
    readonly reason: string | null;
    readonly at: Date;
    readonly by: By;
  } | null;
};

export type ProposalRow = {
  id: bigint;
  kind: string;
  subject: string;
  reason: string | null;
  known_at: Date;
  author_id: string;
  author: string | null;
  decision: string | null;
  decision_reason: string | null;
  decided_at: Date | null;
  decider_id: string | null;
  decider: string | null;
};

/** The columns of {@link ProposalRow}, from `proposal p` on. */
export const PROPOSALS = Prisma.sql`
  p.id, p.kind, p.subject, p.reason, p.known_at, p.author_id, a.name AS author, d.decision, d.reason AS decision_reason,
  d.known_at AS decided_at, d.author_id AS decider_id, b.name AS decider
  FROM proposal p LEFT JOIN proposal_decision d ON d.proposal_id = p.id
  LEFT JOIN LATERAL (SELECT CASE status WHEN 'disabled' THEN NULL ELSE name END AS name
    FROM person_state WHERE person_id = p.author_id ORDER BY version DESC LIMIT 1) a ON true
  LEFT JOIN LATERAL (SELECT CASE status WHEN 'disabled' THEN NULL ELSE name END AS name
    FROM person_state WHERE person_id = d.author_id ORDER BY version DESC LIMIT 1) b ON true`;

export function proposalOf(row: ProposalRow): ListedProposal {
  const kind = PROPOSAL_KINDS.find((one) => one === row.kind);
  if (kind === undefined) throw new Error(`proposal ${row.id} is of an unknown kind: ${row.kind}`);
  const what = DECISIONS.find((one) => one === row.decision);
  return {
    id: String(row.id),
    kind,
    subject: row.subject,
    reason: row.reason,
    at: row.known_at,
    by: { id: row.author_id, name: row.author },
    decision:
      what && row.decided_at && row.decider_id
        ? {
            what,
            reason: row.decision_reason,
            at: row.decided_at,
            by: { id: row.decider_id, name: row.decider },
          }
        : null,
  };
}
