import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { addNewcomer } from './newcomer';
import { NOBODY, PEOPLE } from './people';
import { sendSignIn, sessionCookie, signIn, statusWith, typeSignIn } from './sign-in';
import { test } from './warm-page';

const SUBMITTED = '/api/v1/attainment?measure=abandoned&from=2023-01&to=2023-12&by=month&provisional=true';

test.use({ storageState: NOBODY });

test('an administrator invites an officer, who comes in by the link, chooses name and password, and works', async ({
  page,
  browser,
}) => {
  await signIn(page.request, PEOPLE.admin);
  await page.goto('/admin/people');
  const invite = page.getByRole('region', { name: 'Invite somebody' });
  await invite.getByLabel('Name').fill('Nora Fung');
  const email = `Nora.${randomUUID()}@example.org`;
  await invite.getByLabel('Email').fill(email);
  await invite.getByLabel('Role').selectOption('Officer');
  await invite.getByRole('button', { name: 'Invite' }).click();
  await expect(invite.getByRole('status').first()).toContainText('Nora Fung is invited.');
  const link = (await invite.locator('code').textContent()) ?? '';

  const elsewhere = await browser.newContext();
  const hers = await elsewhere.newPage();
  await hers.goto(link);
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Welcome, Nora Fung');
  await expect(hers.getByText(`For ${email.toLowerCase()}`)).toBeVisible();
  await hers.getByLabel('Your name').fill('Nora Fung Wai');
  await hers.getByLabel('New password').fill('seven steps to the harbour');
  await hers.getByLabel('The same password again').fill('seven steps to the harbour');
  await hers.getByRole('button', { name: 'Save and sign in' }).click();
  await expect(hers).toHaveURL('/');
  await expect(hers.getByRole('link', { name: 'Nora Fung Wai' })).toBeVisible();
  expect((await hers.request.get(SUBMITTED)).status()).toBe(200);
  expect((await hers.goto('/admin/people'))?.status()).toBe(403);

  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link works no longer');
  await elsewhere.close();
});

test('another role counts from the very next request, and who is disabled is out at theirs', async ({
  page,
  playwright,
  baseURL,
}) => {
  const person = await addNewcomer('Rufus Sit');
  const theirs = await playwright.request.newContext({ baseURL: baseURL ?? '', storageState: NOBODY });
  await signIn(theirs, person);
  expect((await theirs.get(SUBMITTED)).status()).toBe(403);

  await signIn(page.request, PEOPLE.admin);
  await page.goto(`/admin/people/${person.id}`);
  const role = page.getByRole('region', { name: 'Role' });
  await role.getByLabel('Role').selectOption('Officer');
  await role.getByRole('button', { name: 'Change the role' }).click();
  await expect(role.getByRole('status')).toBeVisible();
  expect((await theirs.get(SUBMITTED)).status()).toBe(200);

  await page.getByRole('button', { name: 'Disable Rufus Sit' }).click();
  await expect(page.getByRole('button', { name: 'Enable Rufus Sit' })).toBeVisible();
  expect((await theirs.get(SUBMITTED)).status()).toBe(401);
  const led = await theirs.get('/volumes', { maxRedirects: 0 });
  expect([led.status(), led.headers()['location']]).toEqual([307, '/sign-in?next=%2Fvolumes']);
  const refused = await sendSignIn(theirs, person);
  expect(refused.status()).toBe(401);
  expect(await refused.text()).toContain('This account is disabled. Ask an administrator to enable it.');
  expect(await statusWith(await sessionCookie(theirs))).toBe(401);
  await theirs.dispose();
});

test('an address that was asked for is reached after signing in, in the language that was chosen', async ({
  page,
}) => {
  const asked = '/volumes?from=2023-01&to=2023-12&by=quarter';
  await page.goto(asked);
  await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(asked)}`);
  await page.getByRole('button', { name: '繁體中文' }).click();
  await expect(page.getByText('請先登入，以繼續前往所要求的網頁。')).toBeVisible();
  const person = await addNewcomer('Lena Siu');
  await page.getByLabel('電郵地址').fill(person.email);
  await page.getByLabel('密碼').fill(person.password);
  await page.getByRole('button', { name: '登入' }).click();
  await expect(page).toHaveURL(asked);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2,807,000');
});

for (const evil of [
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '%2F%2Fevil.example',
  '/%2F/evil.example/..//',
  '/\t/evil.example',
  '/sign-in?next=//evil.example',
])
  test(`next=${evil} leads nowhere but to this site`, async ({ request, baseURL }) => {
    const there = await sendSignIn(request, PEOPLE.viewer, { next: evil });
    expect(there.status()).toBe(303);
    const again = await request.get(`/sign-in?next=${encodeURIComponent(evil)}`, { maxRedirects: 0 });
    expect(again.status()).toBe(307);
    for (const answer of [there, again]) {
      const location = new URL(answer.headers()['location'] ?? '', baseURL);
      expect(location.origin).toBe(baseURL);
      if (!evil.startsWith('/%2F')) expect(`${location.pathname}${location.search}`).toBe('/');
    }
  });

test('the form leads to the overview, too, when its address was forged', async ({ page }) => {
  await page.goto('/sign-in?next=//evil.example/');
  await typeSignIn(page, PEOPLE.viewer);
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2023: /);
});

test('[ASVS 7.4.1] signing out ends the session: the old cookie is worth nothing, and the browser keeps nothing', async ({
  page,
}) => {
  await signIn(page.request, PEOPLE.viewer);
  const cookie = await sessionCookie(page.request);
  expect(await statusWith(cookie)).toBe(200);
  await page.goto('/volumes');
  const [answer] = await Promise.all([
    page.waitForResponse(/\/sign-out$/),
    page.getByRole('button', { name: 'Sign out' }).click(),
  ]);
  expect((await answer.allHeaders())['clear-site-data']).toBe('"cache", "storage"');
  await expect(page).toHaveURL('/sign-in');
  expect(await sessionCookie(page.request)).toBeUndefined();
  expect(await statusWith(cookie)).toBe(401);
  await page.goBack();
  await expect(page).toHaveURL('/sign-in?next=%2Fvolumes');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('somebody comes in, is told what is missing, and goes out again', async ({ page }) => {
    await page.goto('/budgets?book=2024-25');
    await page.getByLabel('Email').fill(PEOPLE.viewer.email);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Enter a password' }).click();
    await expect(page.getByLabel('Email')).toHaveValue(PEOPLE.viewer.email);
    await typeSignIn(page, PEOPLE.viewer);
    await expect(page).toHaveURL(/\/budgets\?book=2024-25(#|$)/);
    const cookie = await sessionCookie(page.request);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page).toHaveURL('/sign-in');
    expect(await statusWith(cookie)).toBe(401);
  });
});
