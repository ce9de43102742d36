import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody guesses, for links and tokens: 256 random bits as 43 letters, digits, `-` and `_`. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What is kept of a secret: its SHA-256 in hexadecimal. A plain hash is enough for 256 random bits; passwords, which people
 * choose, take the slow one.
 */
export function sha256Of(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}
