import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What PostgreSQL writes about itself into its data folder. */
export type PostmasterFile = { readonly pid: number; readonly port: number; readonly ready: boolean };

/**
 * Reads `postmaster.pid`, which outlives a killed PostgreSQL: its process may be gone, or be another's by now.
 *
 * @param cluster the database's folder
 * @returns null where there is none, or only a beginning of one
 */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | null> {
  const text = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid = '', , , port = '', , , , status = ''] = text.split('\n');
  if (!/^\d+$/.test(pid) || !/^\d+$/.test(port)) return null;
  return { pid: Number(pid), port: Number(port), ready: status.trim() === 'ready' };
}
