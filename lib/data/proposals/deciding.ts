import 'server-only';
import type { Person } from '@/lib/access/person';
import type { Decision } from '@/lib/proposals/proposed';
import { writeAudit } from '../audit/write-audit';
import type { Transaction } from '../database';
import { Refused } from '../people/refused';

/** Until the transaction ends, nobody else decides, and whatever figures are made from stands still. */
export async function holdData(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM data_version FOR UPDATE`;
}

/** The proposal; null where it is decided. */
export async function openProposal(db: Pick<Transaction, 'proposal'>, id: string) {
  if (!/^[1-9]\d{0,17}$/.test(id)) throw new Refused('unknown-proposal');
  const proposal = await db.proposal.findUnique({ where: { id: BigInt(id) }, include: { decision: true } });
  if (proposal === null) throw new Refused('unknown-proposal');
  return proposal.decision === null ? proposal : null;
}

/** Writes what became of a proposal, with its audit row. */
export async function writeDecision(
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
