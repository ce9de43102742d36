import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from '../env';
import { writeWhole } from './postgres/secrets';
import { StartError } from './start-error.mjs';

/**
 * The secret that signs sessions and encrypts second factors: AUTH_SECRET, or with the embedded database one that is made
 * once (256 random bits) and kept in its folder, mode 0600.
 *
 * @throws StartError with a database of one's own and no AUTH_SECRET: instances that share it must share the secret
 */
export async function authSecret(env: Environment): Promise<string> {
  if (env.authSecret !== null) return env.authSecret;
  if (env.databaseUrl !== null) {
    throw new StartError(
      'AUTH_SECRET is required with DATABASE_URL: set it to at least 32 random characters, and keep them',
    );
  }
  const place = path.join(env.dataDir, 'auth-secret');
  const kept = await readFile(place, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (kept !== null && kept.trim().length >= 32) return kept.trim();
  if (kept !== null) throw new StartError(`${place} is damaged: put back a copy of it`);
  const made = randomBytes(32).toString('base64url');
  await writeWhole(place, `${made}\n`);
  return made;
}
