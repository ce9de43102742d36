import 'server-only';
import { database } from '../database';
import { sha256Of } from '../secrets/secret';
import { writeAudit } from './write-audit';

/** Writes that somebody came with a token that doesn't work (any more): whose it was, where it was one of ours. */
export async function recordBadToken(token: string, address: string, at: Date): Promise<void> {
  const known = await database().apiToken.findUnique({ where: { sha256: sha256Of(token) } });
  if (known === null) return;
  const subject = `token ${known.personId}`;
  await writeAudit(database(), { kind: 'token-refused', subject, details: { address }, personId: null }, at);
}
