import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { expectInk } from './chart';
import { addNewcomer } from './newcomer';
import { NOBODY } from './people';
import { signIn } from './sign-in';
import { test } from './warm-page';

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
  await expect(page.getByRole('row', { name: '2023 event B 74% Not met 5.9' })).toContainText(
    '2,080,910 / 2,807,000',
  );
  await expect(page.getByRole('row', { name: '2022 event A 60% Not met' })).toContainText(
    '1,859,630 / 3,087,500',
  );
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

test('to date, each row stands beside the same months of the year before', async ({ page }) => {
  await page.goto(`${PAGE}?from=2023-10&to=2023-12&by=year-to-date`);
  // January to November: 1 910 740 of 2 591 600 are 73.73 %, 1 702 060 of 2 862 400 were 59.46 %.
  const row = page.getByRole('row', { name: 'January–November 2023' });
  await expect(row).toContainText('74%');
  await expect(row.getByRole('cell', { name: '59%' })).toBeVisible();
  await expect(row.getByRole('cell', { name: '+14.3 points' })).toBeVisible();
});

test('the year so far says value, coverage, same months, twelve months and plan', async ({ page }) => {
  await page.goto(PAGE);
  // 74.133 % after 60.232 %.
  const panel = page.getByRole('region', {
    name: 'January–December 2023: 74%, +13.9 points on the same months of the year before',
  });
  for (const text of ['2,080,910 / 2,807,000', '1,859,630 / 3,087,500', '12 of 12 months', 'Plan for 2023'])
    await expect(panel).toContainText(text);
  await panel.getByRole('link', { name: '60%' }).click();
  await expect(page).toHaveURL(/by=year-to-date&why=2022-12#why$/);
  await expect(
    page.getByRole('heading', { name: 'Where 60% for January–December 2022 comes from' }),
  ).toBeVisible();
});

test('the service level stands in all its variants, with what the choice decides', async ({ page }) => {
  await page.goto(`${PAGE}?from=2023-01&to=2023-12&by=calendar-year`);
  const panel = page.getByRole('region', {
    name: 'The verdict depends on the definition: met of answered; not met of offered, without early abandons, early abandons as success, access',
  });
  const row = (name: RegExp) => panel.getByRole('row', { name });
  await expect(row(/^of offered in force/)).toContainText('74%');
  // 2 080 910 of 2 528 980; of 2 807 000 − 38 922; 2 080 910 + 38 922.
  await expect(row(/^of answered/)).toContainText('82%');
  await expect(row(/^of answered/)).toContainText('Met');
  await expect(row(/^without early abandons/)).toContainText('2,080,910 / 2,768,078');
  await expect(row(/^early abandons as success/)).toContainText('2,119,832 / 2,807,000');
  await page.goto('/measures/abandoned');
  await expect(page.getByRole('table', { name: 'Variants from the same counts' })).toHaveCount(0);
});

test('plans, targets and published figures that need a second look are flagged', async ({ page }) => {
  await page.goto('/measures/satisfaction');
  const flags = page.getByRole('region', { name: 'Worth knowing' });
  await expect(flags).toContainText(
    'The plan for 2024, 4.5, keeps the target of at least 4.0 but asks for less than was reached in 2023, 4.6.',
  );
  await page.goto(PAGE);
  await expect(flags).toContainText('The figure published for 2022, 61%, isn’t what the months give, 60%.');
});

test('satisfaction says how many ratings it rests on', async ({ page }) => {
  await page.goto('/measures/satisfaction?from=2023-01&to=2023-01');
  // 76 + 62 + 206 + 756 + 2 337
  await expect(
    page.getByRole('row', { name: 'January 2023' }).getByRole('cell', { name: '3,437', exact: true }),
  ).toBeVisible();
});

test('what was stated in public stands apart, folded, with its grade and source', async ({ page }) => {
  await page.goto('/measures/abandoned');
  const panel = page.getByRole('region', { name: 'Stated in public – not from the Estimates' });
  const table = panel.getByRole('table', { name: 'Stated in public of this measure' });
  await expect(table).toBeHidden();
  await panel.getByText('4 figures stated in public').click();
  await expect(table.getByRole('row', { name: /January 2004 – September 2005/ })).toContainText('2.9–6.5%');
  await expect(table.getByRole('row', { name: /^2006/ })).toContainText('Calls abandoned (target)');
  await expect(table.getByRole('link').first()).toHaveAttribute('rel', /noreferrer/);
  await expect(table).not.toContainText('Met');
});

test('a question that can’t be answered: one clear message, status 400, and what was typed is kept', async ({
  page,
}) => {
  for (const [query, message] of [
    ['from=2026-13', 'From month “2026-13” is not a month.'],
    ['from=2023-12&to=2023-01', 'The first month is after the last'],
    ['by=week', 'By “week” is not a kind of period.'],
    ['asAt=2026-02-30', 'As known on “2026-02-30” is not a day.'],
  ] as const) {
    const response = await page.goto(`${PAGE}?${query}`);
    expect(response?.status(), query).toBe(400);
    const alert = page.getByRole('alert').filter({ hasText: 'can’t be shown' });
    await expect(alert).toContainText(message);
    const typed = new URLSearchParams(query).get('from');
    if (typed) await expect(page.getByLabel('From month')).toHaveValue(typed);
    await expect(page.getByRole('row', { name: 'January 2023' })).toBeVisible();
  }
});

test('a measure that doesn’t exist is 404 and leads on', async ({ page }) => {
  const response = await page.goto('/measures/hold-time');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await page.getByRole('link', { name: 'Customer satisfaction' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Customer satisfaction');
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
  test.use({ javaScriptEnabled: false, storageState: NOBODY });
  test('figures, form, language and colours all work', async ({ page }) => {
    await signIn(page.request, await addNewcomer('Mira Poon'));
    await page.goto(PAGE);
    await page.getByLabel('By', { exact: true }).selectOption('Calendar years');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByRole('row', { name: /^2023 74%/ }).first()).toBeVisible();
    await page.getByRole('button', { name: '繁體中文' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('12秒內獲接聽的來電');
    await expect(page).toHaveURL(/by=calendar-year/);
  });
});
