import 'server-only';
import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** The folder can't be made; the message says why, in one line. */
export class FolderRefused extends Error {
  override readonly name = 'FolderRefused';
}

const REASONS: Record<string, string> = {
  ENOENT: 'the folder above it is missing',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTEMPTY: 'it exists already',
  EEXIST: 'it exists already',
};

/**
 * Makes a folder (0700) that is there as a whole or not at all, also when the power fails: `fill` writes into a hidden
 * sibling, which is on disk before it gets its name. Whatever is thrown leaves nothing behind.
 *
 * @param place absolute; must not exist
 * @param fill gets the sibling's path and returns when its files are written and fsynced
 * @throws FolderRefused when the place is taken or can't be written
 */
export async function makeFolder<Result>(
  place: string,
  fill: (draft: string) => Promise<Result>,
): Promise<Result> {
  const above = path.dirname(place);
  const draft = path.join(above, `.${path.basename(place)}.partial-${randomBytes(6).toString('hex')}`);
  try {
    await refuseTaken(place);
    await mkdir(draft, { mode: 0o700 });
    const result = await fill(draft);
    await onDisk(draft);
    await refuseTaken(place); // rename would replace an empty folder
    await rename(draft, place);
    await onDisk(above);
    return result;
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => {});
    const { code = '' } = error as NodeJS.ErrnoException;
    const reason = REASONS[code];
    throw reason === undefined ? error : new FolderRefused(`${place} can't be written: ${reason}`);
  }
}

async function refuseTaken(place: string): Promise<void> {
  const taken = await lstat(place).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  if (taken) throw new FolderRefused(`${place} exists already: name a new folder`);
}

/** Writes a folder's entries to the disk. */
async function onDisk(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
