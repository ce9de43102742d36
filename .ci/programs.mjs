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

/**
 * Starts the product as a newcomer would, in a data folder of its own on a free port.
 *
 * @param {(text: string) => void} say
 */
export async function startProduct(say) {
  const folder = mkdtempSync(path.join(tmpdir(), 'kpi-e2e-'));
  const dataDir = path.join(folder, 'data');
  const child = spawn(process.execPath, ['lib/server/start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: '0', KPI_DATA_DIR: dataDir, FORCE_COLOR: '0' },
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
    async stop() {
      child.kill('SIGTERM');
      const [code] = await ended;
      rmSync(folder, { recursive: true, force: true });
      return /** @type {number | null} */ (code);
    },
  };
}
