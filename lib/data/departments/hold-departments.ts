import 'server-only';
import type { Transaction } from '../database';

/**
 * Keeps departments from being changed until a transaction ends: whoever confirms a proposal takes the same row first. What is
 * read of them after this stands when the counts are written.
 */
export async function holdDepartments(tx: Pick<Transaction, '$queryRaw'>): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM data_version FOR UPDATE`;
}
