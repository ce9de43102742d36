import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { type Browser, expect, type Page } from '@playwright/test';
import { expectAccessibleInItsLooks } from './accessibility';
import { kpi } from './command-line';
import { listenForErrors } from './console';
import { field, ordinary, pasteColumn } from './month-form';
import { signedInAs } from './people';
import { test } from './warm-page';

test.use({ storageState: signedInAs('manager') });

/** Fifteen files are made before the answer, while another test may be at it, too. */
const MAKING = { timeout: 60_000 };

/** A page as somebody else. */
async function pageOf(browser: Browser, role: 'officer' | 'viewer', path: string): Promise<Page> {
  const page = await (await browser.newContext({ storageState: signedInAs(role) })).newPage();
  await page.goto(path);
  return page;
}

const address = '/api/v1/reports/monthly/2018-03';
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Enters an ordinary month and submits it. */
async function submitMonth(page: Page, month: string, changes: Parameters<typeof ordinary>[0] = {}) {
  await page.goto(`/returns/${month}`);
  await pasteColumn(page, ordinary(changes));
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await expect(page.getByRole('status').first()).toContainText('Submitted as revision');
}

async function approveMonth(page: Page, month: string) {
  await page.goto(`/returns/${month}`);
  await page.getByRole('button', { name: /^Approve revision/ }).click();
  await expect(page.getByRole('status').first()).toContainText('Approved.');
}

/** Accepts the texts as they stand in the form. */
async function acceptTexts(page: Page) {
  const form = page.getByRole('form', { name: 'Commentary' });
  await form.getByRole('button', { name: 'Accept these texts' }).click();
  await page.waitForURL('**?written=true');
  await expect(form.getByText(/^By Mandy Ho, /)).toHaveCount(9);
}

test('a month’s report is previewed, commented, issued, frozen; a correction makes it due to be issued again, marked (R)', async ({
  page,
  browser,
}, info) => {
  const officer = await pageOf(browser, 'officer', '/reports');
  await submitMonth(officer, '2018-03');
  const preview = await officer.request.get(`${address}?format=pdf&lang=zh-Hant`);
  expect(preview.status()).toBe(200);
  expect(preview.headers()['content-disposition']).toBe(
    'attachment; filename="1823-2018-03-preview-zh-Hant.pdf"',
  );
  const reader = await pageOf(browser, 'viewer', '/reports');
  expect((await reader.request.get(`${address}?format=pdf`)).status()).toBe(404);
  await page.goto('/reports/monthly/2018-03');
  await expect(page.getByText('This month is submitted and not approved')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Issue', exact: true })).toHaveCount(0);
  await approveMonth(page, '2018-03');

  await page.goto('/reports/monthly/2018-03');
  await page.getByRole('button', { name: 'Issue', exact: true }).click();
  await expect(page.getByRole('alert').first()).toContainText(
    '9 texts of the commentary must be accepted first',
  );
  const form = page.getByRole('form', { name: 'Commentary' });
  const english = form.getByRole('textbox', { name: 'Calls answered within 12 seconds, English' });
  // 180,000 of 250,000.
  await expect(english).toHaveValue(
    /^Calls answered within 12 seconds stood at 72% in March 2018; it isn’t judged/,
  );
  const satisfaction = form.getByRole('textbox', { name: 'Customer satisfaction, English' });
  await satisfaction.fill('Callers were content.');
  await english.fill('A storm closed the centre for two days. ✗');
  await form.getByRole('button', { name: 'Accept these texts' }).click();
  await expect(form.getByText('It has a character that can’t be printed: ✗')).toHaveCount(2);
  await expect(satisfaction).toHaveValue('Callers were content.');
  await english.fill('A storm closed the centre for two days.');
  await acceptTexts(page);
  await page.getByRole('button', { name: 'Issue', exact: true }).click();
  await expect(page.getByRole('status').first()).toContainText(
    'Issued: KPI-2018-03. Its files are below.',
    MAKING,
  );

  await reader.goto('/reports');
  const entry = reader.getByRole('article').filter({ hasText: 'KPI-2018-03' }).first();
  await expect(entry).toContainText('Newest issue');
  const [download] = await Promise.all([
    reader.waitForEvent('download'),
    entry.getByRole('link', { name: /^PDF, English/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('1823-KPI-2018-03-en.pdf');
  const place = info.outputPath('report.pdf');
  await download.saveAs(place);
  const taken = await reader.request.get(`${address}?format=pdf&lang=en`);
  const bytes = await taken.body();
  expect((await kpi(['verify', place])).trim()).toBe('issued');
  await reader.goto('/reports/verify');
  await reader.getByLabel('File', { exact: true }).setInputFiles(place);
  await expect(reader.getByRole('status')).toContainText('Issued and unchanged: 1823-KPI-2018-03-en.pdf');
  expect(new URL(reader.url()).searchParams.get('sha256')).toBe(sha256(bytes));
  const copy = info.outputPath('copy.pdf');
  const named = ['--format', 'pdf', '--lang', 'en', '--out', copy];
  expect(JSON.parse(await kpi(['report', 'monthly', '2018-03', ...named]))).toMatchObject({ issued: true });
  expect(sha256(await readFile(copy))).toBe(sha256(bytes));
  const spoiled = info.outputPath('spoiled.pdf');
  await writeFile(spoiled, Buffer.concat([bytes, Buffer.from(' ')]));
  await expect(kpi(['verify', spoiled])).rejects.toThrow('ended with 1');
  const shown = await reader.goto(`${address}?format=html`);
  expect(shown?.headers()['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
  await expect(reader.getByText('A storm closed the centre for two days.')).toBeVisible();
  await expect(reader.locator('body')).not.toHaveCSS('max-width', 'none');

  await page.goto('/returns/2018-03');
  await page.getByRole('textbox', { name: 'Reason' }).fill('Counted again');
  await page.getByRole('button', { name: 'Reopen' }).click();
  await expect(page.getByRole('status').first()).toContainText('Reopened');
  await officer.goto('/returns/2018-03');
  await field(officer, 'calls_answered_within_12s').fill('200,000');
  await officer.getByRole('button', { name: 'Submit for approval' }).click();
  await expect(officer.getByRole('status').first()).toContainText('Submitted as revision');
  await page.goto('/returns/2018-03');
  const superseding = page.getByRole('region', { name: 'Approving this supersedes one issued report' });
  await expect(superseding).toContainText('KPI-2018-03');
  await expect(superseding).toContainText(
    'Calls answered within 12 seconds, March 2018: was 72% · No judgement: no target, is 80% · No judgement: no target',
  );
  await approveMonth(page, '2018-03');

  await page.goto('/reports');
  const due = page.getByRole('region', { name: 'One report is to be issued again' });
  await due.getByRole('link', { name: 'Monthly KPI report, March 2018 (KPI-2018-03)' }).click();
  await expect(form.getByText(/^Written by Mandy Ho, .* of other figures/)).toHaveCount(3);
  await acceptTexts(page);
  await page.getByRole('button', { name: 'Issue again' }).click();
  await expect(page.getByText('Say why it is issued again.').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Why it is issued again' }).fill('Counted again');
  await page.getByRole('button', { name: 'Issue again' }).click();
  await expect(page.getByRole('status').first()).toContainText('Issued: KPI-2018-03-R1', MAKING);
  expect((await kpi(['verify', place])).trim()).toBe('superseded');
  const again = await (await reader.request.get(`${address}?format=html`)).text();
  expect(again).toContain('Monthly KPI report of 1823, March 2018 (R)');
  expect(again).toContain('It takes the place of KPI-2018-03');
  expect(sha256(await (await reader.request.get(`${address}?format=pdf&issue=1`)).body())).toBe(
    sha256(bytes),
  );
  await page.goto('/reports');
  await expect(page.getByRole('region', { name: 'No re-issue is due' })).toBeVisible();
  expect(await kpi(['check'])).toContain('invariants hold');
});

test('of two managers who write the same text the second sees what the first wrote, and loses nothing', async ({
  page,
  browser,
}) => {
  await kpi(['import', 'months', 'docs/examples/months.csv', '--as', 'approved']);
  const second = await (await browser.newContext({ storageState: signedInAs('manager') })).newPage();
  const path = '/reports/monthly/2022-05';
  const name = 'Customer satisfaction, English';
  for (const each of [page, second]) await each.goto(path);
  await page.getByRole('textbox', { name }).fill('What the first wrote.');
  await page.getByRole('button', { name: 'Accept these texts' }).click();
  await page.waitForURL('**?written=true');
  const field = second.getByRole('textbox', { name });
  await field.fill('What the second wrote.');
  await second.getByRole('button', { name: 'Accept these texts' }).click();
  await expect(second.getByText('Meanwhile Mandy Ho wrote: “What the first wrote.”').first()).toBeVisible();
  await expect(field).toHaveValue('What the second wrote.');
  await second.getByRole('button', { name: 'Accept these texts' }).click();
  await second.waitForURL('**?written=true');
  await page.goto(path);
  await expect(page.getByRole('textbox', { name })).toHaveValue('What the second wrote.');
});

test('the Controlling Officer’s Report table of 2024 is issued as Word, PDF, CSV and page; that of a year to come says what is missing', async ({
  page,
}) => {
  await page.goto('/reports/cor/2024');
  await page.getByRole('button', { name: 'Issue', exact: true }).click();
  await expect(page.getByRole('status').first()).toContainText('Issued: COR-2024', MAKING);
  const answer = await page.request.get('/api/v1/reports/cor/2024?format=docx&lang=zh-Hans');
  expect(answer.headers()['content-disposition']).toBe('attachment; filename="1823-COR-2024-zh-Hans.docx"');
  await page.goto('/reports/cor/2035');
  await expect(page.getByRole('region', { name: 'There is no report yet' })).toContainText('2034');
  expect((await page.request.get('/api/v1/reports/cor/2035?format=pdf')).status()).toBe(409);
});

for (const lang of ['en', 'zh-Hant', 'zh-Hans']) {
  test(`the pages of reports are accessible (${lang})`, async ({ page }) => {
    const errors = listenForErrors(page);
    for (const path of ['/reports', '/reports/cor/2024', `/reports/verify?sha256=${'0'.repeat(64)}`]) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      await expectAccessibleInItsLooks(page);
    }
    expect(errors).toEqual([]);
  });
}
