import 'server-only';
import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import type { ReturnAction, ReturnContent } from '@/lib/returns/revision';
import type { AuditKind } from '../audit/audit-kinds';
import type { PrismaClient } from '../generated/client';
import { rowOfCounts } from './counts-row';

/** The next link of a month's chain. */
export type NewRevision = ReturnContent & {
  readonly month: Month;
  readonly revision: number;
  readonly action: ReturnAction;
  /** Why, where it is returned or reopened. */
  readonly reason?: string;
  /** What it was imported from. */
  readonly file?: { readonly name: string; readonly sha256: string };
  /** Of the form that asks for it: the same key is never written twice. */
  readonly key?: string;
};

/**
 * Adds revisions and, in the same transaction, an audit row for each. Two hands on one month are told apart by the
 * unique (month, revision): the second fails with Prisma's P2002 and nothing of its transaction stays.
 */
export async function appendRevisions(
  tx: Pick<PrismaClient, 'monthRevision' | 'auditEvent'>,
  person: Person,
  revisions: readonly NewRevision[],
  now: Date,
): Promise<void> {
  await tx.monthRevision.createMany({
    data: revisions.map(({ month, revision, action, counts, comments, note, reason, file, key }) => ({
      month: new Date(`${month}-01T00:00:00Z`),
      revision,
      action,
      ...rowOfCounts(counts),
      comments,
      note,
      reason: reason ?? null,
      sourceFile: file?.name ?? null,
      sourceSha256: file?.sha256 ?? null,
      idempotencyKey: key ?? null,
      knownAt: now,
      authorId: person.id,
    })),
  });
  await tx.auditEvent.createMany({
    data: revisions.map(({ month, revision, action, file }) => ({
      kind: `month-${action}` satisfies AuditKind,
      subject: `month ${month}`,
      details: { revision, ...(file ? { file: file.name, sha256: file.sha256 } : {}) },
      happenedAt: now,
      personId: person.id,
    })),
  });
}
