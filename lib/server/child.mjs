import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { atForcedEnd } from './forced-end.mjs';

/**
 * Programs that are running for us now. Each leads its own process group, so that it can be ended with all it started.
 *
 * @type {Set<import('node:child_process').ChildProcess>}
 */
const running = new Set();

/** Whether this process is on its way out, and starts nothing more. */
let ending = false;

atForcedEnd(() => {
  for (const child of running) signalGroup(child.pid, 'SIGKILL');
});

/**
 * @typedef {object} Finished
 * @property {number | null} code exit code, null when ended by a signal
 * @property {string} stdout what it wrote there
 * @property {string} output what it wrote to stdout and stderr, in order, the last megabyte
 */

/**
 * Runs a program to its end in its own process group: a Ctrl-C in the terminal reaches only us, and we end it in order.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number, tied?: boolean, input?: string }} [options]
 *   `tied`: it gets a channel to us and, with `--import` of die-with-parent.mjs, ends when we vanish; `input`: its stdin
 * @returns {Promise<Finished>}
 * @example const { code, output } = await runChild('npm', ['ci'])
 */
export function runChild(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    if (ending) return reject(new Error('this process is ending'));
    const { tied, input, ...spawning } = options;
    if (tied) spawning.env = { ...(spawning.env ?? process.env), KPI_TIED_TO: String(process.pid) };
    const child = spawn(command, args, {
      ...spawning,
      detached: true,
      stdio: [
        input === undefined ? 'ignore' : 'pipe',
        'pipe',
        'pipe',
        ...(tied ? /** @type {const} */ (['ipc']) : []),
      ],
    });
    running.add(child);
    // It may end without reading.
    child.stdin?.on('error', () => {}).end(input);
    let output = '';
    let stdout = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-1_000_000);
        if (stream === child.stdout) stdout = (stdout + text).slice(-1_000_000);
      });
    }
    child.once('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code, stdout, output });
    });
  });
}

/**
 * Ends every program of {@link runChild} that is still running, with all that they started: asks, waits at most two
 * seconds, then kills. Used when the start is interrupted.
 */
export async function endChildren() {
  ending = true;
  const children = [...running];
  for (const child of children) signalGroup(child.pid, 'SIGTERM');
  const deadline = Date.now() + 2000;
  while (children.some((child) => groupLives(child.pid)) && Date.now() < deadline) await wait(20);
  for (const child of children) signalGroup(child.pid, 'SIGKILL');
}

/** @param {number | undefined} pid */
function groupLives(pid) {
  return signalGroup(pid, 0);
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals | 0} signal
 */
function signalGroup(pid, signal) {
  try {
    return pid !== undefined && process.kill(-pid, signal);
  } catch {
    return false; // The whole group has ended.
  }
}
