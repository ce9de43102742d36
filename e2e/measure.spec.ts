import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectInk } from './chart';

const PAGE = '/measures/answered-within-12s';

test('somebody reads the month, its counts, verdict and distance from the target', async ({ page }) => {
  await page.goto(`${PAGE}?from=2023-01&to=2023-12`);
  const row = page.getByRole('row', { name: 'January 2023' });
  await expect(row).toContainText('72%');
  await expect(row).toContainText('Not met');
  await expect(row).toContainText('7.8 points below');
  await expect(row).toContainText('at least 80%');
  await expect(row).toContainText('173,400 / 240,000');
  await expect(page.getByText('12 of 12 months reported')).toBeVisible();
});

test('a year is the sum of its months, beside what the book printed', async ({ page }) => {
  await page.goto(`${PAGE}?from=2022-01&to=2023-12&by=calendar-year`);
  // 2 080 910 of 2 807 000 are 74.13 %, 1 859 630 of 3 087 500 are 60.23 %.
  await expect(page.getByRole('row', { name: '2023 74% Not met 5.9' })).toContainText(
    '2,080,910 / 2,807,000',
  );
  await expect(page.getByRole('row', { name: '2022 60% Not met' })).toContainText('1,859,630 / 3,087,500');
  const published = page.getByRole('table', { name: 'Published figures by calendar year' });
  await expect(published.getByRole('row', { name: /^2023/ })).toContainText('agrees with the months');
  await expect(published.getByRole('row', { name: /^2022/ })).toContainText('differs from the months');
});

test('the periods are chosen by a form and stand in the address', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByLabel('From month').fill('2023-02');
  await page.getByLabel('To month').fill('2023-04');
  await page.getByLabel('By', { exact: true }).selectOption('Quarters');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/from=2023-02&to=2023-04&by=quarter/);
  await expect(page.getByRole('row', { name: /^Q[12] 2023/ })).toHaveCount(2);
  await expect(page.getByRole('row', { name: 'Q1 2023' })).toContainText('3/3');
});

test('as at a day, only what was known then is shown', async ({ page }) => {
  await page.goto(`${PAGE}?from=2022-01&to=2022-12&by=calendar-year&asAt=2024-02-27`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no figures in this range yet');
  await expect(page.getByText('as at 27 February 2024').first()).toBeVisible();
  await expect(page.getByRole('table', { name: 'Published figures by calendar year' })).toHaveCount(0);
});

test('gaps say what they are', async ({ page }) => {
  await page.goto(`${PAGE}?from=2023-12&to=2024-01`);
  await expect(page.getByRole('row', { name: 'January 2024' })).toContainText(
    'Missing: due and not reported',
  );
  await page.goto(`${PAGE}?from=2998-01&to=2998-01`);
  await expect(page.getByRole('row', { name: 'January 2998' })).toContainText('Not yet due');
});

test.describe('a question that can’t be answered', () => {
  for (const [query, message] of [
    ['from=2026-13', 'From month “2026-13” is not a month.'],
    ['from=2023-12&to=2023-01', 'The first month is after the last'],
    ['by=week', 'By “week” is not a kind of period.'],
    ['asAt=2026-02-30', 'As known on “2026-02-30” is not a day.'],
  ]) {
    test(`${query}: one clear message, status 400, and what was typed is kept`, async ({ page }) => {
      const response = await page.goto(`${PAGE}?${query}`);
      expect(response?.status()).toBe(400);
      const alert = page.getByRole('alert').filter({ hasText: 'can’t be shown' });
      await expect(alert).toContainText(message ?? '');
      const typed = new URLSearchParams(query).get('from');
      if (typed) await expect(page.getByLabel('From month')).toHaveValue(typed);
      await expect(page.getByRole('row', { name: 'January 2023' })).toBeVisible();
    });
  }

  test('a measure that doesn’t exist is 404 and leads on', async ({ page }) => {
    const response = await page.goto('/measures/hold-time');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    await page.getByRole('link', { name: 'Customer satisfaction' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Customer satisfaction');
  });
});

test('the picture and the figures can be taken away', async ({ page }) => {
  await page.goto(`${PAGE}?from=2023-01&to=2023-12`);
  await expectInk(page);
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Picture (PNG)' }).click(),
  ]);
  expect(picture.suggestedFilename()).toBe('answered-within-12s-2023-01-2023-12-month.png');
  const png = await readFile(await picture.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(5_000);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Figures (CSV)' }).click(),
  ]);
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv.startsWith('\uFEFFperiod,from,to,numerator')).toBe(true);
  expect(csv).toContain(
    '2023-01,2023-01,2023-01,173400,240000,72.250000,72,percent,offered,80.000000,at-least,,-7.750000,not-met',
  );
});

test('the chart is walked along by keyboard, and each point is told', async ({ page }) => {
  await page.goto(`${PAGE}?from=2023-01&to=2023-12`);
  const walk = page.getByRole('slider', { name: 'Walk along the points of the chart' });
  await walk.focus();
  await expect(walk).toHaveAttribute('aria-valuetext', /^December 2023: 79%/);
  await page.keyboard.press('Home');
  await expect(walk).toHaveAttribute('aria-valuetext', 'January 2023: 72% · Not met · 7.8 points below');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('figures, form, language and colours all work', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByLabel('By', { exact: true }).selectOption('Calendar years');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByRole('row', { name: /^2023 74%/ }).first()).toBeVisible();
    await page.getByRole('button', { name: '繁體中文' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('12秒內獲接聽的來電');
    await expect(page).toHaveURL(/by=calendar-year/);
  });
});
