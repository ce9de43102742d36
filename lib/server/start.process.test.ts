import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { processesIn } from './postgres/folder-processes';
import { root } from './root.mjs';
import { closedFolder } from './testing/closed-folder';
import { until } from './until';

let folder: Awaited<ReturnType<typeof closedFolder>>;
let dataDir: string;

beforeEach(async () => {
  folder = await closedFolder();
  dataDir = path.join(folder.place, 'data');
});
afterEach(() => folder.remove());

/** Runs `npm start`'s program until it ends; `during` gets what it has printed so far and may signal it. */
async function start(
  env: Record<string, string>,
  during?: (said: string, kill: (signal: NodeJS.Signals) => void) => void,
) {
  const child = spawn(process.execPath, ['lib/server/start.mjs'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', KPI_DATA_DIR: dataDir, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaints += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
    during?.(said, (signal) => child.kill(signal));
  });
  const [code] = await once(child, 'close');
  return { code, said, complaints };
}

test.each([
  ['while the database is being made', 'Starting the database'],
  ['while the database is being prepared', 'Preparing the database'],
])('F13: a start that is interrupted %s leaves nothing running', async (_, step) => {
  let signalled = false;
  const { code, complaints } = await start({}, (said, kill) => {
    if (said.includes(step) && !signalled) kill('SIGTERM');
    signalled ||= said.includes(step);
  });
  expect([code, complaints]).toEqual([143, '']);
  expect(await until(() => processesIn(path.join(dataDir, 'postgres')).length === 0, 5000)).toBe(true);
});

test('a wrong environment is said in one line for each variable, without a stack', async () => {
  const { code, complaints } = await start({ PORT: 'eighty', KPI_SAMPLE: 'perhaps' });
  expect(code).toBe(1);
  expect(complaints).toBe(
    'PORT "eighty" must be a whole number from 0 to 65535\nKPI_SAMPLE "perhaps" must be on or off\n',
  );
});

test('a port that is taken is said before anything is started', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const { code, said, complaints } = await start({ PORT: String(port) });
  expect([code, said, complaints]).toEqual([1, '', `port ${port} is in use: set PORT to another one\n`]);
  other.close();
});

test('other machines need an address by https, which is said before anything is started', async () => {
  const { code, said, complaints } = await start({ HOST: '0.0.0.0', APP_URL: 'http://kpi.example' });
  expect([code, said]).toEqual([1, '']);
  expect(complaints).toBe(
    'APP_URL "http://kpi.example" must be https when HOST is not loopback, unless ALLOW_HTTP=1\n',
  );
});

test('a database of one’s own needs AUTH_SECRET, which is said before it is asked for anything', async () => {
  const { code, said, complaints } = await start({
    DATABASE_URL: 'postgresql://app:hidden@127.0.0.1:1/kpi',
    AUTH_SECRET: '',
  });
  expect([code, said]).toEqual([1, '']);
  expect(complaints).toMatch(/^AUTH_SECRET is required with DATABASE_URL: [^\n]*\n$/);
});
