import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { expectAccessibleInItsLooks } from './accessibility';
import { listenForErrors } from './console';
import { test } from './warm-page';

const card = (page: Page, name: string) => page.getByRole('article', { name });
const panel = (page: Page, name: string | RegExp) => page.getByRole('region', { name }).first();

test('somebody sees on a laptop, without scrolling, whether the pledges are kept', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2023: two of three pledges kept. Calls answered within 12 seconds came up 13.9 points and still fell 5.9 short.',
  );
  await expect(page.getByText('12 of 12 months reported · Final · as at')).toBeVisible();
  await expect(
    page.getByText(/^The last approved month is December 2023\. January 2024 was due on/),
  ).toBeVisible();
  const answered = card(page, 'Calls answered within 12 seconds');
  for (const text of ['74%', 'Not met, 5.9 points below', 'at least 80%', '60%', '79%', 'December 2023'])
    await expect(answered).toContainText(text);
  await expect(answered).toContainText('Estimates 2024–25 print 74%: agrees with the months');
  await expect(card(page, 'Enquiries resolved at the first call')).toContainText('Met, 3.9 points above');
  await expect(card(page, 'Customer satisfaction')).toContainText('42,286 ratings');
  await expect(card(page, 'Customer satisfaction')).toContainText('differs from the months');
  await expect(card(page, 'Calls abandoned')).toContainText('no target');
  await expect(card(page, 'Customer satisfaction')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('heading', { name: /months met the target/ }).first()).toBeInViewport();
});

test('a bar and a small trend say in words what they draw', async ({ page }) => {
  await page.goto('/');
  const answered = card(page, 'Calls answered within 12 seconds');
  await expect(
    answered.getByRole('img', { name: 'Calls answered within 12 seconds on a bar' }),
  ).toHaveAccessibleDescription('Scale 0 to 100%. 2023: 74%; target at least 80%; 2022: 60%.');
  await expect(answered.getByRole('img', { name: /month by month/ })).toHaveAccessibleDescription(
    /January 2022 to December 2023\. Lowest .* highest 79% \(December 2023\)/,
  );
});

test('year and kind of year are chosen by links and stand in the address', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Previous year: 2022' }).click();
  await expect(page).toHaveURL('/?year=2022');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2022: two of three pledges kept\./);
  await page.goto('/?year=2023');
  await page.getByRole('link', { name: 'Financial year' }).click();
  await expect(page).toHaveURL('/?year=2023-24');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2023–24: 9 of 12 months are reported, so no pledge is judged yet.',
  );
  const answered = card(page, 'Calls answered within 12 seconds');
  await expect(answered).toContainText('No judgement, 9 of 12 months');
  await expect(answered).toContainText('same months of 2022–23');
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'January–March 2024 lies in both calendar year 2024' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Calendar year' }).click();
  await expect(page).toHaveURL('/?year=2023');
});

test('the plan of a year is a mark of its own, and one behind last year is flagged', async ({ page }) => {
  await page.goto('/?year=2024');
  const satisfaction = card(page, 'Customer satisfaction');
  await expect(satisfaction).toContainText('plan for 2024');
  await expect(satisfaction).toContainText(
    'The plan for 2024, 4.5, keeps the pledge of at least 4.0 but falls behind 4.6 of 2023.',
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2024: there are no figures yet.');
});

test('as at a day, only what was known then is shown', async ({ page }) => {
  await page.goto('/?year=2023');
  await page.getByLabel('As known on').fill('2024-02-28');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/year=2023&kind=calendar&asAt=2024-02-28/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2023, as published: two of three pledges kept. Calls answered within 12 seconds came up 13 points and still fell 6 short.',
  );
  await expect(card(page, 'Customer satisfaction')).toContainText('as published; the base isn’t printed');
  await page.goto('/?year=2023&asAt=2024-02-27');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2023: there are no figures yet.');
  await expect(page.getByRole('heading', { name: /^No book of Estimates was known on/ })).toBeVisible();
});

test('a question that can’t be answered: one clear message, status 400, and the usual below it', async ({
  page,
}) => {
  for (const [query, message] of [
    ['year=2023-25', 'Year “2023-25” is not a year.'],
    ['kind=fiscal', 'Kind of year “fiscal” is neither calendar nor financial.'],
    ['year=2023&kind=financial', 'Year “2023” is not of the kind that was asked for.'],
    ['asAt=2026-02-30', 'As known on “2026-02-30” is not a day.'],
  ] as const) {
    const response = await page.goto(`/?${query}`);
    expect(response?.status(), query).toBe(400);
    await expect(page.getByRole('alert').filter({ hasText: 'can’t be shown' })).toContainText(message);
    await expect(card(page, 'Calls answered within 12 seconds')).toBeVisible();
  }
});

test('each pledge’s trend has its table, picture and figures, and is walked by keyboard', async ({
  page,
}) => {
  await page.goto('/');
  const trend = panel(page, 'Calls answered within 12 seconds: 0 of 24 months met the target');
  const walk = trend.getByRole('slider', {
    name: 'Walk along the months: Calls answered within 12 seconds',
  });
  await walk.focus();
  await expect(walk).toHaveAttribute('aria-valuetext', /^December 2023: 79%/);
  await page.keyboard.press('Home');
  await expect(walk).toHaveAttribute('aria-valuetext', /^January 2022: 58%/);
  await trend.getByText('Table', { exact: true }).click();
  await expect(trend.getByRole('row', { name: 'January 2023' })).toContainText('173,400 / 240,000');
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    trend.getByRole('button', { name: 'Picture (PNG)' }).click(),
  ]);
  expect(picture.suggestedFilename()).toBe('answered-within-12s-2022-01-2023-12-month.png');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    trend.getByRole('link', { name: 'Figures (CSV)' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain(
    '2023-01,2023-01,2023-01,173400,240000,72.250000',
  );
});

test('volumes by channel add up, and what the book states stands apart with its place', async ({ page }) => {
  await page.goto('/');
  const volumes = panel(page, '2,807,000 calls offered and 816,720 written contacts in 2023');
  const walk = volumes.getByRole('slider', { name: 'Walk along the months: volumes' });
  await walk.focus();
  await expect(walk).toHaveAttribute(
    'aria-valuetext',
    'December 2023: Calls offered 215,400; Written contacts 69,970\nEvent B: Systems',
  );
  const stated = volumes.getByRole('region', { name: 'Stated in the Estimates, for calendar years' });
  await expect(stated).toContainText('around 2 807 000');
  await expect(stated).toContainText('820 000');
  await expect(stated).toContainText(
    'Estimates 2024–25: Head 135, Programme (3) Efficiency Office, paragraph 11',
  );
});

test('the programmes’ money stands beside, by financial years, and its overlap with the year is marked', async ({
  page,
}) => {
  await page.goto('/');
  const money = panel(page, /^Efficiency Office: provision of \$386\.5m for 2024–25/);
  await expect(money.getByRole('row', { name: /Efficiency Office/ })).toContainText('386.5(+5.3%)');
  await expect(money).toContainText('2024–25 runs from 1 April 2024 to 31 March 2025');
  await expect(money.getByRole('list', { name: 'Footnotes' })).toContainText('‡');
  const strip = page.getByRole('img', {
    name: 'Measures of calendar year 2023 and money of financial year 2023–24',
  });
  await expect(strip).toHaveAccessibleDescription(
    /January–March 2023 lies in both calendar year 2023 and financial year 2022–23\.$/,
  );
});

for (const lang of ['en', 'zh-Hant', 'zh-Hans'])
  test(`the overview in ${lang} is accessible and logs no error`, async ({ page }) => {
    const errors = listenForErrors(page);
    for (const query of ['', '&year=1950', '&year=2023-24&asAt=x']) {
      // The browser itself logs an answer that isn’t 200.
      if (query.includes('asAt=x')) expect(errors).toEqual([]);
      await page.goto(`/?lang=${lang}${query}`);
      await expect(page.getByRole('article')).toHaveCount(4);
      await expectAccessibleInItsLooks(page);
    }
  });

test('nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const query of ['', '?lang=zh-Hant', '?year=2023-24', '?asAt=x']) {
    await page.goto(`/${query}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('printed, the page is two sheets and leaves out its controls', async ({ page }) => {
  await page.goto('/');
  // Charts fit themselves to the paper once they have been drawn.
  const walk = page.getByRole('slider').last();
  await expect(async () => {
    await walk.press('Home');
    await expect(walk).toHaveAttribute('aria-valuetext', /^January 2022/, { timeout: 1000 });
  }).toPass();
  const pdf = (
    await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } })
  ).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Show' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Financial year' })).toBeHidden();
  await expect(card(page, 'Customer satisfaction')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the finding, the cards, the tables and the choice of a year all work', async ({ page }) => {
    await page.goto('/');
    await expect(card(page, 'Calls answered within 12 seconds')).toContainText('Not met, 5.9 points below');
    await page.getByRole('link', { name: 'Previous year: 2022' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2022: /);
    const volumes = panel(page, /^3,087,500 calls offered/);
    await volumes.getByText('Table', { exact: true }).click();
    await volumes.getByRole('link', { name: 'These figures on a page of their own' }).click();
    await expect(page).toHaveURL(/\/volumes\?from=2021-01&to=2022-12&by=month/);
    await page.getByText('Table', { exact: true }).first().click();
    const months = page.getByRole('table', { name: 'Calls offered · Months' });
    await expect(months.getByRole('row', { name: /^January 2022/ })).toContainText('268,400');
  });
});
