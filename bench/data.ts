import { writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { newDataFolder, removeDataFolder } from '../.ci/programs.mjs';
import { endChildren, runChild } from '../lib/server/child.mjs';
import { addresses } from '../lib/server/postgres/embedded';
import { readPostmasterFile } from '../lib/server/postgres/postmaster-file';
import { loadSecrets } from '../lib/server/postgres/secrets';
import { root } from '../lib/server/root.mjs';
import { atEnd } from './ending';
import { plainEnvironment } from './launch';
import { monthsCsv } from './months-csv';

/** A new data folder, which goes away with the benchmarks. */
export function newData(): string {
  const dataDir = newDataFolder();
  atEnd(() => removeDataFolder(dataDir));
  // Before that, an import that is under way.
  atEnd(endChildren);
  return dataDir;
}

/** Loads so many months as history, with the operator's command line, while no server runs. */
export async function fill(dataDir: string, months: number): Promise<void> {
  const file = path.join(path.dirname(dataDir), `${months}-months.csv`);
  writeFileSync(file, monthsCsv(months));
  await kpi(dataDir, ['import', 'months', file, '--as', 'approved']);
}

/** Runs the operator's command line on a data folder; what it prints. */
export async function kpi(dataDir: string, typed: readonly string[], input = ''): Promise<string> {
  const { code, output } = await runChild(process.execPath, ['lib/cli/kpi.mjs', ...typed], {
    cwd: root,
    env: plainEnvironment({ KPI_DATA_DIR: dataDir }),
    input,
  });
  if (code !== 0) throw new Error(`kpi ${typed.slice(0, 2).join(' ')} failed:\n${output}`);
  return output;
}

/** The database under a running server: its process, and the serving role's address. */
export type RunningDatabase = { readonly pid: number; readonly url: string };

/**
 * Finds the database under a server that runs on a data folder, and has it count its rows anew, as PostgreSQL does by
 * itself within a minute or so of an import: which minute must not decide what is measured.
 */
export async function settledDatabase(dataDir: string): Promise<RunningDatabase> {
  const running = await readPostmasterFile(path.join(dataDir, 'postgres'));
  if (!running) throw new Error('the database is not running');
  const { urls } = addresses(await loadSecrets(dataDir, true), running.port);
  const owner = new pg.Client(urls.migrate);
  await owner.connect();
  try {
    await owner.query('ANALYZE');
    return { pid: running.pid, url: urls.serving };
  } finally {
    await owner.end();
  }
}
