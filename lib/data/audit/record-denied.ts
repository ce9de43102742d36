import 'server-only';
import { Forbidden } from '@/lib/access/may';
import { database } from '../database';
import { writeAudit } from './write-audit';

/**
 * Writes down that somebody asked for what they may not have; every other failure goes by.
 *
 * @param error whatever was thrown
 * @returns what to answer by: the same, or the failure of writing it down
 * @example asApiError(await recordDenied(error, new Date()))
 */
export async function recordDenied(error: unknown, at: Date): Promise<unknown> {
  if (!(error instanceof Forbidden)) return error;
  const { person, action } = error;
  const [subject, details] = [`action ${action}`, { role: person.role }];
  try {
    await writeAudit(database(), { kind: 'denied', subject, details, personId: person.id }, at);
    return error;
  } catch (failure) {
    return failure;
  }
}
