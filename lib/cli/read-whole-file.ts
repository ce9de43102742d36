import { open } from 'node:fs/promises';
import { CommandFailure } from './failure';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read by this user',
  EPERM: 'it may not be read by this user',
  ELOOP: 'its links go in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/**
 * The bytes of a file, when there are no more than a limit. Reads one byte beyond the limit at most, so a device or pipe
 * without end can't fill the memory.
 *
 * @param place absolute path
 * @param limit bytes (MAX_UPLOAD_BYTES)
 * @throws CommandFailure naming the file and the reason
 */
export async function readWholeFile(place: string, limit: number): Promise<Uint8Array> {
  const refused = (reason: string) => new CommandFailure(`${place} can't be read: ${reason}`);
  const file = await open(place, 'r').catch((error: NodeJS.ErrnoException) => {
    throw refused(REASONS[error.code ?? ''] ?? error.message);
  });
  try {
    if ((await file.stat()).isDirectory()) throw refused('it is a folder');
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of file.createReadStream({ end: limit, autoClose: false })) {
      pieces.push(piece);
      size += piece.length;
    }
    if (size > limit) throw refused(`it is larger than ${limit} bytes (MAX_UPLOAD_BYTES)`);
    return Buffer.concat(pieces, size);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw refused(REASONS[code] ?? message);
  } finally {
    await file.close();
  }
}
