/**
 * `npm run look`: converts files of every kind that reports are made in with LibreOffice, and fails where it can't open
 * one or computes another value than the file says. Plain Node, as bench.mjs.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled } from '../../lib/server/install.mjs';
import { root } from '../../lib/server/root.mjs';

await ensureInstalled((text) => process.stderr.write(text));
const child = spawn(
  process.execPath,
  [
    '--conditions=react-server',
    '--import',
    import.meta.resolve('tsx'),
    path.join(import.meta.dirname, 'main.ts'),
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json') },
  },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 1));
