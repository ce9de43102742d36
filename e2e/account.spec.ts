import { expect, type Page } from '@playwright/test';
import { expectAccessibleInItsLooks } from './accessibility';
import { listenForErrors } from './console';
import { addNewcomer } from './newcomer';
import { oneTimeCode } from './one-time-code';
import { NOBODY } from './people';
import { sendSignIn, sessionCookie, signIn, statusWith, typeSignIn } from './sign-in';
import { test } from './warm-page';

test.use({ storageState: NOBODY });

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('[ASVS 7.4.3] another password ends every session elsewhere, and goes on here under a new token', async ({
  page,
  playwright,
  baseURL,
}) => {
  const person = await addNewcomer('Petra Yau');
  const elsewhere = await playwright.request.newContext({ baseURL: baseURL ?? '', storageState: NOBODY });
  await signIn(elsewhere, person);
  await signIn(page.request, person);
  const before = await sessionCookie(page.request);
  await page.goto('/account');
  const password = panel(page, 'Password');
  await password.getByLabel('Current password').fill(person.password);
  await password.getByLabel('New password', { exact: true }).fill('nine kites over lantau');
  await password.getByLabel('The same new password again').fill('nine kites over lantau');
  await password.getByRole('button', { name: 'Change the password' }).click();
  await expect(password.getByRole('status')).toContainText('Your password is changed.');

  expect(await statusWith(await sessionCookie(elsewhere))).toBe(401);
  expect(await statusWith(before)).toBe(401);
  expect((await page.reload())?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My account');
  expect((await sendSignIn(elsewhere, person)).status()).toBe(401);
  await signIn(elsewhere, { ...person, password: 'nine kites over lantau' });
  await elsewhere.dispose();
});

test('[ASVS 7.5.2] somebody sees where they are signed in, and signs out there', async ({
  page,
  playwright,
  baseURL,
}) => {
  const person = await addNewcomer('Sonia Mui');
  const elsewhere = await playwright.request.newContext({ baseURL: baseURL ?? '', storageState: NOBODY });
  await signIn(elsewhere, person);
  await signIn(page.request, person);
  await page.goto('/account');
  const places = panel(page, 'Where you are signed in');
  await expect(places.getByRole('listitem')).toHaveCount(2);
  await places.getByRole('combobox', { name: 'Sign out of' }).selectOption('Everywhere else');
  await places.getByLabel('Your password').fill('not what was chosen');
  await places.getByRole('button', { name: 'Sign out' }).click();
  await expect(places.getByRole('alert')).toContainText('The password is wrong');
  expect(await statusWith(await sessionCookie(elsewhere))).toBe(200);
  await places.getByLabel('Your password').fill(person.password);
  await places.getByRole('button', { name: 'Sign out' }).click();
  await expect(places.getByRole('status')).toHaveText('Signed out in one other place.');
  await expect(places.getByRole('listitem')).toHaveCount(1);
  expect(await statusWith(await sessionCookie(elsewhere))).toBe(401);
  expect(await statusWith(await sessionCookie(page.request))).toBe(200);
  await elsewhere.dispose();
});

test('[ASVS 6.3.3] with a second factor, the password alone lets nobody in: a code of the app does, or a backup code, each once', async ({
  page,
}) => {
  const person = await addNewcomer('Faye Lui', 'manager');
  await signIn(page.request, person);
  await page.goto('/account');
  await page.getByRole('link', { name: 'Set up a second factor' }).click();
  await page.getByLabel('Password').fill(person.password);
  await page.getByRole('button', { name: 'Go on' }).click();
  const app = page.getByRole('link', { name: 'Open it in the app on this device' });
  const uri = (await app.getAttribute('href')) ?? '';
  expect(uri).toMatch(/^otpauth:\/\/totp\//);
  const codes = (await page.locator('code').allTextContents()).flatMap(
    (text) => text.match(/\b\w{4}-\w{4}-\w{4}\b/g) ?? [],
  );
  expect(codes).toHaveLength(10);
  await expectAccessibleInItsLooks(page);
  await page.getByLabel('Code', { exact: true }).fill(oneTimeCode(uri));
  await page.getByRole('button', { name: 'Turn the second factor on' }).click();
  await expect(page).toHaveURL('/');
  await page.goto('/account');
  await expect(panel(page, 'Second factor')).toContainText('On: when you sign in, you are asked for a code');

  await signOut(page);
  await page.goto('/volumes?from=2023-01&to=2023-12&by=month');
  await typeSignIn(page, person);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second factor');
  expect(await statusWith(await sessionCookie(page.request))).toBe(401);
  await expectAccessibleInItsLooks(page);
  await typeCode(page, '12345');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toContainText('The code is wrong');
  const next = oneTimeCode(uri, 1);
  await typeCode(page, next);
  await expect(page).toHaveURL('/volumes?from=2023-01&to=2023-12&by=month');

  const [backup = '', another = ''] = codes;
  for (const [used, fresh] of [
    [next, backup],
    [backup, another],
  ] as const) {
    await signOut(page);
    await typeSignIn(page, person);
    await typeCode(page, used);
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toContainText('The code is wrong');
    await typeCode(page, fresh);
    await expect(page).toHaveURL('/');
  }
});

for (const lang of ['en', 'zh-Hant', 'zh-Hans'])
  test(`one’s own account in ${lang} is accessible and logs no error`, async ({ page }) => {
    const errors = listenForErrors(page);
    await signIn(page.request, await addNewcomer('Audrey Pun'));
    for (const address of ['/account', '/account/second-factor']) {
      await page.goto(`${address}?lang=${lang}`);
      await expectAccessibleInItsLooks(page);
    }
    expect(errors).toEqual([]);
  });

async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Go on' }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/sign-in');
}
