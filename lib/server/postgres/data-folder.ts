import { access, chmod, constants, mkdir, realpath, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../root.mjs';
import { StartError } from '../start-error.mjs';

const reasons: Record<string, string> = {
  EACCES: 'it may not be read or written by this user',
  EPERM: 'it belongs to another user',
  EROFS: 'it is on a read-only file system',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is a file',
  ENOENT: 'no folder can be made there',
  ENOSPC: 'the disk is full',
};

/**
 * Makes sure that KPI_DATA_DIR exists, isn't a folder that others need, can be written and is closed (mode 0700).
 *
 * @param dataDir absolute
 * @returns its real path
 * @throws StartError saying what is wrong with it
 * @example await openDataFolder('/srv/kpi/.data') // '/srv/kpi/.data'
 */
export async function openDataFolder(dataDir: string): Promise<string> {
  try {
    await makeFolder(dataDir);
    const place = await realpath(dataDir);
    // It will be closed to everybody else, which these must not be.
    if (await isShared(place)) {
      const own = path.join(place, 'kpi-data');
      throw new StartError(
        `KPI_DATA_DIR ${place} is there for other things: name a folder of its own, such as ${own}`,
      );
    }
    await chmod(place, 0o700);
    await access(place, constants.R_OK | constants.W_OK | constants.X_OK);
    return place;
  } catch (error) {
    if (error instanceof StartError) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new StartError(`KPI_DATA_DIR ${dataDir} can't be used: ${reasons[code] ?? message}`);
  }
}

/**
 * Makes a folder and what is missing above it. Node's own recursive way never ends below /proc, where making a folder
 * fails as if its parent weren't there.
 */
async function makeFolder(place: string): Promise<void> {
  try {
    await mkdir(place, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const parent = path.dirname(place);
    if (code === 'EEXIST' && (await isFolder(place))) return;
    if (code !== 'ENOENT' || (await isFolder(parent))) throw error;
    await makeFolder(parent);
    await mkdir(place, { mode: 0o700 });
  }
}

async function isFolder(place: string): Promise<boolean> {
  return await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Whether a folder is one that others need: the root, a home, the temporary folder, the checkout, or one above these. */
async function isShared(place: string): Promise<boolean> {
  const others = await Promise.all(
    [homedir(), tmpdir(), root].map((folder) => realpath(folder).catch(() => folder)),
  );
  return others.some((folder) => `${folder}/`.startsWith(place === '/' ? '/' : `${place}/`));
}
