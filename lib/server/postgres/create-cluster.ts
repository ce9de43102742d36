import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runChild } from '../child.mjs';
import { StartError } from '../start-error.mjs';
import type { Binaries } from './binaries';
import { createRoles } from './create-roles';
import { startPostmaster } from './postmaster';
import type { RunAs } from './run-as';
import type { Secrets } from './secrets';
import { endProcesses, stopPostmaster } from './stop';

/**
 * Makes the database: PostgreSQL's folder, both roles and the database `kpi`. All of it happens in a folder beside the
 * final one, which gets its name as the very last step, so that a kill at any time leaves either nothing or all.
 *
 * @param dataDir KPI_DATA_DIR, its real path
 * @param cluster the final folder
 * @throws StartError with what initdb said
 */
export async function createCluster(
  dataDir: string,
  cluster: string,
  binaries: Binaries,
  runAs: RunAs,
  secrets: Secrets,
  settings: readonly string[],
): Promise<void> {
  await removeHalfFinished(dataDir, cluster);
  const draft = `${cluster}.new-${randomBytes(4).toString('hex')}`;
  await mkdir(draft, { mode: 0o700 });
  if (runAs.user !== null) await chown(draft, runAs.user.uid, runAs.user.gid);
  await initialize(draft, binaries, runAs, secrets);
  const start = {
    postgres: binaries.postgres,
    cluster: draft,
    runAs,
    log: path.join(dataDir, 'postgres.log'),
    settings,
  };
  const postmaster = await startPostmaster({ ...start, port: null });
  try {
    await createRoles(postmaster.port, secrets);
  } finally {
    await stopPostmaster(draft, postmaster.pid);
  }
  await rename(draft, cluster);
}

async function initialize(draft: string, binaries: Binaries, runAs: RunAs, secrets: Secrets): Promise<void> {
  const passwordFile = `${draft}.password`;
  await writeFile(passwordFile, secrets.superuser, { mode: 0o600 });
  if (runAs.user !== null) await chown(passwordFile, runAs.user.uid, runAs.user.gid);
  const { program, args, ...user } = runAs.command(binaries.initdb, [
    `--pgdata=${draft}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--data-checksums',
    '--encoding=UTF8',
    // PostgreSQL's own C.UTF-8 sorts alike on every machine and through every upgrade of its C library.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ]);
  // Works in the folder, so that the next start finds it there (processesIn) when we are killed meanwhile.
  const { code, output } = await runChild(program, args, { ...user, cwd: draft });
  await rm(passwordFile);
  if (code !== 0) throw new StartError(`the database can't be made: ${output.trim().split('\n').at(-1)}`);
}

/** What starts that were killed left behind, and what of them is still running. */
async function removeHalfFinished(dataDir: string, cluster: string): Promise<void> {
  const begun = (await readdir(dataDir)).filter((name) => name.startsWith(`${path.basename(cluster)}.new-`));
  for (const name of begun) {
    await endProcesses(path.join(dataDir, name));
    await rm(path.join(dataDir, name), { recursive: true, force: true });
  }
}
