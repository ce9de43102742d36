import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Says that this process runs from a build, so that it isn't pruned while we live. Nothing has to be taken back: what
 * counts is whether the process that said it is still the one that runs under its number.
 *
 * @param build absolute
 */
export function claimBuild(build: string): void {
  const place = path.join(build, 'used-by');
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, String(process.pid)), startOf(process.pid) ?? '');
}

/** Whether a process that lives runs from a build. */
export function isBuildUsed(build: string): boolean {
  const place = path.join(build, 'used-by');
  const pids = readdirSync(build).includes('used-by') ? readdirSync(place) : [];
  return pids.some((pid) => startOf(Number(pid)) === readFileSync(path.join(place, pid), 'utf8'));
}

/** When a process was started, in ticks since the machine's start; null when there is none of that number. */
function startOf(pid: number): string | null {
  try {
    // The program's name, in brackets, may hold anything; the start is the twentieth field after it.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
