import { type Browser, expect, type Page } from '@playwright/test';
import { expectAccessibleInItsLooks } from './accessibility';
import { kpi } from './command-line';
import { signedInAs } from './people';
import { test } from './warm-page';

test.use({ storageState: signedInAs('officer') });

async function somebody(browser: Browser, role: 'manager' | 'viewer'): Promise<Page> {
  return (await browser.newContext({ storageState: signedInAs(role) })).newPage();
}

/** Calls offered and answered of enquiries, by department; no complaints came. */
async function typeCounts(page: Page, counts: Record<string, readonly [string, string]>) {
  for (const [name, [offered, answered]] of Object.entries(counts)) {
    const cell = (kind: string, count: string) =>
      page.getByRole('textbox', { name: `${name}, ${kind}: ${count}`, exact: true });
    await cell('Enquiries', 'Calls offered (queued for an agent)').fill(offered);
    await cell('Enquiries', 'Calls answered').fill(answered);
    await cell('Complaints', 'Calls offered (queued for an agent)').fill('0');
    await cell('Complaints', 'Calls answered').fill('0');
  }
}

const status = (page: Page) => page.getByRole('status').first();

test('[ASVS 2.3.1] departments are proposed and confirmed; their counts are entered, explained and approved; a reader sees who drives the change, and the watch', async ({
  page,
  browser,
}) => {
  await page.goto('/departments/propose');
  for (const [place, code, name] of [
    ['Department 1', 'NORTH', 'Northern Office'],
    ['Department 2', 'SOUTH', 'Southern Office'],
  ] as const) {
    const group = page.getByRole('group', { name: place });
    await group.getByLabel('Code', { exact: true }).fill(code);
    await group.getByLabel('Name in English').fill(name);
    await group.getByLabel('Name in traditional Chinese').fill(`${code}處`);
    await group.getByLabel('Name in simplified Chinese').fill(`${code}处`);
    await group.getByLabel('First month').fill(place === 'Department 1' ? '2015-13' : '2015-01');
  }
  const alert = page.getByRole('main').getByRole('alert');
  await page.getByRole('button', { name: 'Propose', exact: true }).click();
  await expect(alert).toContainText('First month: “2015-13” is not a month.');
  await expectAccessibleInItsLooks(page);
  await page.getByRole('group', { name: 'Department 1' }).getByLabel('First month').fill('2015-01');
  await page.getByRole('button', { name: 'Check what it would change' }).click();
  const checked = page
    .getByRole('status')
    .filter({ hasText: 'New: Northern Office (NORTH), January 2015 – goes on' });
  await expect(checked).toBeVisible();
  await page.getByRole('button', { name: 'Propose', exact: true }).click();
  await page.waitForURL(/\/proposals\/\d+/);
  const proposal = page.url();
  await expect(page.getByRole('table', { name: 'Departments as proposed' })).toContainText('SOUTH處');

  const manager = await somebody(browser, 'manager');
  await manager.goto(proposal);
  await manager.getByRole('button', { name: 'Confirm: it holds from now on' }).click();
  await expect(manager.getByText(/^Confirmed by Mandy Ho/).first()).toBeVisible();

  // The month's own return has 1,200 calls; the departments will have 1,100.
  const file = 'month,calls_offered,calls_answered\n2015-01,1200,590\n';
  const sent = await page.request.post('/api/v1/imports/months', {
    headers: { 'Content-Type': 'text/csv', Origin: new URL(proposal).origin },
    data: Buffer.from(file),
  });
  expect(sent.status()).toBe(200);

  await page.goto('/departments/2015-01');
  await typeCounts(page, { 'Northern Office': ['100', '9O'], 'Southern Office': ['1,000', '500'] });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(alert).toContainText(
    'Northern Office, Enquiries: Calls answered: “9O” is not a whole number.',
  );
  await page
    .getByRole('textbox', { name: 'Northern Office, Enquiries: Calls answered', exact: true })
    .fill('90');
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await expect(alert).toContainText(
    'Calls offered (queued for an agent): the departments make 1,100, the month’s own return says 1,200; –100 between them.',
  );
  await expectAccessibleInItsLooks(page);
  await page.getByRole('textbox', { name: /^Note/ }).fill('A hundred calls were about no department');
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await expect(status(page)).toContainText('Submitted as revision 2');
  await page.goto('/departments/2015-02');
  await typeCounts(page, { 'Northern Office': ['1000', '850'], 'Southern Office': ['100', '45'] });
  // Saved in another tab meanwhile: nothing typed is lost, and what only the other one has is put into the form.
  const tab = await page.context().newPage();
  await tab.goto('/departments/2015-02');
  const mails = { name: 'Northern Office, Enquiries: E-mails', exact: true };
  await tab.getByRole('textbox', mails).fill('7');
  await tab.getByRole('button', { name: 'Save' }).click();
  await expect(status(tab)).toContainText('Saved as revision 1');
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await expect(alert).toContainText('Another version has come');
  await expect(
    page.getByRole('table', { name: 'Where the two versions differ' }).getByRole('row', { name: /E-mails/ }),
  ).toContainText('Theirs');
  await expect(page.getByRole('textbox', mails)).toHaveValue('7');
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await expect(status(page)).toContainText('Submitted as revision 3');

  const reader = await somebody(browser, 'viewer');
  const asked = '/departments?from=2015-01&to=2015-02&by=month';
  await reader.goto(asked);
  await expect(
    reader
      .getByText('No month of this range has approved counts')
      .or(reader.getByText('No counts by department are approved yet.')),
  ).toBeVisible();

  await manager.goto('/departments/2015-01');
  await expect(manager.getByRole('table', { name: /^Sums by department/ })).toContainText('–100');
  await expect(manager.getByText('A hundred calls were about no department').first()).toBeVisible();
  for (const [month, revision] of [
    ['2015-01', 2],
    ['2015-02', 3],
  ] as const) {
    await manager.goto(`/departments/${month}`);
    await manager.getByRole('button', { name: `Approve revision ${revision}` }).click();
    await expect(status(manager)).toContainText('Approved. Readers see these figures now.');
  }

  // By hand, as in lib/kpi/mix-effect.test: both fall by 5 points, the total rises by 27.73; 32.73 of mix.
  await reader.goto(asked);
  const watch = reader.getByRole('region', { name: 'The total moves against every department' });
  await expect(watch).toContainText('rate effect –5.00 points, mix effect +32.73 points');
  await expect(watch).toContainText('27.73 points more than in January 2015');
  const drivers = reader.getByRole('table', { name: /^Contacts by department/ });
  await expect(drivers.getByRole('row', { name: /^Southern Office/ })).toContainText('–900');
  await expect(drivers.getByRole('row', { name: /^All departments/ })).toContainText('+7 †');
  await expect(
    reader
      .getByRole('table', { name: /^Calls answered by department/ })
      .getByRole('row', { name: /^Northern Office/ }),
  ).toContainText('–5.00');
  await expectAccessibleInItsLooks(reader);
  const answer = await reader.request.get(`/api/v1${asked}`);
  const { points } = (await answer.json()) as { points: Record<string, unknown>[] };
  expect(points.find((one) => one['department'] === 'SOUTH' && one['period'] === '2015-02')).toMatchObject({
    kind: 'enquiry',
    calls_offered: 100,
    calls_answered: 45,
    emails: null,
    standing: 'final',
  });
  const list = await reader.request.get('/api/v1/departments/list?format=csv');
  expect(await list.text()).toContain('\r\nSOUTH,Southern Office,SOUTH處,SOUTH处,2015-01,,\r\n');
  expect(await kpi(['check'])).toContain('invariants hold');
});
