import 'server-only';
import type { Transaction } from '../database';
import type { Prisma } from '../generated/client';
import type { AuditKind } from './audit-kinds';

/** Something that happened. */
export type AuditEntry = {
  /** What, such as `person-added`. */
  readonly kind: AuditKind;
  /** What it was about, such as `month 2024-01` or `person ID`. */
  readonly subject: string;
  readonly details?: Prisma.InputJsonObject;
  /** Who; null where nobody is known. */
  readonly personId: string | null;
};

/**
 * Writes who did what, in the transaction of what was done.
 *
 * @returns the row's id
 */
export async function writeAudit(
  tx: Pick<Transaction, 'auditEvent'>,
  { kind, subject, details = {}, personId }: AuditEntry,
  at: Date,
): Promise<bigint> {
  const row = await tx.auditEvent.create({ data: { kind, subject, details, personId, happenedAt: at } });
  return row.id;
}
