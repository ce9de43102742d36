import { spawnSync } from 'node:child_process';
import { StartError } from '../start-error.mjs';
import type { SystemUser } from './run-as';

/**
 * The user that PostgreSQL runs as when we are root: `postgres` where there is one, else one made now, else `nobody`.
 *
 * @throws StartError on a system without any
 */
export function postgresUser(): SystemUser {
  const found = lookUp('postgres');
  if (found !== null) return found;
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const other = lookUp('postgres') ?? lookUp('nobody');
  if (other === null)
    throw new StartError("PostgreSQL doesn't run as root, and there is no user postgres or nobody");
  return other;
}

/** @param name of the user */
function lookUp(name: string): SystemUser | null {
  const [uid, gid] = ['-u', '-g'].map((what) =>
    spawnSync('id', [what, name], { encoding: 'utf8' }).stdout?.trim(),
  );
  return /^\d+$/.test(uid ?? '') && /^\d+$/.test(gid ?? '') ? { uid: Number(uid), gid: Number(gid) } : null;
}
