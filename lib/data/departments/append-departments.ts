import 'server-only';
import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import type { DepartmentsContent } from '@/lib/departments/department-counts';
import type { ReturnAction } from '@/lib/returns/revision';
import type { AuditKind } from '../audit/audit-kinds';
import type { Transaction } from '../database';

/** The next link of a month's chain of counts by department. */
export type NewDepartments = {
  readonly month: Month;
  readonly revision: number;
  readonly action: ReturnAction;
  /** In the order of `inOrder`; none where it isn't saved or loaded: then it says what was said before. */
  readonly rows: DepartmentsContent['rows'];
  readonly note: string;
  /** Why, where it is returned or reopened. */
  readonly reason?: string;
  /** What it was imported from. */
  readonly file?: { readonly name: string; readonly sha256: string };
  /** Of the form that asks for it: the same key is never written twice. */
  readonly key?: string;
};

/**
 * Adds revisions of counts by department and, in the same transaction, an audit row for each. Two hands on one month are
 * told apart by the unique (month, revision): the second fails with Prisma's P2002 and nothing of its transaction stays.
 */
export async function appendDepartments(
  tx: Pick<Transaction, 'departmentRevision' | 'departmentCount' | 'auditEvent'>,
  person: Person,
  revisions: readonly NewDepartments[],
  now: Date,
): Promise<void> {
  await tx.departmentRevision.createMany({
    data: revisions.map(({ month, revision, action, rows, note, reason, file, key }) => ({
      month: firstDay(month),
      revision,
      action,
      rows: rows.length,
      note,
      reason: reason ?? null,
      sourceFile: file?.name ?? null,
      sourceSha256: file?.sha256 ?? null,
      idempotencyKey: key ?? null,
      knownAt: now,
      authorId: person.id,
    })),
  });
  await tx.departmentCount.createMany({
    data: revisions.flatMap(({ month, revision, rows }) =>
      rows.map(({ department, kind, counts }) => ({
        month: firstDay(month),
        revision,
        department,
        kind,
        callsOffered: counts.calls_offered,
        callsAnswered: counts.calls_answered,
        emails: counts.emails,
        otherWritten: counts.other_written,
      })),
    ),
  });
  await tx.auditEvent.createMany({
    data: revisions.map(({ month, revision, action, file }) => ({
      kind: `departments-${action}` satisfies AuditKind,
      subject: `departments of ${month}`,
      details: { revision, ...(file ? { file: file.name, sha256: file.sha256 } : {}) },
      happenedAt: now,
      personId: person.id,
    })),
  });
}

function firstDay(month: Month): Date {
  return new Date(`${month}-01T00:00:00Z`);
}
