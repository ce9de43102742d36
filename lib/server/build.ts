import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildHash } from './build-hash';
import { claimBuild, isBuildUsed } from './build-use';
import { lockCheckout } from './checkout-lock.mjs';
import { runChild } from './child.mjs';
import { during } from './progress.mjs';
import { root } from './root.mjs';
import { StartError } from './start-error.mjs';

/** Written last into a build's folder: without it the build was cut off. */
const marker = 'kpi-build-complete';

/**
 * Makes the production build of the sources as they are, unless it is there. It has its own folder, named by the hash of
 * the sources, so that a server that runs from another one isn't disturbed. Two at once: the second waits.
 *
 * @param say where progress goes
 * @returns the build's folder, relative to the checkout, for next.config.js
 * @throws StartError with all that the failed build printed
 */
export async function ensureBuild(say: (text: string) => void): Promise<string> {
  const distDir = `.next/${buildHash(root)}`;
  const lock = await lockCheckout(say);
  try {
    if (!isComplete(distDir)) await during(say, 'Building', () => build(distDir));
    // Within the lock, under which others prune.
    claimBuild(path.join(root, distDir));
  } finally {
    await lock.release();
  }
  return distDir;
}

/**
 * Writes the tsconfig that Next.js may change as it likes, and tells next.config.js of it.
 *
 * @returns variables for the process that runs Next.js
 */
export function nextVariables(distDir: string): Record<string, string> {
  const tsconfig = '.next/tsconfig.json';
  mkdirSync(path.join(root, '.next'), { recursive: true });
  writeFileSync(path.join(root, tsconfig), `${JSON.stringify({ extends: '../tsconfig.json' })}\n`);
  return { KPI_BUILD_DIR: distDir, KPI_TSCONFIG: tsconfig, NEXT_TELEMETRY_DISABLED: '1' };
}

async function build(distDir: string): Promise<void> {
  rmSync(path.join(root, distDir), { recursive: true, force: true });
  const { DATABASE_URL: _, DATABASE_MIGRATE_URL: __, ...env } = process.env;
  const { code, output } = await runChild(
    process.execPath,
    ['--import', './lib/server/die-with-parent.mjs', 'node_modules/next/dist/bin/next', 'build'],
    { cwd: root, tied: true, env: { ...env, ...nextVariables(distDir), NODE_ENV: 'production' } },
  );
  if (code !== 0) throw new StartError(`the build failed:\n${output}`);
  writeFileSync(path.join(root, distDir, marker), `${new Date().toISOString()}\n`);
  prune(distDir);
}

/** Keeps the newest two builds, and every one from which a server runs. */
function prune(current: string): void {
  const folder = path.join(root, '.next');
  const age = (name: string) => statSync(path.join(folder, name)).mtimeMs;
  const builds = readdirSync(folder).filter((name) => /^[0-9a-f]{12}$/.test(name) && !current.endsWith(name));
  const others = builds.sort((a, b) => age(b) - age(a)).slice(1);
  const old = others.filter((name) => !isBuildUsed(path.join(folder, name)));
  for (const name of old) rmSync(path.join(folder, name), { recursive: true, force: true });
}

function isComplete(distDir: string): boolean {
  return existsSync(path.join(root, distDir, marker));
}
