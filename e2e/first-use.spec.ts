import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { expectInk } from './chart';
import { kpi } from './command-line';
import { test } from './warm-page';

test.describe.configure({ mode: 'serial' });

test('a newcomer opens the address and sees the product at work on months that are marked as made up', async ({
  page,
  request,
}, info) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2023: two of three pledges kept\./);
  await expect(page.getByRole('complementary', { name: 'Illustrative months' })).toBeVisible();
  await expect(page.getByText('12 of 12 months reported · Illustrative')).toBeVisible();
  await expectAccessible(page);
  // The picture of the README: KPI_PICTURES=1 npm test makes it anew.
  await page.setViewportSize({ width: 1440, height: 900 });
  const picture =
    process.env['KPI_PICTURES'] === '1' ? 'docs/pictures/overview.png' : info.outputPath('overview.png');
  await page.screenshot({ path: picture });

  const asked = 'measure=answered-within-12s&from=2023-01&to=2023-12&by=calendar-year';
  const { points, illustrative } = await (await request.get(`/api/v1/attainment?${asked}`)).json();
  expect(illustrative).toBe(true);
  expect(points).toMatchObject([{ printed: '74', standing: 'illustrative', published: { agrees: true } }]);
  const csv = await (await request.get(`/api/v1/attainment?${asked}&format=csv`)).text();
  expect(csv).toMatch(/illustrative,months,.*,true\r\n$/);
  const volumes = await request.get('/api/v1/volumes?from=2023-01&to=2023-12&by=calendar-year');
  expect(await volumes.json()).toMatchObject({
    illustrative: true,
    points: [{ calls_offered: 2_807_000, standing: 'illustrative' }],
  });
});

test('every page that shows them says so', async ({ page }) => {
  for (const path of ['/', '/measures/satisfaction', '/volumes']) {
    await page.goto(path);
    await expect(page.getByRole('complementary', { name: 'Illustrative months' }), path).toBeVisible();
    await expect(page.getByText('Illustrative', { exact: false }).nth(2), path).toBeAttached();
  }
});

test('without them an empty product shows what was published and the first steps', async ({ page }) => {
  expect(JSON.parse(await kpi(['sample', 'remove']))).toEqual({ removed: 24 });
  for (const path of ['/', '/measures/answered-within-12s']) {
    await page.goto(path);
    await expect(page.getByRole('complementary', { name: 'Illustrative months' })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'No month has been entered yet' })).toBeVisible();
    await expect(page.getByText('npm run -s kpi -- import months')).toBeVisible();
    await expectAccessible(page);
  }
  const published = page.getByRole('table', { name: 'Published figures by calendar year' });
  await expect(published.getByRole('row', { name: /2022 61% .*Not met/ })).toBeVisible();
  await expect(published.getByRole('row', { name: /2023 74% .*Not met/ })).toBeVisible();
  await expectInk(page);
  await page.goto('/volumes');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  expect(JSON.parse(await kpi(['sample', 'load']))).toEqual({ illustrative: 24 });
});

test('the months they import are on the screen at the next look', async ({ page }) => {
  const done = JSON.parse(await kpi(['import', 'months', 'docs/examples/months.csv', '--as', 'approved']));
  expect(done).toMatchObject({ dryRun: false, changed: [], same: [] });
  expect(done.new).toHaveLength(24);

  await page.goto('/measures/answered-within-12s');
  await expect(page.getByRole('complementary', { name: 'Illustrative months' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Calls answered within 12 seconds: 79% in December 2023. Target of at least 80% not met, 1.0 points below.',
  );
  await expect(page.getByRole('row', { name: 'January 2023' })).toContainText('173,400 / 240,000');
});
