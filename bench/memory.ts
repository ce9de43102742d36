import { readdirSync, readFileSync } from 'node:fs';

/**
 * The memory that a process keeps in RAM (resident set), MiB.
 *
 * @param pid of a process that runs
 */
export function residentMiB(pid: number): number {
  return kibibytes(readFileSync(`/proc/${pid}/status`, 'utf8'), 'VmRSS') / 1024;
}

/**
 * The memory that a process and its children keep in RAM together, MiB: what they share counts once (proportional set),
 * which is most of what PostgreSQL's processes have.
 */
export function familyMiB(pid: number): number {
  const family = [pid, ...processes().filter((candidate) => parentOf(candidate) === pid)];
  return family.map(proportional).reduce((sum, kib) => sum + kib, 0) / 1024;
}

function processes(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function parentOf(pid: number): number | null {
  const status = read(`/proc/${pid}/status`);
  return status === '' ? null : Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
}

function proportional(pid: number): number {
  const summary = read(`/proc/${pid}/smaps_rollup`);
  return summary === '' ? 0 : kibibytes(summary, 'Pss');
}

/** A process may end while we look. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function kibibytes(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]);
}
