import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDataFolder } from '../postgres/data-folder';
import { type EmbeddedDatabase, startEmbedded } from '../postgres/embedded';

/** Much faster, and nothing a test writes has to survive a power cut. */
const fast = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'file_copy_method=clone',
  'scram_iterations=1',
];

/**
 * Starts an embedded PostgreSQL of its own in a new folder, closed to others as `mktemp -d` makes it.
 *
 * @returns it, and how to stop and remove it
 */
export async function startThrowAwayDatabase(): Promise<EmbeddedDatabase & { remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kpi-test-'));
  const database = await startEmbedded(await openDataFolder(path.join(folder, 'data')), { settings: fast });
  const remove = async () => {
    await database.stop();
    await rm(folder, { recursive: true });
  };
  return { ...database, remove };
}
