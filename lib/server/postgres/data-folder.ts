import { access, chmod, constants, mkdir, readdir, realpath } from 'node:fs/promises';
import { StartError } from '../start-error.mjs';

/** What stands in a data folder of this program; a mounted volume brings its own `lost+found`. */
const ours = /^(postgres(\.log.*|\.new-.*)?|secrets\.json(\.new)?|lost\+found)$/;

const reasons: Record<string, string> = {
  EACCES: 'it may not be read or written by this user',
  EPERM: 'it belongs to another user',
  EROFS: 'it is on a read-only file system',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is a file',
  ENOSPC: 'the disk is full',
};

/**
 * Makes sure that KPI_DATA_DIR exists, is this program's, can be written and is closed to others (mode 0700).
 *
 * @param dataDir absolute
 * @returns its real path
 * @throws StartError saying what is wrong with it
 * @example await openDataFolder('/srv/kpi/.data') // '/srv/kpi/.data'
 */
export async function openDataFolder(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const place = await realpath(dataDir);
    const stranger = (await readdir(place)).find((name) => !ours.test(name));
    if (stranger !== undefined) {
      throw new StartError(
        `KPI_DATA_DIR ${place} holds other things (${stranger}): name an empty or a new folder`,
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
