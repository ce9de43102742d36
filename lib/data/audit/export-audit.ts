import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { database } from '../database';
import type { AuditQuestion } from './audit-question';
import { type AuditRow, readAuditRows } from './audit-rows';
import { writeAudit } from './write-audit';

/** Rows in memory at a time. */
const AT_ONCE = 1_000;

/**
 * All rows of a question, the newest first, some at a time, so that an audit of any length takes little memory. That they
 * were taken away is written first, and isn't among them.
 *
 * @param file the path and query of the file, without anything but what could be read of it
 * @throws Forbidden
 */
export async function exportAudit(
  asker: Person,
  question: AuditQuestion,
  file: string,
  now: Date,
): Promise<AsyncIterable<readonly AuditRow[]>> {
  ensureMay(asker, 'read-audit');
  const entry = { kind: 'audit-exported', subject: `file ${file}`, personId: asker.id } as const;
  // What is written later has a higher id: the rows before this one are all there were.
  return batches(question, String(await writeAudit(database(), entry, now)));
}

async function* batches(question: AuditQuestion, from: string): AsyncGenerator<readonly AuditRow[]> {
  for (let older: string | undefined = from; older !== undefined; ) {
    const rows: AuditRow[] = await readAuditRows(database(), question, { older }, AT_ONCE);
    if (rows.length > 0) yield rows;
    older = rows.length < AT_ONCE ? undefined : rows.at(-1)?.id;
  }
}
