import { openArchive } from './archive';
import { looksLikeArchive } from './looks-like';

/** How large an archive's files say that they are, all together; bytes. 0 for what is no archive, or a broken one. */
export function unpackedSize(bytes: Uint8Array): number {
  if (!looksLikeArchive(bytes)) return 0;
  try {
    return [...openArchive(bytes).values()].reduce((sum, { size }) => sum + size, 0);
  } catch {
    return 0;
  }
}
