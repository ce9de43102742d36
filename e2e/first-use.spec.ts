import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { expectInk } from './chart';
import { kpi } from './command-line';

test.describe.configure({ mode: 'serial' });

test('a newcomer opens the address and sees the published figures and how to bring in their own', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page).toHaveURL('/measures/answered-within-12s');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Calls answered within 12 seconds: no figures in this range yet.',
  );
  await expect(page.getByRole('heading', { name: 'No month has been imported yet' })).toBeVisible();
  await expect(page.getByText('npm run -s kpi -- import months')).toBeVisible();
  const published = page.getByRole('table', { name: 'Published figures by calendar year' });
  await expect(published.getByRole('row', { name: /2022 61% .*Not met/ })).toBeVisible();
  await expect(published.getByRole('row', { name: /2023 74% .*Not met/ })).toBeVisible();
  await expectInk(page);
  await expectAccessible(page);
});

test('a bad file is refused whole, row by row', async () => {
  const refusal = await kpi('import', 'months', 'e2e/bad-months.csv', '--as', 'approved').catch((e) => e);
  expect(refusal.code).toBe(1);
  expect(refusal.stdout).toBe('');
  expect(refusal.stderr).toMatch(/Row 2, calls_offered: “1,234”/);
  expect(refusal.stderr).toMatch(/Row 3, calls_answered: 11 is more than calls_offered, which is 10/);
  expect(refusal.stderr).not.toMatch(/\bat .*\.(ts|mjs|js):\d/);
});

test('the months they import are on the screen at the next look', async ({ page }) => {
  const dry = JSON.parse(
    await kpi('import', 'months', 'docs/examples/months.csv', '--as', 'approved', '--dry-run'),
  );
  expect(dry).toMatchObject({ dryRun: true, changed: [], same: [] });
  expect(dry.new).toHaveLength(24);
  const done = JSON.parse(await kpi('import', 'months', 'docs/examples/months.csv', '--as', 'approved'));
  expect(done).toMatchObject({ dryRun: false, changed: [], same: [] });
  const again = JSON.parse(await kpi('import', 'months', 'docs/examples/months.csv', '--as', 'approved'));
  expect(again.same).toHaveLength(24);

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Calls answered within 12 seconds: 79% in December 2023. Target of at least 80% not met, 1.0 points below.',
  );
  await expect(page.getByRole('row', { name: 'January 2023' })).toContainText('173,400 / 240,000');
});

test('the invariants of the database hold', async () => {
  expect(await kpi('check')).toMatch(/invariants hold/);
});
