import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../lib/server/root.mjs';
import { atEnd } from '../ending';
import { askOnce } from '../http/ask';
import { launch } from '../launch';
import type { Reading } from '../measurement';

/**
 * From a fresh clone of the last commit to its first page: packages, database, build. Once, since it takes minutes; npm's
 * own cache is as it is on the machine.
 */
export async function measureClone(say: (text: string) => void): Promise<Reading> {
  say('a fresh clone\n');
  const checkout = mkdtempSync(path.join(tmpdir(), 'kpi-bench-'));
  atEnd(() => rmSync(checkout, { recursive: true, force: true }));
  const begun = performance.now();
  await promisify(execFile)('git', ['clone', '--quiet', '--no-hardlinks', root, checkout]);
  const cloned = performance.now() - begun;
  const server = await launch('lib/server/start.mjs', { cwd: checkout, env: {} });
  // Nobody can sign in yet: the form is all there is.
  await askOnce({ address: `${server.address}/sign-in` });
  const firstPage = performance.now() - begun;
  await server.stop();
  return {
    conditions: 'fresh clone',
    subject: 'fresh clone',
    figures: { 'clone ms': cloned, 'ready ms': cloned + server.readyAfter, 'first page ms': firstPage },
  };
}
