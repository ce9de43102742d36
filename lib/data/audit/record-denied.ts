import 'server-only';
import type { Forbidden } from '@/lib/access/may';
import { database } from '../database';
import { writeAudit } from './write-audit';

/** Writes that somebody asked for what they may not have. */
export async function recordDenied({ person, action }: Forbidden, at: Date): Promise<void> {
  const entry = { kind: 'denied', subject: `action ${action}`, details: { role: person.role } };
  await writeAudit(database(), { ...entry, personId: person.id }, at);
}
