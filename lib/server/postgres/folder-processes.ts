import { type BigIntStats, readdirSync, statSync } from 'node:fs';

/**
 * The processes that work in a folder. All of PostgreSQL's, the postmaster and those it started, have their data folder
 * as working directory, so this tells them from any other process that has got their number since.
 *
 * @param folder absolute; may be missing
 * @returns process ids
 */
export function processesIn(folder: string): number[] {
  const wanted = statOf(folder);
  if (wanted === null) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => worksIn(pid, wanted));
}

function worksIn(pid: number, wanted: BigIntStats): boolean {
  const at = statOf(`/proc/${pid}/cwd`);
  return at !== null && at.ino === wanted.ino && at.dev === wanted.dev;
}

/** null: missing, or a process of someone else. */
function statOf(place: string): BigIntStats | null {
  try {
    return statSync(place, { bigint: true });
  } catch {
    return null;
  }
}
