import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../lib/server/root.mjs';

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet: boolean, env?: Record<string, string> }} options quiet: what it prints is returned, not shown
 */
export async function runProgram(command, args, { quiet, env = {} }) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: '0', ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  const [code] = await once(child, 'close');
  return { code: /** @type {number | null} */ (code), output };
}

/** A new folder for the data of a product that a test starts. */
export function newDataFolder() {
  return path.join(mkdtempSync(path.join(tmpdir(), 'kpi-e2e-')), 'data');
}

/**
 * Starts the product as a newcomer would, on a free port.
 *
 * @param {string} dataDir
 * @param {(text: string) => void} say
 * @param {Record<string, string>} [env] more of its environment
 */
export async function startProduct(dataDir, say, env = {}) {
  const child = spawn(process.execPath, ['lib/server/start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: '0', KPI_DATA_DIR: dataDir, FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const address = await new Promise((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (piece) => {
      say(piece);
      text += piece;
      const ready = /Ready: (http:\S+)/.exec(text);
      if (ready?.[1]) resolve(ready[1]);
    });
    void ended.then(([code]) => reject(new Error(`the product did not start (exit ${code})`)));
  });
  return {
    address: /** @type {string} */ (address),
    dataDir,
    /** @param {NodeJS.Signals} [signal] */
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const [code] = await ended;
      return /** @type {number | null} */ (code);
    },
  };
}

/**
 * Removes what {@link newDataFolder} made.
 *
 * @param {string} dataDir
 */
export function removeDataFolder(dataDir) {
  rmSync(path.dirname(dataDir), { recursive: true, force: true });
}
