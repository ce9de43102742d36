import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { BUDGET_TABLE_NAMES, budgetsResponse } from '@/lib/api/budgets-response';
import { expectAccessible, expectAccessibleInItsLooks } from './accessibility';
import { expectInk } from './chart';
import { listenForErrors } from './console';
import { test } from './warm-page';

const PAGE = '/budgets?lang=en';
const API = '/api/v1/budgets?book=2024-25';
const provisions = (page: Page) => page.getByRole('table', { name: 'Provision by programme and stage' });

test('somebody reads what the Efficiency Office is given, and how that changed on both bases', async ({
  page,
}) => {
  await page.goto(PAGE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Efficiency Office: provision of $386.5m for 2024–25, +5.3% on the 2023–24 revised estimate.',
  );
  const row = provisions(page).getByRole('row', { name: /\(2\) Innovation, Technology and Industry/ });
  await expect(row.getByRole('cell')).toHaveText([
    /^179\.3/,
    '221.0',
    '195.2(–11.7%)',
    '251.1(+28.6%)(or +13.6% on 2023–24 Original)',
  ]);
  await expect(provisions(page).getByRole('row', { name: /Efficiency Office/ })).toContainText('(—)');
  await expect(provisions(page).getByRole('row', { name: /Head 135, total/ })).toContainText('660.3(+13.3%)');
  await expect(page.getByText('Policy Area 17: Information Technology and Broadcasting')).toBeVisible();
  await expect(page.getByText(/^Controlling officer: Permanent Secretary/)).toBeVisible();
});

test('a footnote’s mark leads to its note below the table', async ({ page }) => {
  await page.goto(PAGE);
  const panel = page.getByRole('region', { name: /^Head 135: \$660\.3m/ });
  await panel.getByRole('link', { name: 'Footnote Ψ' }).click();
  await expect(page).toHaveURL(/#programmes-note-/);
  const note = panel.getByRole('listitem').filter({ hasText: 'former Head 55' });
  await expect(note).toBeInViewport();
  await expect(note).toContainText('Ψ');
});

test('subheads, components, commitment and posts stand as printed, each sum with its proof', async ({
  page,
}) => {
  await page.goto(PAGE);
  const subheads = page.getByRole('table', { name: 'Expenditure by subhead, $’000' });
  await expect(subheads.getByRole('row', { name: 'Total Expenditure' }).getByRole('cell')).toHaveText([
    '637,672',
    '608,249',
    '582,835',
    '660,263',
  ]);
  const components = page.getByRole('table', { name: 'Analysis of subhead 000' });
  await expect(components.getByRole('row', { name: 'Salaries' })).toContainText('168,902');
  await expect(page.getByText('500,000 − 321,400 − 60,400 = 118,200')).toBeVisible();
  await expect(page.getByText('152 + 18 = 170')).toBeVisible();
  await expect(page.getByText('156 + 18 = 174')).toBeVisible();
  await expect(page.getByText('the document doesn’t print it')).toBeVisible();
  await expect(page.getByText('+1 +2 +1 = +4')).toBeVisible();
  for (const ceiling of ['$140.6m', '$140,557,000'])
    await expect(page.getByRole('cell', { name: ceiling })).toBeVisible();
});

test('computed shares say that they are computed', async ({ page }) => {
  await page.goto(PAGE);
  const shares = page.getByRole('table', { name: 'Computed shares of provision' });
  await expect(
    shares
      .getByRole('row', { name: /Efficiency Office/ })
      .getByRole('cell')
      .last(),
  ).toHaveText('58.5%');
  await expect(page.getByText('The document prints none: they are computed here')).toBeVisible();
  await expect(
    page.getByText(/^Staff by programme: the document has only the title of a chart/),
  ).toBeVisible();
});

test('programme and unit are chosen by a form and stand in the address', async ({ page }) => {
  await page.goto(PAGE);
  const groups = page.getByText(/^Printed in \$/);
  await expect(groups).toHaveText(['Printed in $ million', 'Printed in $’000']);
  await page.getByLabel('Programme of the trend').selectOption('(2) Innovation, Technology and Industry');
  await page.getByLabel('First the tables in').selectOption('$’000');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/book=2024-25&head=135&programme=2&unit=thousand/);
  await expect(groups).toHaveText(['Printed in $’000', 'Printed in $ million']);
  const trend = page.getByRole('table', { name: /^Innovation, Technology and Industry: provision/ });
  await expect(trend.getByRole('row', { name: '2023–24' }).getByRole('cell')).toHaveText([
    '–',
    '221.0',
    '195.2',
    '–',
  ]);
});

test('the trend is drawn, walked along by keyboard and taken away as a picture', async ({ page }) => {
  await page.goto(PAGE);
  await expectInk(page);
  const walk = page.getByRole('slider', { name: 'Walk along the years of the chart' });
  await walk.focus();
  await expect(walk).toHaveAttribute('aria-valuetext', '2024–25: Estimate 386.5');
  await page.keyboard.press('ArrowLeft');
  await expect(walk).toHaveAttribute(
    'aria-valuetext',
    '2023–24: Original 367.2, Revised 367.2\nEvent B: Systems',
  );
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Picture (PNG)' }).click(),
  ]);
  expect(picture.suggestedFilename()).toBe('provision-2024-25-135-3.png');
  expect((await readFile(await picture.path())).length).toBeGreaterThan(5_000);
});

test('the file that is downloaded has the figures of the page', async ({ page }) => {
  await page.goto(PAGE);
  const shown = await provisions(page).getByRole('row').getByRole('cell').allInnerTexts();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Provisions (CSV)' }).first().click(),
  ]);
  expect(file.suggestedFilename()).toBe('budgets-2024-25-head-135-provisions.csv');
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv.split('\r\n')[0]).toBe(
    '\uFEFFprogramme,year,stage,amount,unit,printed,footnotes,citation_book,citation_place,asAt,illustrative',
  );
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.map((row) => row['printed'])).toEqual(shown.map((cell) => /^[\d.]+/.exec(cell)?.[0]));
});

test('as at the day before the book was published there is nothing, and the page says since when there is', async ({
  page,
}) => {
  await page.goto(`${PAGE}&asAt=2024-02-27`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No budget was known on 27 February 2024');
  await expect(page.getByText('known since 28 February 2024')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${PAGE}&asAt=2024-02-28`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('$386.5m');
  await expect(page.getByText('as at 28 February 2024').first()).toBeVisible();
});

test('a question that can’t be answered: one clear message, status 400, and the usual is shown', async ({
  page,
}) => {
  for (const [query, message] of [
    ['book=2024', 'Book of Estimates “2024” is not a financial year.'],
    ['book=1999-00', 'no Estimates “1999-00” are held'],
    ['head=999', 'Head “999” isn’t held'],
    ['programme=9', 'has no programme “9”'],
    ['unit=dollars', 'is neither million nor thousand'],
    ['asAt=2026-02-30', 'As known on “2026-02-30” is not a day.'],
  ] as const) {
    const response = await page.goto(`${PAGE}&${query}`);
    expect(response?.status(), query).toBe(400);
    await expect(page.getByRole('alert').filter({ hasText: 'can’t be shown' })).toContainText(message);
    await expect(provisions(page)).toBeVisible();
  }
});

for (const [lang, tag, headline] of [
  ['en', 'en', 'provision of $386.5m'],
  ['zh-Hant', 'zh-Hant-HK', '2024–25年度撥款為386.5百萬元'],
  ['zh-Hans', 'zh-Hans', '2024–25年度拨款为386.5百万元'],
] as const)
  test(`in ${lang}, it is accessible, speaks its language and logs no error`, async ({ page }) => {
    const errors = listenForErrors(page);
    await page.goto(`/budgets?lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(headline);
    await expectInk(page);
    await expectAccessibleInItsLooks(page);
    expect(errors).toEqual([]);
    await page.goto(`/budgets?lang=${lang}&head=999`);
    await expectAccessibleInItsLooks(page);
  });

test('nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const lang of ['en', 'zh-Hant', 'zh-Hans']) {
    await page.goto(`/budgets?lang=${lang}&programme=2`);
    await expectInk(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('printed, the page keeps its figures and leaves out its controls', async ({ page }) => {
  await page.goto(PAGE);
  await page.emulateMedia({ media: 'print' });
  await expect(provisions(page).getByRole('row', { name: /Efficiency Office/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Provisions (CSV)' }).first()).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('figures and form work', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByLabel('Programme of the trend').selectOption('1');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('$22.7m');
    await expect(provisions(page)).toContainText('386.5');
  });
});

test('the API answers with every table, in the fields of its description', async ({ request }) => {
  const body = budgetsResponse.parse(await (await request.get(API)).json());
  expect(body.provisions).toHaveLength(16);
  expect(body.changes).toHaveLength(12);
  expect(body.provisions.find(({ footnotes }) => footnotes.includes('Ψ'))).toMatchObject({
    programme: 2,
    year: '2022-23',
    stage: 'actual',
    amount: '179.3',
  });
  expect(await (await request.get(`${API}&head=135&asAt=2024-02-28`)).json()).toMatchObject({
    head: '135',
    asAt: '2024-02-28',
    illustrative: false,
  });
  const chinese = await (await request.get(`${API}&lang=zh-Hant`)).json();
  expect(chinese.programmes[2].name).toBe('效率促進辦公室');
});

test('every table is a file of its own', async ({ request }) => {
  for (const table of BUDGET_TABLE_NAMES) {
    const response = await request.get(`${API}&format=csv&table=${table}`);
    expect([table, response.status()]).toEqual([table, 200]);
    const rows = parse(await response.body(), { bom: true, columns: true }) as Record<string, string>[];
    expect([table, rows.length > 0, rows[0]?.['illustrative']]).toEqual([table, true, 'false']);
  }
});

for (const [query, status, code] of [
  ['', 400, 'bad-request'],
  ['book=2024', 400, 'bad-request'],
  ['book=2024-25&head=x', 400, 'bad-request'],
  ['book=2024-25&programme=3', 400, 'bad-request'],
  ['book=2024-25&format=csv', 400, 'bad-request'],
  ['book=2024-25&format=csv&table=staff', 400, 'bad-request'],
  ['book=2024-25&table=posts', 400, 'bad-request'],
  ['book=1999-00', 404, 'not-found'],
  ['book=2024-25&asAt=2024-02-27', 404, 'not-found'],
  ['book=2024-25&head=999', 404, 'not-found'],
] as const)
  test(`GET budgets?${query} is ${status} ${code}`, async ({ request }) => {
    const response = await request.get(`/api/v1/budgets?${query}`);
    expect(response.status()).toBe(status);
    const { error } = await response.json();
    expect(error.code).toBe(code);
    expect(error.message.length).toBeGreaterThan(10);
  });
