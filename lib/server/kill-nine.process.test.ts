import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../cli/commands';
import { runCommand } from '../cli/run-command';
import { closedFolder } from './testing/closed-folder';
import { fourSavers } from './testing/kill-nine/four-savers';
import { killRound, sendOpen } from './testing/kill-nine/kill-round';
import type { Saver } from './testing/kill-nine/saver';
import { type RunningServer, startServer } from './testing/run-server';
import { signIn } from './testing/sign-in';

const VERA = { email: 'vera@example.org', password: 'teapot under the banyan' };
let folder: Awaited<ReturnType<typeof closedFolder>>;
let server: RunningServer;
let savers: readonly Saver[];

const dataDir = () => path.join(folder.place, 'data');

beforeAll(async () => {
  folder = await closedFolder();
  server = await startServer({ KPI_DATA_DIR: dataDir() });
  await kpi(
    ['user', 'add', '--email', VERA.email, '--name', 'Vera', '--role', 'viewer', '--password-stdin'],
    VERA.password,
  );
  savers = await fourSavers(server.address, kpi);
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

/** The operator's command line on the running product's folder, within this process. */
async function kpi(typed: readonly string[], input = ''): Promise<string> {
  const { code, stdout, stderr } = await runCommand(COMMANDS, typed, {
    env: { KPI_DATA_DIR: dataDir() },
    now: () => new Date(),
    place: String,
    tell: () => {},
    input: async () => input,
    signal: new AbortController().signal,
  });
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

// `npm run bench -- --only kill-nine` does five rounds, and says how long they took.
test('F1: kill -9 of the whole database while four save: what was acknowledged is there once, the rest at most once, and the product comes back by itself', async () => {
  const product = { address: server.address, dataDir: dataDir(), cookie: await signIn(server.address, VERA) };
  const { killedProcesses, acknowledged, goodPageAfter } = await killRound(product, savers, 8);
  expect(killedProcesses).toBeGreaterThan(5);
  expect(acknowledged).toBeGreaterThanOrEqual(4 * 8);
  expect(goodPageAfter).toBeLessThan(5_000);
  await sendOpen(product, savers);
  expect(await kpi(['check'])).toMatch(/invariants hold/);
});
