import { spawnSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../start-error.mjs';
import type { Binaries } from './binaries';
import { asOurselves, asUser, type RunAs } from './run-as';
import { postgresUser } from './system-user';

/**
 * Decides who runs PostgreSQL on a data folder, and gives the folder to that user where we are root. A database that is
 * there keeps its owner.
 *
 * @param dataDir KPI_DATA_DIR, its real path
 * @param cluster the database's own folder in it, which may not exist yet
 * @throws StartError when the folder is another ordinary user's, or PostgreSQL can't reach what it needs
 */
export function chooseUser(dataDir: string, cluster: string, binaries: Binaries): RunAs {
  const owner = statSync(cluster, { throwIfNoEntry: false });
  const self = process.getuid?.();
  if (self !== 0) {
    if (owner === undefined || owner.uid === self) return asOurselves;
    throw new StartError(
      `${cluster} belongs to the system user ${owner.uid}: start as that user, or as root`,
    );
  }
  const user = owner !== undefined && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : postgresUser();
  const share = path.resolve(path.dirname(binaries.postgres), '..', 'share', 'postgresql', 'postgres.bki');
  const runAs = asUser(user, [path.dirname(dataDir), binaries.postgres, share]);
  chownSync(dataDir, user.uid, user.gid);
  // A database copied by root.
  if (owner?.uid === 0) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, cluster]);
  return runAs;
}
