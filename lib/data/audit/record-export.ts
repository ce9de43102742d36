import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { database } from '../database';
import { writeAudit } from './write-audit';

/**
 * Writes that somebody took figures away as a file.
 *
 * @param what such as the path and query of the file
 * @throws Forbidden
 */
export async function recordExport(person: Person, what: string, at: Date): Promise<void> {
  ensureMay(person, 'read-approved');
  const subject = `file ${what.slice(0, 500)}`;
  await writeAudit(database(), { kind: 'exported', subject, personId: person.id }, at);
}
