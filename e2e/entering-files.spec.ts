import { type Browser, expect, type Page } from '@playwright/test';
import { parseMonthsFile } from '@/lib/imports/parse-months-file';
import { madeRow, madeWorkbook, monthsTable, textAt } from '@/lib/imports/testing/made-workbook';
import { expectAccessibleInItsLooks } from './accessibility';
import { listenForErrors } from './console';
import { ask } from './door/send';
import { signedInAs } from './people';
import { test } from './warm-page';

test.use({ storageState: signedInAs('officer') });

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Chooses a file on /imports and has it looked at. */
async function lookAt(page: Page, name: string, content: string | Uint8Array, kind = 'Monthly counts') {
  await page.goto('/imports');
  await page.getByLabel('What is in it').selectOption({ label: kind });
  const mimeType = name.endsWith('.xlsx') ? XLSX : 'text/csv';
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Look at the file' }).click();
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const panel = (page: Page, name: string | RegExp) => page.getByRole('region', { name }).first();
const row = (page: Page, name: RegExp) => page.getByRole('row', { name });

test('[ASVS 5.2.2] [ASVS 5.4.1] [ASVS 5.4.2] an officer looks at files before they come in: errors are named, changes shown value by value, and nothing else than what was seen is taken', async ({
  page,
}) => {
  const errors = listenForErrors(page);
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Imports' }).click();
  await expect(heading(page)).toHaveText('Imports');
  await expectAccessibleInItsLooks(page);

  // The templates are what they say they are, and our own importer takes them.
  const template = await page.request.get('/imports/template/months.xlsx');
  expect(template.headers()['content-disposition']).toBe('attachment; filename="1823-months.xlsx"');
  expect(template.headers()['content-type']).toBe(XLSX);
  expect(parseMonthsFile(await template.body())).toMatchObject({ errors: [{ code: 'no-rows' }] });

  // A file with errors: each with its row, column and value; it can only be thrown away.
  await lookAt(page, 'C:\\tmp\\<b>2016.csv', 'month;emails;note\n2016-13;5;\n2016-01;1e3;\n2016-02;7;good\n');
  await expect(heading(page)).toHaveText('b2016.csv');
  await expect(panel(page, 'What was understood')).toContainText('semicolons');
  await expect(panel(page, '2 errors')).toContainText('Nothing is imported while anything is wrong');
  await expect(page.getByText('Row 2, month: there is no month “2016-13”.')).toBeVisible();
  await expect(page.getByText('Row 3, emails: “1e3” is shortened to a power of ten.')).toBeVisible();
  await expect(row(page, /^Feb 2016 New/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import as drafts' })).toHaveCount(0);
  await expectAccessibleInItsLooks(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Errors as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('errors.csv');
  await page.getByRole('button', { name: 'Discard the file' }).click();
  await expect(heading(page)).toHaveText('Imports');

  // What isn't what its name says never gets as far.
  await lookAt(page, '2016.csv', madeWorkbook({ rows: monthsTable([['2016-01', 5]]) }));
  await expect(page.getByRole('alert').first()).toContainText('not what its name says');
  await lookAt(page, '2016.xls', 'month,emails\n2016-01,5\n');
  await expect(page.getByRole('alert').first()).toContainText('Choose a .csv, .txt, .tsv or .xlsx file');

  // A workbook with a real date: seen, then taken.
  const dated = `<row r="3"><c r="A3" s="1"><v>42401</v></c><c r="B3"><v>8</v></c>${textAt('C3', '系統更新 &lt;i&gt;')}</row>`;
  const rows = `${madeRow(1, ['month', 'emails', 'note'])}${madeRow(2, ['2016-01', 5, null])}${dated}`;
  const workbook = madeWorkbook({ rows, formats: [0, 17] });
  await lookAt(page, '二零一六年.xlsx', workbook);
  await expect(heading(page)).toHaveText('二零一六年.xlsx');
  await expect(panel(page, 'What was understood')).toContainText('January 2016 to February 2016 (2 months)');
  await expect(panel(page, 'What was understood')).toContainText('counted from 1900');
  await expect(panel(page, 'What would change')).toContainText(
    '2 new months, none changed, none the same, none refused.',
  );
  await page.getByRole('button', { name: 'Import as drafts' }).click();
  await expect(panel(page, '二零一六年.xlsx was imported')).toContainText('New drafts');
  await page.getByRole('link', { name: 'Feb 2016' }).click();
  await expect(page).toHaveURL(/\/returns\/2016-02$/);
  await expect(page.getByLabel('E-mails', { exact: true })).toHaveValue('8');
  await expect(page.getByText('系統更新 <i>').first()).toBeVisible();

  // The same again is the same; another count is shown before and after, and what somebody else changes meanwhile is, too.
  await lookAt(page, '二零一六年.xlsx', workbook);
  await expect(page.getByText('Every month in the file is as it stands.')).toBeVisible();
  await page.getByRole('button', { name: 'Discard the file' }).click();
  await expect(heading(page)).toHaveText('Imports');
  await lookAt(page, '2016.csv', 'month,emails\r2016-01,6\r');
  await expect(row(page, /^Jan 2016 Changed/)).toContainText('E-mails: 5 → 6');
  const headers = { 'content-type': 'text/csv', origin: new URL(page.url()).origin };
  await page.request.post('/api/v1/imports/months', { data: 'month,emails\n2016-01,7\n', headers });
  await page.getByRole('button', { name: 'Import as drafts' }).click();
  await expect(page.getByText('Meanwhile something else changed.')).toBeVisible();
  await expect(row(page, /^Jan 2016 Changed/)).toContainText('E-mails: 7 → 6');
  await page.getByRole('button', { name: 'Import as drafts' }).click();
  await expect(panel(page, '2016.csv was imported')).toContainText('Changed drafts');
  await page.getByRole('link', { name: 'All imports' }).click();
  await expect(row(page, /2016\.csv/).first()).toContainText('Jan 2016');
  // The browser itself reports an answer with an error's status.
  expect(errors.filter((error) => !error.includes('status of 422'))).toEqual([]);
});

async function withoutScript(browser: Browser, role: 'officer' | 'manager') {
  return (await browser.newContext({ storageState: signedInAs(role), javaScriptEnabled: false })).newPage();
}

test('[ASVS 5.2.1] [ASVS 5.3.2] a file comes in without JavaScript, too; it is nobody else’s to see; one that is too large is refused with 413', async ({
  browser,
  baseURL,
}) => {
  const page = await withoutScript(browser, 'officer');
  await lookAt(page, '../../2016-03.csv', 'month,emails\n2016-03,5\n');
  await expect(heading(page)).toHaveText('2016-03.csv');
  const address = page.url();
  const other = await withoutScript(browser, 'manager');
  expect((await other.goto(address))?.status()).toBe(404);
  await page.getByRole('button', { name: 'Import as drafts' }).click();
  await expect(panel(page, '2016-03.csv was imported')).toContainText('Mar 2016');
  // The same page again is what was done, not a file to be taken twice.
  await page.goto(address);
  await expect(panel(page, '2016-03.csv was imported')).toContainText('New drafts');

  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const sent = { origin: String(baseURL), cookie, 'content-type': 'multipart/form-data; boundary=x' };
  const large = Buffer.alloc(10_000_001, 'a');
  const answer = await ask(
    'POST',
    `${baseURL}/imports`,
    { ...sent, 'content-length': String(large.length) },
    large,
  );
  expect([answer.status, answer.body]).toEqual([413, 'The body is larger than 10000000 bytes.\n']);
});

test('F9: of an upload that is cut off no file is kept, and who sent it is told', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/imports');
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name: 'lost.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('month,emails\n2016-04,5\n'),
  });
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Look at the file' }).click();
  await expect(page.getByRole('alert').first()).toContainText('it isn’t known whether it was done');
  await page.context().setOffline(false);

  // The same form without JavaScript: its bytes as a browser sends them, whole and not.
  const bare = await withoutScript(browser, 'officer');
  await bare.goto('/imports');
  const form = bare.locator('form').filter({ has: bare.getByLabel('File', { exact: true }) });
  const hidden = await form
    .locator('input[type=hidden]')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('name'), one.getAttribute('value') ?? '']));
  const parts = [...hidden, ['kind', 'months']].map(
    ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file =
    '--x\r\nContent-Disposition: form-data; name="file"; filename="cut.csv"\r\n\r\nmonth,emails\n2016-04,5\n';
  const cookies = await bare.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const send = (body: string, length = body.length) =>
    ask(
      'POST',
      `${baseURL}/imports`,
      {
        origin: String(baseURL),
        cookie,
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': String(length),
      },
      Buffer.from(body),
      length > body.length,
    );
  const cut = `${parts.join('')}${file}`;
  await expect(send(cut, cut.length + 9)).rejects.toThrow();
  expect((await send(cut)).status).toBeGreaterThanOrEqual(400);
  // All of it is kept: nothing else was wrong with the two before.
  expect((await send(`${cut}\r\n--x--\r\n`)).status).toBe(303);
  await bare.goto('/imports');
  await expect(bare.getByRole('link', { name: 'cut.csv' })).toHaveCount(1);
  await expect(bare.getByText('lost.csv')).toHaveCount(0);
});
