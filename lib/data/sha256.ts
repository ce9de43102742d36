import { createHash } from 'node:crypto';

/**
 * The SHA-256 of a text (as UTF-8) or of bytes, in hexadecimal.
 *
 * @example sha256('') // 'e3b0c442…'
 */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
