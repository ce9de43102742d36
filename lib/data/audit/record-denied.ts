import 'server-only';
import type { Forbidden } from '@/lib/access/may';
import { database } from '../database';
import { writeAudit } from './write-audit';

/** Writes that somebody asked for what they may not have. */
export async function recordDenied({ person, action }: Forbidden, at: Date): Promise<void> {
  const [subject, details] = [`action ${action}`, { role: person.role }];
  await writeAudit(database(), { kind: 'denied', subject, details, personId: person.id }, at);
}
