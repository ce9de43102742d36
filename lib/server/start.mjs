import { setFlagsFromString } from 'node:v8';
import { endChildren } from './child.mjs';
import { forceEnd } from './forced-end.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';

/**
 * `npm start`, and with `--dev` `npm run dev`. Plain Node and its own modules until the packages are there; then the rest,
 * in TypeScript, in this same process, so that there is one process to signal. The first signal ends everything in
 * order, a second one at once.
 */
const dev = process.argv.includes('--dev');
const say = (/** @type {string} */ text) => void process.stdout.write(text);
const complain = (/** @type {string} */ text) => void process.stderr.write(text);
const stop = new AbortController();

for (const [name, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])) {
  process.on(name, () => {
    if (stop.signal.aborted) return forceEnd();
    stop.abort(code);
    void endChildren();
  });
}
// A promise that nobody waited for harms nobody else; an exception that nobody caught may have left anything behind.
process.on('unhandledRejection', (error) => complain(`${error instanceof Error ? error.stack : error}\n`));
process.on('uncaughtException', (error) => {
  complain(`${error.stack}\n`);
  if (!stop.signal.aborted) stop.abort(1);
  process.exitCode = 1;
});

// Before it tidies up, V8 lets a heap grow to several times what lives in it; a third more is enough here, and costs
// no speed that could be measured.
setFlagsFromString('--heap-growing-percent=30');

process.chdir(root);
process.env['NEXT_TELEMETRY_DISABLED'] = '1';
try {
  await ensureInstalled(say);
  const { register } = await import('tsx/esm/api');
  register();
  const { serve } = await import('./serve');
  await serve({ dev, say, stop: stop.signal });
  process.exit();
} catch (error) {
  if (stop.signal.aborted) process.exit(stop.signal.reason);
  const known = error instanceof Error && ['StartError', 'EnvironmentError'].includes(error.name);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  complain(`${known && process.env['KPI_DEBUG'] !== '1' ? message : stack}\n`);
  process.exit(1);
}
