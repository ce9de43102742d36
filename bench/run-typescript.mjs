import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled } from '../lib/server/install.mjs';
import { root } from '../lib/server/root.mjs';

/**
 * Runs a program of ours in TypeScript, with the arguments of this one, and ends as it ends. Plain Node, so that it works in
 * a fresh clone: it installs what is missing first; the program needs an import condition and a loader that only the start
 * of a process can set.
 *
 * @param {string} main the program's file
 */
export async function runTypeScript(main) {
  await ensureInstalled((text) => process.stderr.write(text));
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', import.meta.resolve('tsx'), main, ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json') },
    },
  );
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => process.exit(code ?? 1));
}
