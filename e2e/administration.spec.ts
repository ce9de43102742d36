import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { expectAccessibleInItsLooks } from './accessibility';
import { listenForErrors } from './console';
import { builtAction } from './door/build-manifests';
import { sendForm } from './door/send';
import { addNewcomer } from './newcomer';
import { NOBODY, PEOPLE, signedInAs } from './people';
import { sessionCookie, signIn } from './sign-in';
import { test } from './warm-page';

test.use({ storageState: signedInAs('admin') });

const PAGES = ['/admin/people', '/admin/tokens', '/admin/audit', '/admin/settings'];

test('a token is made, shown once, lets a program read, and is refused from its revocation on', async ({
  page,
  baseURL,
}) => {
  const name = `wall display ${randomUUID()}`;
  await page.goto('/admin/tokens');
  const make = page.getByRole('region', { name: 'Make a token' });
  await make.getByLabel('What it is for').fill(name);
  await make.getByRole('button', { name: 'Make the token' }).click();
  await expect(make.getByRole('status').first()).toContainText(`The token “${name}” is made`);
  const token = (await make.locator('code').first().textContent()) ?? '';
  const status = async () => {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${baseURL}/api/v1/measures`, { headers })).status;
  };
  expect(await status()).toBe(200);

  await page.reload();
  expect(await page.content()).not.toContain(token);
  await page
    .getByRole('row', { name })
    .getByRole('link', { name: /Revoke/ })
    .click();
  await page.getByRole('button', { name: `Revoke “${name}”` }).click();
  await expect(page.getByText(`“${name}” is revoked`)).toBeVisible();
  expect(await status()).toBe(401);

  await page.goto('/admin/audit');
  const entries = page.getByRole('table', { name: 'Entries of the audit' }).getByRole('row');
  for (const what of ['Made an API token', 'Revoked an API token'])
    await expect(entries.filter({ hasText: what }).filter({ hasText: name })).toContainText(
      PEOPLE.admin.name,
    );
});

test('the audit is filtered by kind, and taken away as a file', async ({ page, request }) => {
  await page.goto('/admin/audit');
  await page.getByLabel('What', { exact: true }).selectOption('Signed in');
  await page.getByRole('button', { name: 'Show' }).click();
  const entries = page.getByRole('table', { name: 'Entries of the audit' }).getByRole('row');
  await expect(entries.filter({ hasText: 'Signed in' }).first()).toBeVisible();
  await expect(entries.filter({ hasText: 'Added an account' })).toHaveCount(0);
  const href = await page
    .getByRole('link', { name: 'All these entries as a file (CSV)' })
    .getAttribute('href');
  const file = await request.get(new URL(href ?? '', page.url()).href);
  expect(file.headers()['content-type']).toBe('text/csv; charset=utf-8');
  expect(await file.text()).toMatch(/^\uFEFF[^\r\n]+\r\n[^\r\n]*signed-in/);
});

for (const lang of ['en', 'zh-Hant', 'zh-Hans'])
  test(`the pages of administration in ${lang} are accessible and log no error`, async ({ page }) => {
    const errors = listenForErrors(page);
    for (const address of PAGES) {
      await page.goto(`${address}?lang=${lang}`);
      await expectAccessibleInItsLooks(page);
    }
    expect(errors).toEqual([]);
  });

test('nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of [...PAGES, '/account', '/account/second-factor'])
    for (const lang of ['en', 'zh-Hant']) {
      await page.goto(`${address}?lang=${lang}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
        320,
      );
    }
});

test('[ASVS 16.3.2] every refusal is written down: who, what and when, for administrators to read', async ({
  page,
  playwright,
  baseURL,
}) => {
  const person = await addNewcomer('Curtis Mok');
  const theirs = await playwright.request.newContext({ baseURL: baseURL ?? '', storageState: NOBODY });
  await signIn(theirs, person);
  const { id, page: there } = builtAction('inviteAction');
  const cookie = { cookie: `kpi-session=${await sessionCookie(theirs)}` };
  expect((await theirs.get('/admin/people')).status()).toBe(403);
  expect((await theirs.get('/admin/audit/export')).status()).toBe(403);
  expect(
    (await theirs.get('/api/v1/volumes?from=2023-01&to=2023-12&by=month&provisional=true')).status(),
  ).toBe(403);
  expect((await sendForm({ id, page: there }, baseURL ?? '', cookie)).status).toBe(403);
  await theirs.dispose();

  await page.goto(`/admin/audit?who=${person.id}&kind=denied`);
  const entries = page.getByRole('table', { name: 'Entries of the audit' }).getByRole('row');
  const told = await entries.filter({ hasText: 'Curtis Mok' }).allInnerTexts();
  const about = told.map((text) => text.replaceAll(/\s+/g, ' '));
  expect(about).toHaveLength(4);
  for (const text of about) expect(text).toMatch(/\d{4}.*\d\d:\d\d/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('somebody is invited, a slip is told and nothing typed is lost; a token is made and revoked', async ({
    page,
    request,
  }) => {
    const email = `${randomUUID()}@example.org`;
    await page.goto('/admin/people');
    const invite = page.getByRole('region', { name: 'Invite somebody' });
    await invite.getByLabel('Name').fill('Winnie Hui');
    await invite.getByLabel('Email').fill('no address');
    await invite.getByRole('button', { name: 'Invite' }).click();
    await expect(invite.getByRole('alert')).toContainText('Enter an e-mail address such as');
    await expect(invite.getByLabel('Name')).toHaveValue('Winnie Hui');
    await invite.getByLabel('Email').fill(email);
    await invite.getByRole('button', { name: 'Invite' }).click();
    await expect(invite.getByRole('status')).toContainText('Winnie Hui is invited.');
    const link = (await invite.locator('code').textContent()) ?? '';
    expect((await request.get(link)).status()).toBe(200);

    const name = `fax machine ${randomUUID()}`;
    await page.goto('/admin/tokens');
    await page.getByLabel('What it is for').fill(name);
    await page.getByRole('button', { name: 'Make the token' }).click();
    await expect(page.getByText(`The token “${name}” is made`)).toBeVisible();
    await page.goto('/admin/tokens');
    await page
      .getByRole('row', { name })
      .getByRole('link', { name: /Revoke/ })
      .click();
    await page.getByRole('button', { name: `Revoke “${name}”` }).click();
    await expect(page.getByText(`“${name}” is revoked`)).toBeVisible();
  });
});

for (const role of ['viewer', 'officer', 'manager'] as const)
  test.describe(`the ${role}`, () => {
    test.use({ storageState: signedInAs(role) });
    test('is told that administration is not for them, and nothing of it', async ({ request }) => {
      for (const address of [...PAGES, '/admin/audit/export']) {
        const answer = await request.get(address);
        expect([address, answer.status()]).toEqual([address, 403]);
        expect(await answer.text()).not.toMatch(/@example\.org|Ada Wong/);
      }
    });
  });
