import { type APIRequestContext, expect } from '@playwright/test';
import { COUNT_CODES } from '@/lib/kpi/counts';
import { monthFields } from '@/lib/server/testing/month-form';
import { ordinary, sendMonth } from './month-form';
import { signedInAs } from './people';
import { test } from './warm-page';

test.use({ storageState: signedInAs('officer') });

const counts = (changes: Parameters<typeof ordinary>[0] = {}) =>
  Object.fromEntries(ordinary(changes).map((text, at) => [COUNT_CODES[at] ?? '', text]));
const plain = async (request: APIRequestContext, month: string) =>
  (await (await request.get(`/returns/${month}`)).text()).replaceAll('<!-- -->', '');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a month is typed, put right, explained, submitted, returned and approved', async ({
    page,
    browser,
  }) => {
    await page.goto('/returns/2024-09');
    for (const [code, text] of Object.entries(counts({ complaints: '4e4', emails: '90,000' })))
      await page.locator(`input[name="${code}"]`).fill(text);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert')).toContainText('Complaints: “4e4” is shortened to a power of ten.');
    await expect(page.locator('input[name="emails"]')).toHaveValue('90,000');
    await page.locator('input[name="complaints"]').fill('40000');
    await page.getByRole('button', { name: 'Submit for approval' }).click();
    await expect(page.getByRole('alert')).toContainText('Explain or correct: E-mails: 90,000 is far from');
    await page.getByRole('textbox', { name: 'Explanation: E-mails' }).fill('A campaign');
    await page.getByRole('button', { name: 'Submit for approval' }).click();
    await expect(page.getByRole('status').first()).toContainText('Submitted as revision 2');

    const context = await browser.newContext({
      storageState: signedInAs('manager'),
      javaScriptEnabled: false,
    });
    const manager = await context.newPage();
    await manager.goto('/returns/2024-09');
    await manager.getByRole('button', { name: 'Return it' }).click();
    await expect(manager.getByRole('alert')).toContainText('Give a reason');
    await manager.getByRole('button', { name: 'Approve revision 2' }).click();
    await expect(manager.getByRole('status').first()).toContainText('Approved');
    await context.close();
  });

  test('whoever is second sees both versions, and saves what they choose', async ({ page, request }) => {
    await page.goto('/returns/2024-08');
    await page.locator('input[name="emails"]').fill('7');
    expect((await sendMonth(request, '2024-08', { emails: '8' })).status()).toBe(303);
    await page.getByRole('button', { name: 'Save' }).click();
    const conflict = page.getByRole('alert').filter({ hasText: 'Another version has come' });
    await conflict.getByLabel('Yours: 7').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('status').first()).toContainText('Saved as revision 2');
    await expect(page.locator('input[name="emails"]')).toHaveValue('7');
  });
});

for (const [text, says] of [
  ['1.234,5', 'is not a whole number'],
  ['１２３', 'full-width digits'],
  ['1e3', 'power of ten'],
  ['0x1F', 'is not a whole number'],
  ['NaN', 'is not a whole number'],
  ['−5', 'below zero'],
  ['2147483648', 'too large'],
  ['12abc', 'is not a whole number'],
  ['12,34', 'is not a whole number'],
  ['1\u0000', 'is not a whole number'],
] as const)
  test(`[ASVS 1.4.2] [ASVS 2.2.1] ${JSON.stringify(text)} as a count is refused by form and API, named with its field`, async ({
    request,
  }) => {
    const answer = await sendMonth(request, '2024-07', { emails: text });
    expect(answer.status()).toBe(422);
    expect(await answer.text()).toMatch(new RegExp(`E-mails: “[^”]*” [^<]*${says}`));
    const file = Buffer.from(`month,emails\n2024-07,${text.includes(',') ? `"${text}"` : text}\n`);
    const imported = await request.post('/api/v1/imports/months', {
      data: file,
      headers: { 'content-type': 'text/csv', origin: process.env['KPI_E2E_URL'] ?? '' },
    });
    expect(imported.status()).toBe(422);
    expect((await imported.json()).error.details).toMatchObject([{ row: 2, column: 'emails' }]);
    expect(await plain(request, '2024-07')).toContain('name="seen" value="0"');
  });

test('[ASVS 2.2.3] parts above their whole are refused by form and API, with both numbers', async ({
  request,
}) => {
  const answer = await sendMonth(request, '2024-07', { calls_offered: '4', calls_answered: '5' });
  expect(answer.status()).toBe(422);
  expect(await answer.text()).toContain(
    'Calls answered (5) can’t be more than Calls offered (queued for an agent) (4).',
  );
  const imported = await request.post('/api/v1/imports/months', {
    data: Buffer.from('month,calls_offered,calls_answered\n2024-07,4,5\n'),
    headers: { 'content-type': 'text/csv', origin: process.env['KPI_E2E_URL'] ?? '' },
  });
  expect(imported.status()).toBe(422);
});

test('[ASVS 1.2.1] [ASVS 1.2.4] whatever is written as note or explanation stands there as it was written', async ({
  page,
}) => {
  const odd = `<img src=x onerror="document.title='x'"> '); DROP TABLE month_revision;-- {{7*7}} 𠮷 😀 \u05d0 ${'a'.repeat(300)}`;
  const answer = await sendMonth(page.request, '2024-06', { emails: '5', why_emails: odd, note: odd });
  expect(answer.status()).toBe(303);
  await page.goto('/returns/2024-06');
  await expect(page.getByRole('textbox', { name: 'Note on the month' })).toHaveValue(odd);
  await expect(page.getByRole('region', { name: 'History' })).toContainText(`Note: “${odd}”`);
  await expect(page).toHaveTitle('June 2024: return – 1823 service pledges');
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const [what, text] of [
  ['NUL', 'a\u0000b'],
  ['an override of direction', 'a\u202eb'],
  ['too long a text', '字'.repeat(2001)],
] as const)
  test(`${what} in a note is refused, and nothing is lost`, async ({ request }) => {
    const answer = await sendMonth(request, '2024-07', { emails: '5', note: text });
    expect(answer.status()).toBe(422);
    expect(await answer.text()).toContain('Note on the month: the text');
  });

test.describe('[ASVS 2.2.2] [ASVS 15.3.3] the form as nobody’s browser sends it', () => {
  for (const [what, more] of [
    ['an author', { authorId: '00000000-0000-7000-8000-000000000001' }],
    ['a state', { status: 'approved' }],
    ['an approver', { approvedBy: 'me' }],
  ] as const)
    test(`with ${what} of its own is refused as a whole`, async ({ request }) => {
      const answer = await sendMonth(request, '2024-07', { emails: '5', ...more });
      expect(answer.status()).toBe(400);
      expect(await plain(request, '2024-07')).toContain('name="seen" value="0"');
    });

  test('with another deed than saving and submitting isn’t done', async ({ request }) => {
    expect((await sendMonth(request, '2024-07', { emails: '5', do: 'approved' })).status()).toBe(422);
  });

  test('F6: for a month that is approved it changes nothing, by form or import', async ({ request }) => {
    const fields = { month: '2023-06', seen: '1', emails: '5' };
    const answer = await sendMonth(request, '2024-07', fields);
    expect(answer.status()).toBe(409);
    expect(await answer.text()).toContain('can’t be done as the month stands now');
    const imported = await request.post('/api/v1/imports/months', {
      data: Buffer.from('month,emails\n2023-06,5\n'),
      headers: { 'content-type': 'text/csv', origin: process.env['KPI_E2E_URL'] ?? '' },
    });
    expect(imported.status()).toBe(422);
    expect(JSON.stringify(await imported.json())).toContain('reopen');
    expect(await plain(request, '2023-06')).not.toContain('value="2"');
  });

  test('F7: twenty times at once is one change, and twenty equal answers', async ({ request }) => {
    const page = `${process.env['KPI_E2E_URL']}/returns/2024-05`;
    const html = await (await request.get(page)).text();
    const multipart = monthFields(html, { emails: '5' });
    const headers = { origin: process.env['KPI_E2E_URL'] ?? '' };
    const send = () => request.post(page, { multipart, headers, maxRedirects: 0 });
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(new Set(answers.map((answer) => `${answer.status()} ${answer.headers()['location']}`))).toEqual(
      new Set(['303 /returns/2024-05?done=1']),
    );
    const history = await plain(request, '2024-05');
    expect(history.match(/<b>Saved by Oscar Chan/g)).toHaveLength(1);
  });

  for (const month of ['2026-13', '1899-12', '2024-7', 'x'])
    test(`the month ${month} is none`, async ({ request }) => {
      expect((await request.get(`/returns/${month}`)).status()).toBe(404);
      expect((await sendMonth(request, '2024-07', { month, emails: '5' })).status()).toBe(422);
    });

  test('a month that hasn’t begun takes nothing', async ({ request }) => {
    expect((await sendMonth(request, '2024-07', { month: '2998-01', seen: '0', emails: '5' })).status()).toBe(
      409,
    );
  });
});
