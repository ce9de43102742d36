import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { reconciliationResponse } from '@/lib/api/responses';
import { expectAccessible, expectAccessibleInItsLooks } from './accessibility';
import { listenForErrors } from './console';
import { addNewcomer } from './newcomer';
import { NOBODY } from './people';
import { signIn } from './sign-in';
import { test } from './warm-page';

const PAGE = '/reconciliation';
const API = '/api/v1/reconciliation?book=2024-25';

/** The tables of figures, without those of what was stated in public. */
const FIGURES = 'table[aria-labelledby^="table-"]';
const rows = (page: Page) => page.locator(`${FIGURES} tbody tr`);

test('somebody finds a figure by its printed text and sees the arithmetic behind it', async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /^All \d+ printed figures of the Estimates 2024–25 agree: \d+ checks exact/,
  );
  await page.getByLabel('Figure or words').fill('$50,285,000');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('480,593 − 430,308 = 50,285 ($’000) = $50,285,000');
  await expect(rows(page)).toContainText('Exact');
  await rows(page).getByText('480,593 − 430,308').click();
  await rows(page)
    .getByRole('link', { name: /^Subhead 000 .*2024–25 \(Estimate\)/ })
    .click();
  await expect(page).toHaveURL(/#subhead\/000\/2024-25\/estimate$/);
  await expect(page.locator('tr:target')).toContainText('480,593');
});

test('figures are found as printed, as plain digits, by sign, dash or word', async ({ page }) => {
  for (const text of ['77,428', '77428', '2 807 000', '–11.7%', '(—)', 'four', '140.6']) {
    await page.goto(`${PAGE}?${new URLSearchParams({ q: text })}`);
    await expect(rows(page).first(), text).toBeVisible();
    await expect(page.getByLabel('Figure or words')).toHaveValue(text);
  }
});

test('the figures of one status, and of one printed table, are chosen by a form', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByLabel('Status', { exact: true }).selectOption('Within tolerance');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/status=within-tolerance/);
  await expect(rows(page).filter({ hasText: 'Within tolerance' }).first()).toBeVisible();
  await expect(rows(page).filter({ hasNotText: 'Within tolerance' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Show all figures' }).click();
  await page.getByLabel('Printed in').selectOption('Head 135, Commitments');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('table', { name: 'Head 135, Commitments' })).toBeVisible();
  await expect(page.locator(FIGURES)).toHaveCount(1);
  await expect(rows(page).filter({ hasText: '500,000 − 321,400 − 60,400 = 118,200 ($’000)' })).toHaveCount(2);
});

for (const [lang, status, arithmetic, explanation] of [
  ['en', 'Within tolerance', '$660.3m − $582.8m = $77.5m = $77,500,000', 'differ by 77,428 exactly'],
  ['zh-Hant', '在容許誤差之內', '660.3 − 582.8 = 77.5（百萬元） = 77,500,000元', '正好相差77,428'],
  ['zh-Hans', '在容许误差之内', '660.3 − 582.8 = 77.5（百万元） = 77,500,000元', '正好相差77,428'],
] as const)
  test(`77.5 against $77,428,000 reads clearly in ${lang}`, async ({ page }) => {
    await page.goto(`${PAGE}?q=77428000&lang=${lang}`);
    await expect(rows(page)).toHaveCount(2);
    const within = rows(page).nth(1);
    for (const text of ['$77,428,000', '+72,000', '±100,500', status, arithmetic, explanation])
      await expect(within).toContainText(text);
  });

test('footnotes stand with their figures', async ({ page }) => {
  await page.goto(`${PAGE}?q=179.3&table=135-programme-2`);
  await rows(page).getByRole('link', { name: 'Ψ' }).click();
  await expect(page.locator('dl > div:target')).toContainText('Head 55');
});

test('CSV and page tell the same', async ({ page }) => {
  await page.goto(PAGE);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'All figures (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('reconciliation-2024-25.csv');
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv.startsWith('\uFEFFid,citation_book,citation_place,printed,unit,precision,recomputed')).toBe(
    true,
  );
  const told = (parse(csv, { bom: true, columns: true }) as Record<string, string>[]).map((row) => ({
    id: row['id'],
    // A spreadsheet’s guard against formulas stands before a sign.
    printed: row['printed']?.replace(/^'/, ''),
    label: row['label'],
  }));
  const shown = await rows(page).evaluateAll((all) =>
    all.map((row) => ({
      id: row.id,
      printed: row.querySelector('td b')?.textContent,
      label: row.querySelector('th > span')?.textContent,
    })),
  );
  expect(told).toEqual(shown);
});

test('[ASVS 15.3.1] the API answers exactly as described, in the language asked for', async ({ request }) => {
  const body = reconciliationResponse.parse(await (await request.get(API)).json());
  expect(body.illustrative).toBe(false);
  expect(new Set(body.figures.map(({ id }) => id)).size).toBe(body.figures.length);
  expect(body.figures.find(({ id }) => id === 'details-1/above-revised~2')).toMatchObject({
    citation: { book: '2024-25', place: 'Head 135, Details of Expenditure by Subhead, paragraph 1' },
    printed: '$77,428,000',
    unit: 'HK$',
    precision: '500',
    recomputed: '77500000',
    tolerance: '100500',
    difference: '72000',
    status: 'within-tolerance',
    derivedFrom: ['head/2024-25/estimate', 'head/2023-24/revised'],
  });
  const { figures } = await (await request.get(`${API}&lang=zh-Hant`)).json();
  expect(figures[0]).toMatchObject({ citation: { place: 'Head 135, opening summary' } });
  expect(figures[0].label).toMatch(/\p{Script=Han}/u);
});

for (const [query, status, code] of [
  ['', 400, 'bad-request'],
  ['book=2024', 400, 'bad-request'],
  ['book=2024-25&status=exact', 400, 'bad-request'],
  ['book=2024-25&lang=fr', 400, 'bad-request'],
  ['book=1999-00', 404, 'not-found'],
  ['book=2024-25&asAt=2024-02-27', 404, 'not-found'],
] as const)
  test(`GET reconciliation?${query} is ${status} ${code}`, async ({ request }) => {
    const response = await request.get(`/api/v1/reconciliation?${query}`);
    expect(response.status()).toBe(status);
    expect((await response.json()).error.code).toBe(code);
  });

test('before the book was published there is none, and the page leads on', async ({ page }) => {
  await page.goto(`${PAGE}?asAt=2024-02-27`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'No book of Estimates was known on 27 February 2024.',
  );
  await page.getByRole('link', { name: 'Show what is known today' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('agree');
  await page.goto(`${PAGE}?asAt=2024-02-28`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('agree');
});

test('a search that finds nothing says so and can be cleared', async ({ page }) => {
  await page.goto(`${PAGE}?q=no such figure`);
  await expect(page.getByText('No figure of this book is like that.')).toBeVisible();
  await page.getByRole('link', { name: 'Show all figures' }).click();
  await expect(rows(page).first()).toBeVisible();
});

test('a question that can’t be answered: one clear message, status 400, and the whole book', async ({
  page,
}) => {
  for (const [query, message] of [
    ['table=135-annex', 'Printed in “135-annex” is not a table of this book.'],
    ['asAt=2024-02-30', 'As known on “2024-02-30” is not a day.'],
    ['book=2024', 'Book “2024” is not a financial year.'],
    ['q=a&q=b', 'Figure or words was given more than once'],
  ] as const) {
    // What the browser makes of the message is looked at once, below: the page is a long one.
    const response = await page.request.get(`${PAGE}?${query}`);
    expect(response.status(), query).toBe(400);
    expect(await response.text(), query).toContain(message);
  }
  expect((await page.goto(`${PAGE}?status=wrong`))?.status()).toBe(400);
  const alert = page.getByRole('alert').filter({ hasText: 'can’t be shown' });
  await expect(alert).toContainText('Status “wrong” is not one of the statuses.');
  await expect(page.getByText(/^Showing (\d+) of \1 rows\.$/)).toBeVisible();
});

test('a book that isn’t held is 404', async ({ page }) => {
  expect((await page.goto(`${PAGE}?book=1999-00`))?.status()).toBe(404);
});

test('what was stated in public stands apart, with its grade, source and caution', async ({ page }) => {
  await page.goto(PAGE);
  const panel = page.getByRole('region', { name: 'Stated in public – not from the Estimates' });
  const calls = panel.getByRole('table', { name: 'Stated in public of 2023' }).last();
  await expect(calls).toContainText('around 3 300 000 calls');
  await expect(panel).toContainText('Found in a newspaper or agency');
  await expect(panel).toContainText('Caution: 3.3 million calls is a press figure');
  const source = panel.getByRole('link', { name: 'https://www.1823.gov.hk/en/page/detail/67' }).first();
  await expect(source).toHaveAttribute('rel', /noreferrer/);
  await expect(panel).toContainText('2 December 2020 on; its end isn’t known');
  await page.goto(`${PAGE}?asAt=2005-10-05`);
  await expect(panel.getByRole('table')).toHaveCount(1);
  await expect(panel).toContainText('2.9–6.5%');
});

// Every row is built alike: in Chinese one printed table tells as much as all.
for (const [what, lang, query] of [
  ['the whole book', 'en', ''],
  ['a table of the book', 'zh-Hant', '&table=135-programme-2'],
  ['a table of the book', 'zh-Hans', '&table=135-programme-2'],
]) {
  test(`${what} in ${lang} is accessible and logs no error`, async ({ page }) => {
    const errors = listenForErrors(page);
    await page.goto(`${PAGE}?lang=${lang}${query}`);
    await expectAccessibleInItsLooks(page);
    expect(errors).toEqual([]);
  });
}

test('what is chosen, nothing found or refused, light and dark, is accessible', async ({ page }) => {
  for (const query of ['table=135-details-1', 'q=no such figure', 'asAt=2024-02-27']) {
    await page.goto(`${PAGE}?${query}`);
    await expectAccessibleInItsLooks(page);
  }
  // Below the message stands the whole book, whose tables the test above has looked at.
  await page.goto(`${PAGE}?status=wrong`);
  await expectAccessible(page, FIGURES);
});

test('nothing is cut off at 320 pixels, and each number keeps the name of its column', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const query of ['?lang=zh-Hant', '?status=wrong', '?asAt=2024-02-27']) {
    await page.goto(`${PAGE}${query}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await page.goto(`${PAGE}?q=77428000`);
  const recomputed = rows(page).first().locator('td').nth(1);
  expect(await recomputed.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe(
    '"Worked out"',
  );
});

test('printed, the page keeps its figures and leaves out its controls', async ({ page }) => {
  await page.goto(`${PAGE}?table=135-commitments`);
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show' })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, storageState: NOBODY });
  test('search, links and language work', async ({ page }) => {
    await signIn(page.request, await addNewcomer('Rita Kwok'));
    await page.goto(PAGE);
    await page.getByLabel('Figure or words').fill('118,200');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(rows(page).first()).toContainText('118,200');
    await page.getByRole('button', { name: '繁體中文' }).click();
    await expect(page).toHaveURL(/q=118%2C200/);
    await expect(rows(page).first()).toContainText('118,200（千元）');
  });
});
