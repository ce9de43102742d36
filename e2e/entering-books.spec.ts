import { expect, type Page } from '@playwright/test';
import { TYPED_2025 } from '@/lib/imports/book/testing/sheet-2025';
import { expectAccessible, expectAccessibleInItsLooks } from './accessibility';
import { listenForErrors } from './console';
import { signedInAs } from './people';
import { test } from './warm-page';

test.use({ storageState: signedInAs('officer') });

const cell = (page: Page, field: string) => page.locator(`[id="${field}"]`);
const WHOLE = 'heads.0.whole.provision.estimate';
const ORIGINAL = 'heads.0.programmes.1.provision.original';

test('an officer enters the next book, sees a wrong sum at once and proposes it; a manager confirms it, and every page offers it', async ({
  page,
  browser,
}) => {
  const errors = listenForErrors(page);
  await page.goto('/budgets?lang=en');
  await page.getByRole('link', { name: 'Enter the Estimates 2025–26' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Estimates 2025–26');
  const said = page.getByRole('region', { name: 'What the figures say' });
  await expect(said).toContainText('0 of ');
  await expectAccessible(page);

  // Everything as it is printed, but for a sum with a wrong digit and an original that wasn't estimated so.
  for (const [field, printed] of Object.entries(TYPED_2025)) await cell(page, field).fill(printed);
  await cell(page, WHOLE).fill('688.8');
  await cell(page, ORIGINAL).fill('250.1');
  await expect(said).toContainText('printed 688.8, worked out 687.8');
  await expect(cell(page, WHOLE)).toHaveAttribute('aria-invalid', 'true');
  await expect(
    page.getByText('Asked for: the last book estimated 251.1, printed is 250.1.', { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('group', { name: /^Why Head 135.*differs$/ }).first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Kept \d\d:\d\d\.$/ })).toBeVisible();

  // What was typed is there after the page is loaded again; a thing that isn't a figure is named.
  await page.reload();
  await expect(cell(page, WHOLE)).toHaveValue('688.8');
  await cell(page, WHOLE).fill('688,8');
  await expect(said).toContainText('“688,8” says no number');
  await page.getByRole('button', { name: 'Propose this book' }).click();
  const checked = page.getByRole('region', { name: /stand.? in the way$/ });
  await expect(checked).toContainText('“688,8” says no number. Write the figure as the document prints it');
  await checked.getByRole('link').first().click();
  await expect(cell(page, WHOLE)).toBeInViewport();

  // Put right, it can be proposed.
  await cell(page, WHOLE).fill('687.8');
  await cell(page, ORIGINAL).fill('251.1');
  await expect(said).toContainText('Nothing is beyond its tolerance.');
  await page.getByRole('button', { name: 'Check everything' }).last().click();
  await expect(
    page.getByRole('region', { name: 'Nothing stands in the way: the book can be proposed' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Propose this book' }).click();
  await expect(page).toHaveURL(/\/proposals\/\d+$/);
  const changes = page.getByRole('region', { name: 'What confirming it changes' });
  await expect(changes).toContainText('known from 26 February 2025');
  await expect(changes.getByRole('row', { name: /2024 \(Actual\)/ })).toContainText('78');
  await expectAccessibleInItsLooks(page);

  const manager = await browser.newContext({ storageState: signedInAs('manager') });
  const theirs = await manager.newPage();
  await theirs.goto(`${page.url()}?lang=en`);
  await theirs.getByRole('button', { name: 'Confirm: it holds from now on' }).click();
  await expect(theirs.getByText(/^Confirmed by/).first()).toBeVisible();
  await manager.close();

  await page.goto('/budgets?lang=en&book=2025-26');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('$401.8m for 2025–26');
  await expect(
    page.getByRole('region', { name: /Estimate of one book is the Original of the next/ }),
  ).toContainText('3 of 3 programmes');
  await page.goto('/reconciliation?lang=en&book=2025-26');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Estimates 2025–26 agree');
  await page.goto('/?lang=en');
  await expect(page.getByRole('main')).toContainText('2025–26');
  const api = await page.request.get('/api/v1/budgets?book=2025-26');
  expect((await api.json()).provisions).toHaveLength(16);
  expect(errors).toEqual([]);

  // Taken away as a file and sent again: it is the same book, which is held.
  const file = await page.request.get('/budgets/file/2025-26');
  await page.goto('/budgets/file?lang=en');
  const send = async (body: string) => {
    await page.getByLabel('File', { exact: true }).setInputFiles({
      name: 'book.json',
      mimeType: 'application/json',
      buffer: Buffer.from(body),
    });
    await page.getByRole('button', { name: 'Look at it' }).click();
  };
  const text = await file.text();
  await send(text.replace('"687.8"', '"688.8"'));
  await expect(page.getByRole('form').getByRole('alert')).toContainText('printed 688.8, but');
  await send(text);
  await expect(page.getByRole('region', { name: 'What stands in its way' })).toContainText(
    'the book is held already',
  );
  await expect(page.getByRole('button', { name: 'Propose this book' })).toHaveCount(0);
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('what is typed is kept and checked by a button, a line more is a button too', async ({ page }) => {
    await page.goto('/budgets/new/2026-27?lang=en');
    await cell(page, 'heads.0.programmes.0.provision.estimate').fill('24,1');
    await page.getByRole('button', { name: 'Check everything' }).last().click();
    await expect(page.getByRole('region', { name: /stand.? in the way$/ })).toContainText('Published on: “”');
    await expect(page.getByRole('region', { name: 'What the figures say' })).toContainText(
      '“24,1” says no number',
    );
    await expect(cell(page, 'heads.0.programmes.0.provision.estimate')).toHaveValue('24,1');
    await page.getByRole('button', { name: 'Add a programme' }).click();
    await expect(cell(page, 'heads.0.programmes.3.provision.estimate')).toBeVisible();
    await page.getByRole('button', { name: 'Throw away what I typed' }).click();
    await expect(page.getByRole('link', { name: /^Enter the Estimates/ })).toBeVisible();
  });
});
