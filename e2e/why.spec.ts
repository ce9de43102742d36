import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { expectAccessibleInItsLooks } from './accessibility';
import { addNewcomer } from './newcomer';
import { NOBODY } from './people';
import { signIn } from './sign-in';
import { test } from './warm-page';

const PAGE = '/measures/answered-within-12s';
const YEAR = `${PAGE}?from=2023-01&to=2023-12`;

test('from the headline’s number somebody comes to its fraction, counts and citation', async ({ page }) => {
  await page.goto(`${YEAR}&by=calendar-year`);
  await page.getByRole('link', { name: 'Where does this number come from?' }).click();
  await expect(page).toHaveURL(/by=calendar-year&why=2023#why$/);
  const panel = page.getByRole('region', { name: 'Where 74% for 2023 comes from' });
  await expect(panel).toBeInViewport();
  // 2 080 910 ÷ 2 807 000 = 0.741328821…
  await expect(panel).toContainText('2,080,910 ÷ 2,807,000 × 100 ≈ 74.132882');
  await expect(panel).toContainText('printed 74%');
  await expect(panel).toContainText('12 of 12 months: all of them');
  await expect(panel).toContainText(
    '100 × 2,080,910 = 208,091,000 is less than 80 × 2,807,000 = 224,560,000',
  );
  await expect(panel).toContainText('at least 80%, from January 2022 · Estimates 2024–25: Head 135');
  await expect(panel).toContainText('73.5% to just under 74.5% · agrees with the months');
  const months = panel.getByRole('table', { name: 'The counts, month by month' });
  await expect(months.getByRole('row')).toHaveCount(14);
  await expect(months.getByRole('row', { name: 'January 2023' })).toContainText('173,400');
  await expect(months.getByRole('row', { name: 'January 2023' })).toContainText(
    /Final1loaded as history on \d+ \w+ \d{4} by the command line from months\.csv/,
  );
  await expect(months.getByRole('row', { name: 'Sum' })).toContainText('2,080,9102,807,000');
});

test('every value of the table leads to where it comes from, and back', async ({ page }) => {
  await page.goto(`${YEAR}&by=quarter`);
  await page.getByRole('row', { name: 'Q1 2023' }).getByRole('link').click();
  await expect(page.getByRole('heading', { name: /^Where \d+% for Q1 2023 comes from$/ })).toBeInViewport();
  await page.getByRole('link', { name: 'Close' }).click();
  await expect(page).toHaveURL(/from=2023-01&to=2023-12&by=quarter#period-2023-Q1$/);
  await expect(page.getByRole('heading', { name: /comes from$/ })).toHaveCount(0);
  await expect(page.getByRole('row', { name: 'Q1 2023' })).toBeInViewport();
});

test('a period without a value says what is missing', async ({ page }) => {
  await page.goto(`${PAGE}?from=2023-12&to=2024-01&why=2024-01`);
  const panel = page.getByRole('region', { name: 'Why there is no value for January 2024' });
  await expect(panel).toContainText('Nothing could be added up: no figure reported.');
  await expect(panel).toContainText('January 2024: Missing: due and not reported');
});

test('a year of which only some months are there names the others', async ({ page }) => {
  await page.goto(`${PAGE}?from=2023-04&to=2024-03&by=financial-year&why=2023-24`);
  const panel = page.getByRole('region', { name: /for 2023–24 comes from$/ });
  await expect(panel).toContainText('9 of 12 months');
  await expect(panel).toContainText('January 2024, February 2024, March 2024: Missing: due and not reported');
});

test('a published figure without months stands as the book prints it', async ({ page }) => {
  // Before the months were imported the book was known already.
  await page.goto(`${PAGE}?asAt=2024-03-01&from=2022-01&to=2022-12&by=calendar-year&why=2022`);
  const panel = page.getByRole('region', { name: 'Where 61% for 2022 comes from' });
  await expect(panel).toContainText('the figure stands as the book prints it, judged as published');
  await expect(panel).toContainText('60.5% to just under 61.5%');
});

test('its months can be taken away', async ({ page }) => {
  await page.goto(`${YEAR}&by=quarter&why=2023-Q1`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'These months (CSV)' }).click(),
  ]);
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(4);
  expect(csv).toContain('2023-01,2023-01,2023-01,173400,240000');
});

test('a period that is none: one clear message, status 400, and the page as usual', async ({ page }) => {
  for (const why of ['2023-13', 'now', '2023&why=2022']) {
    const response = await page.goto(`${YEAR}&why=${why}`);
    expect(response?.status(), why).toBe(400);
    await expect(page.getByRole('alert').filter({ hasText: 'is not a period' })).toBeVisible();
    await expect(page.getByRole('row', { name: 'January 2023' })).toBeVisible();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, storageState: NOBODY });
  test('the way to a number’s counts works the same', async ({ page }) => {
    await signIn(page.request, await addNewcomer('Wendy Yip'));
    await page.goto(YEAR);
    await page.getByRole('row', { name: 'March 2023' }).getByRole('link').click();
    await expect(page.getByRole('heading', { name: /for March 2023 comes from$/ })).toBeInViewport();
    await page.getByRole('button', { name: '繁體中文' }).click();
    await expect(page.getByRole('heading', { name: /^2023年3月的\d+%從何而來$/ })).toBeVisible();
  });
});

for (const lang of ['en', 'zh-Hant', 'zh-Hans'])
  test(`the panel in ${lang} is accessible`, async ({ page }) => {
    for (const query of ['by=year-to-date&why=2023-11', 'by=month&why=2024-01', 'by=month&why=x']) {
      await page.goto(`${PAGE}?from=2023-01&to=2024-01&${query}&lang=${lang}`);
      await expectAccessibleInItsLooks(page);
    }
    await page.goto(`/measures/satisfaction?by=calendar-year&why=2023&lang=${lang}`);
    await page.getByText(lang === 'en' ? '8 figures stated in public' : /^8項|^8项/).click();
    await expectAccessibleInItsLooks(page);
  });

test('nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const query of ['', '&by=year-to-date&why=2023-12', '&why=x', '&lang=zh-Hant&by=quarter&why=2023-Q1'])
    for (const measure of ['answered-within-12s', 'satisfaction']) {
      await page.goto(`/measures/${measure}?from=2023-01&to=2023-12${query}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
});

test('printed, the panel keeps its figures and leaves out its links', async ({ page }) => {
  await page.goto(`${YEAR}&by=calendar-year&why=2023`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('2,080,910 ÷ 2,807,000 × 100')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Close' })).toBeHidden();
});
