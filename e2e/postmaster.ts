import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The process and the port of the database of a data folder. */
export function postmasterOf(dataDir: string): { pid: number; port: string } {
  const [pid = '', , , port = ''] = readFileSync(
    path.join(dataDir, 'postgres', 'postmaster.pid'),
    'utf8',
  ).split('\n');
  return { pid: Number(pid), port };
}
