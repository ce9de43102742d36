#!/usr/bin/env node
/**
 * The operator's command line: `npm run -s kpi -- import months FILE`. Plain Node, so that it runs in a fresh clone: it
 * installs what is missing, saying so on stderr (stdout carries only the command's result), then runs main.ts in a
 * child, which needs an import condition and a loader that only the start of a process can set. Signals go on to the
 * child, its exit code comes back, and when this process is killed the child notices and ends too.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled } from '../server/install.mjs';
import { root } from '../server/root.mjs';
import { StartError } from '../server/start-error.mjs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

try {
  await ensureInstalled((text) => process.stderr.write(text));
  const loader = import.meta.resolve('tsx');
  const main = path.join(import.meta.dirname, 'main.ts');
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', loader, main, ...process.argv.slice(2)],
    {
      cwd: root, // as `npm start`: a relative KPI_DATA_DIR means the same folder to both
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json'),
        KPI_CALLED_FROM: calledFrom(),
      },
    },
  );
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.once('error', fail);
  child.once('exit', (code, signal) => {
    if (signal)
      process.stderr.write(`kpi: ended by ${signal}: the change was made as a whole or not at all\n`);
    process.exit(code ?? 1);
  });
} catch (error) {
  fail(error);
}

/** npm changes to the checkout's folder; a relative FILE means one beside the person who typed it. */
function calledFrom() {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  return script === 'kpi' && typedIn ? typedIn : process.cwd();
}

/** @param {unknown} error */
function fail(error) {
  const clear = error instanceof StartError && process.env['KPI_DEBUG'] !== '1';
  const text =
    error instanceof Error ? ((clear ? error.message : error.stack) ?? error.message) : String(error);
  process.stderr.write(`kpi: ${text}\n`);
  process.exit(1);
}
