import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { newDataFolder, removeDataFolder, startProduct } from '../.ci/programs.mjs';
import { expectAccessible } from './accessibility';
import { kpiOn } from './command-line';

test.describe.configure({ mode: 'serial' });

const DATA_DIR = process.env['KPI_E2E_DATA_DIR'] ?? '';
const quietly = () => {};

/** The process and the port of the database of a data folder. */
function postmasterOf(dataDir: string): { pid: number; port: string } {
  const [pid = '', , , port = ''] = readFileSync(
    path.join(dataDir, 'postgres', 'postmaster.pid'),
    'utf8',
  ).split('\n');
  return { pid: Number(pid), port };
}
const postmaster = () => postmasterOf(DATA_DIR).pid;

/** The database's processes: the postmaster and its children. */
function databaseProcesses(): number[] {
  const parent = postmaster();
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => parentOf(pid) === parent);
  return [parent, ...children.map(Number)];
}

function parentOf(pid: string): number | null {
  try {
    // The name in brackets may hold anything; the parent is the second field after it.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return null;
  }
}

test('while the database is frozen, pages and API say so with 503, and work again by themselves', async ({
  page,
  request,
}) => {
  const frozen = databaseProcesses();
  for (const pid of frozen) process.kill(pid, 'SIGSTOP');
  try {
    const [answer, response] = await Promise.all([
      request.get('/api/v1/measures', { timeout: 60_000 }),
      page.goto('/measures/satisfaction?lang=en', { timeout: 60_000 }),
    ]);
    expect(answer.status()).toBe(503);
    expect(answer.headers()['retry-after']).toBe('5');
    expect((await answer.json()).error.code).toBe('unavailable');
    expect(response?.status()).toBe(503);
    expect(response?.headers()['retry-after']).toBe('5');
    await expect(
      page.getByRole('heading', { name: 'The database can’t be reached at the moment' }),
    ).toBeVisible();
    await expectAccessible(page);
    expect((await request.get('/healthz')).status()).toBe(200);
    expect((await request.get('/readyz', { timeout: 60_000 })).status()).toBe(503);
  } finally {
    for (const pid of frozen) process.kill(pid, 'SIGCONT');
  }
  await expect.poll(async () => (await request.get('/readyz')).status(), { timeout: 30_000 }).toBe(200);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Customer satisfaction');
});

test('a database that is killed comes back by itself, with every figure', async ({ page, request }) => {
  const before = await (await request.get('/api/v1/volumes?from=2022-01&to=2023-12&by=month')).text();
  const killed = postmaster();
  process.kill(killed, 'SIGKILL');
  // Its children may still answer for a moment: what counts is the one that takes its place.
  const anotherOne = () => {
    try {
      return postmaster() !== killed;
    } catch {
      return false;
    }
  };
  await expect.poll(anotherOne, { timeout: 30_000 }).toBe(true);
  const again = async () => (await request.get('/api/v1/volumes?from=2022-01&to=2023-12&by=month')).text();
  await expect.poll(again, { timeout: 30_000 }).toBe(before);
  await page.goto('/measures/answered-within-12s');
  await expect(page.getByRole('row', { name: 'January 2023' })).toContainText('173,400 / 240,000');
});

test('kill -9 of everything during an import, and a new start: nothing lost, no hand needed', async ({
  request,
}) => {
  const dataDir = newDataFolder();
  const first = await startProduct(dataDir, quietly);
  await kpiOn(dataDir, 'import', 'months', 'e2e/one-month.csv', '--as', 'approved');

  // Somebody holds the audit, so the import stops in the middle of its transaction, its months written already.
  const { pid, port } = postmasterOf(dataDir);
  const { owner } = JSON.parse(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8'));
  const holder = new pg.Client({ connectionString: `postgresql://kpi_owner:${owner}@127.0.0.1:${port}/kpi` });
  holder.on('error', quietly);
  await holder.connect();
  await holder.query('BEGIN');
  await holder.query('LOCK TABLE audit_event IN EXCLUSIVE MODE');
  const importing = kpiOn(dataDir, 'import', 'months', 'docs/examples/months.csv', '--as', 'approved').then(
    () => 'done',
    () => 'failed',
  );
  const waiting = `SELECT 1 FROM pg_locks WHERE relation = 'audit_event'::regclass AND NOT granted`;
  await expect.poll(async () => (await holder.query(waiting)).rowCount, { timeout: 30_000 }).toBe(1);
  await first.stop('SIGKILL');
  process.kill(pid, 'SIGKILL');
  expect(await importing).toBe('failed');

  const second = await startProduct(dataDir, quietly);
  try {
    const url = `${second.address}/api/v1/volumes?from=2022-01&to=2024-01&by=month`;
    const { points } = await (await request.get(url)).json();
    const kept = points.filter((point: { monthsReported: number }) => point.monthsReported > 0);
    expect(kept).toMatchObject([{ period: '2024-01', calls_offered: 240000 }]);
    const again = await kpiOn(dataDir, 'import', 'months', 'docs/examples/months.csv', '--as', 'approved');
    expect(JSON.parse(again).new).toHaveLength(24);
    expect(await kpiOn(dataDir, 'check')).toMatch(/invariants hold/);
  } finally {
    expect(await second.stop()).toBe(0);
    removeDataFolder(dataDir);
  }
});

test('a second start on the same folder says who runs there and changes nothing', async ({ request }) => {
  const refused = await startProduct(DATA_DIR, quietly).catch((error: Error) => error);
  expect(String(refused)).toContain('exit 1');
  expect((await request.get('/readyz')).status()).toBe(200);
});
