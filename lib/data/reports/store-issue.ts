import 'server-only';
import type { Person } from '@/lib/access/person';
import { mediaTypeOf } from '@/lib/reports/report-format';
import { type Snapshot, snapshotId } from '@/lib/reports/snapshot/snapshot';
import { writeAudit } from '../audit/write-audit';
import type { Transaction } from '../database';
import { sha256 as sha256Of } from '../sha256';
import type { IssueOrder } from './issue-order';
import type { MadeFile } from './make-issue';

/** Stores a snapshot with its files, and writes down who issued it: in the transaction in which it was found unchanged. */
export async function storeIssue(
  tx: Transaction,
  person: Person,
  order: IssueOrder,
  made: {
    readonly snapshot: Snapshot;
    readonly text: string;
    readonly sha256: string;
    readonly files: readonly MadeFile[];
  },
  now: Date,
): Promise<void> {
  const { snapshot, text, sha256, files } = made;
  const { kind, period, number, facts, reissue } = snapshot;
  await tx.reportIssue.create({
    data: {
      kind,
      period,
      number,
      snapshot: text,
      sha256,
      asAt: new Date(`${facts.asAt}T00:00:00Z`),
      note: reissue?.note ?? null,
      fileCount: files.length,
      idempotencyKey: order.key,
      knownAt: now,
      authorId: person.id,
    },
  });
  await tx.reportFile.createMany({
    data: files.map(({ format, locale, name, bytes }) => ({
      kind,
      period,
      number,
      format,
      language: locale,
      name,
      mediaType: mediaTypeOf(format),
      bytes,
      sha256: sha256Of(bytes),
    })),
  });
  const details = { sha256, files: files.length };
  await writeAudit(
    tx,
    { kind: 'report-issued', subject: `report ${snapshotId(snapshot)}`, details, personId: person.id },
    now,
  );
}
