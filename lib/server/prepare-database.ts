import path from 'node:path';
import { runChild } from './child.mjs';
import type { DatabaseUrls } from './postgres/embedded';
import { root } from './root.mjs';
import { StartError } from './start-error.mjs';

/** What the program did. */
export type Prepared = {
  applied: string[];
  added: number;
  twoRoles: boolean;
  illustrative: number;
  /** Whether there is an administrator. */
  administrator: boolean;
  /** Of the link by which the first one comes in; null where none was asked for, or there is one. */
  setupSecret: string | null;
};

/**
 * Runs lib/cli/prepare.ts, a short program of its own, on a database: migrations, rights, published figures.
 *
 * @param wishes.sample whether illustrative months are to be there while there are no others
 * @param wishes.setupLink whether somebody would see a link for the first administrator
 * @returns what it did
 * @throws StartError with the line in which it said what is wrong
 */
export async function prepareDatabase(
  { serving, migrate }: DatabaseUrls,
  wishes: { readonly sample: boolean; readonly setupLink: boolean },
): Promise<Prepared> {
  const settings = {
    DATABASE_URL: serving,
    DATABASE_MIGRATE_URL: migrate,
    KPI_KEEP_SAMPLE: wishes.sample ? '1' : '0',
    KPI_WANT_SETUP_LINK: wishes.setupLink ? '1' : '0',
  };
  const { code, stdout, output } = await runChild(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', '--import', dieWithParent, 'lib/cli/prepare.ts'],
    { cwd: root, tied: true, env: { ...process.env, ...settings } },
  );
  if (code !== 0)
    throw new StartError(output.trim() || 'the database could not be prepared: the program was ended');
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

const dieWithParent = path.join(root, 'lib', 'server', 'die-with-parent.mjs');
