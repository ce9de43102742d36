import { rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { until } from '../until';
import { connectionUrl } from './connection-url';
import { processesIn } from './folder-processes';
import { type PostmasterFile, readPostmasterFile } from './postmaster-file';
import { endProcesses, stopPostmaster } from './stop';

/** A PostgreSQL found running. */
export type Running = { readonly pid: number; readonly port: number };

/**
 * Puts a database's folder in order after whatever happened to it, under the folder's lock. A PostgreSQL that outlived
 * its server (only that was killed) is adopted when it answers, else stopped. What a killed one left is waited for, then
 * ended, and its stale `postmaster.pid` removed, whoever has its process number now: PostgreSQL itself would refuse to
 * start beside any living process of that number.
 *
 * @param cluster the database's folder
 * @returns the one that goes on running, or null: start a new one
 */
export async function recover(cluster: string, superuserPassword: string): Promise<Running | null> {
  const file = await readPostmasterFile(cluster);
  if (file !== null && processesIn(cluster).includes(file.pid)) {
    const running = await adopt(cluster, file.pid, superuserPassword);
    if (running !== null) return running;
    await stopPostmaster(cluster, file.pid);
  }
  await endProcesses(cluster);
  await rm(path.join(cluster, 'postmaster.pid'), { force: true });
  return null;
}

/** Adopts it when it is ready within ten seconds and lets us in. */
async function adopt(cluster: string, pid: number, superuserPassword: string): Promise<Running | null> {
  let file: PostmasterFile | null = null;
  await until(async () => {
    file = await readPostmasterFile(cluster);
    return file?.ready === true || !processesIn(cluster).includes(pid);
  }, 10_000);
  const { port, ready } = file ?? { port: 0, ready: false };
  if (!ready) return null;
  const connectionString = connectionUrl('postgres', superuserPassword, port, 'postgres');
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000, query_timeout: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT 1');
    return { pid, port };
  } catch {
    return null;
  } finally {
    await client.end().catch(() => {});
  }
}
