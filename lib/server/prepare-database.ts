import path from 'node:path';
import { runChild } from './child.mjs';
import type { DatabaseUrls } from './postgres/embedded';
import { root } from './root.mjs';
import { StartError } from './start-error.mjs';

/** What the program did. */
export type Prepared = { applied: string[]; added: number; twoRoles: boolean };

/**
 * Runs lib/cli/prepare.ts, a short program of its own, on a database: migrations, rights, published figures.
 *
 * @returns what it did
 * @throws StartError with the line in which it said what is wrong
 */
export async function prepareDatabase({ serving, migrate }: DatabaseUrls): Promise<Prepared> {
  const { code, stdout, output } = await runChild(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', '--import', dieWithParent, 'lib/cli/prepare.ts'],
    { cwd: root, tied: true, env: { ...process.env, DATABASE_URL: serving, DATABASE_MIGRATE_URL: migrate } },
  );
  if (code !== 0)
    throw new StartError(output.trim() || 'the database could not be prepared: the program was ended');
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

const dieWithParent = path.join(root, 'lib', 'server', 'die-with-parent.mjs');
