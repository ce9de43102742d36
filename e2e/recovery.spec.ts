import { expect, test } from '@playwright/test';
import { newDataFolder, removeDataFolder, startProduct } from '../.ci/programs.mjs';
import { addPerson, kpi } from './command-line';
import { connectTo } from './database';
import { NOBODY, PEOPLE } from './people';
import { postmasterOf } from './postmaster';
import { signIn } from './sign-in';

const quietly = () => {};
const HISTORY = ['import', 'months', 'docs/examples/months.csv', '--as', 'approved'];

test.describe('a product of its own', () => {
  test.use({ storageState: NOBODY });
  test('kill -9 of everything during an import, and a new start: nothing lost, no hand needed', async ({
    request,
  }) => {
    const dataDir = newDataFolder();
    const first = await startProduct(dataDir, quietly);
    await addPerson(PEOPLE.viewer, { dataDir });
    await kpi(['import', 'months', 'e2e/one-month.csv', '--as', 'approved'], { dataDir });

    // Somebody holds the audit, so the import stops in the middle of its transaction, its months written already.
    const { pid } = postmasterOf(dataDir);
    const holder = await connectTo(dataDir);
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE audit_event IN EXCLUSIVE MODE');
    const importing = kpi(HISTORY, { dataDir }).then(
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
      const { address } = second;
      await signIn(request, PEOPLE.viewer, { address });
      const url = `${address}/api/v1/volumes?from=2022-01&to=2024-01&by=month`;
      const { points } = await (await request.get(url)).json();
      const kept = points.filter((point: { monthsReported: number }) => point.monthsReported > 0);
      expect(kept).toMatchObject([{ period: '2024-01', calls_offered: 240000 }]);
      const again = await kpi(HISTORY, { dataDir });
      expect(JSON.parse(again).new).toHaveLength(24);
      expect(await kpi(['check'], { dataDir })).toMatch(/invariants hold/);
    } finally {
      expect(await second.stop()).toBe(0);
      removeDataFolder(dataDir);
    }
  });
});

test('a second start on the same folder says who runs there and changes nothing', async ({ request }) => {
  const refused = await startProduct(process.env['KPI_E2E_DATA_DIR'] ?? '', quietly).catch(
    (error: Error) => error,
  );
  expect(String(refused)).toContain('exit 1');
  expect((await request.get('/readyz')).status()).toBe(200);
});

test('the invariants of the database hold', async () => {
  expect(await kpi(['check'])).toMatch(/invariants hold/);
});
