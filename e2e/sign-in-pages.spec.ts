import { createHash, createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { COMMAND_LINE } from '@/lib/access/person';
import { expectAccessibleInItsLooks } from './accessibility';
import { listenForErrors } from './console';
import { inDatabase } from './database';
import { addNewcomer } from './newcomer';
import { NOBODY } from './people';
import { test } from './warm-page';

test.use({ storageState: NOBODY });

const LANGUAGES = [
  { lang: 'en', tag: 'en', signIn: 'Sign in', code: 'Second factor', link: 'Choose a new password' },
  { lang: 'zh-Hant', tag: 'zh-Hant-HK', signIn: '登入', code: '雙重認證', link: '選擇新密碼' },
  { lang: 'zh-Hans', tag: 'zh-Hans', signIn: '登入', code: '双重认证', link: '选择新密码' },
];

for (const { lang, tag, signIn, code, link } of LANGUAGES)
  test(`signing in, in ${lang}, is accessible, speaks its language and logs no error`, async ({
    page,
    baseURL,
  }) => {
    const errors = listenForErrors(page);
    const secret = await openLink();
    const cookie = { name: 'kpi-second-factor', value: pendingCookie(), url: baseURL ?? '' };
    await page.context().addCookies([cookie]);
    for (const [address, title] of [
      [`/sign-in?lang=${lang}`, signIn],
      [`/sign-in/code?lang=${lang}`, code],
      [`/sign-in/link?link=${secret}&lang=${lang}`, link],
    ] as const) {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expectAccessibleInItsLooks(page);
    }
    expect(errors).toEqual([]);
    // The browser itself logs an answer that isn’t 200.
    await page.goto(`/sign-in/link?link=${'x'.repeat(43)}&lang=${lang}`);
    await expectAccessibleInItsLooks(page);
    await page.goto(`/sign-in?lang=${lang}`);
    await page.getByRole('button', { name: signIn }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
    await expectAccessibleInItsLooks(page);
  });

test('nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const secret = await openLink();
  for (const address of ['/sign-in?', `/sign-in/link?link=${secret}&`, '/sign-in/link?'])
    for (const lang of ['en', 'zh-Hant']) {
      await page.goto(`${address}lang=${lang}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
});

test('by keyboard alone: from the address to the password, which can be looked at, and in', async ({
  page,
}) => {
  const person = await addNewcomer('Kay Bo');
  await page.goto('/sign-in');
  await page.getByLabel('Email').focus();
  await page.keyboard.type(person.email);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Password')).toBeFocused();
  await page.keyboard.type(person.password);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Password')).toHaveAttribute('type', 'text');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
});

/** A link that still works, for somebody who chooses a new password. */
async function openLink(): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const { id } = await addNewcomer('Lotte Au');
  await inDatabase([
    [
      `INSERT INTO sign_in_link (sha256, kind, person_id, author_id, made_at, expires_at)
       VALUES ($1, 'reset', $2, $3, now(), now() + interval '1 hour')`,
      [createHash('sha256').update(secret).digest('hex'), id, COMMAND_LINE.id],
    ],
  ]);
  return secret;
}

/** The cookie of somebody whose password was right and whose code is waited for, signed as the product signs it. */
function pendingCookie(): string {
  const token = '2fa-abcdefghijklmnopqrstuvwx';
  const secret = readFileSync(path.join(process.env['KPI_E2E_DATA_DIR'] ?? '', 'auth-secret'), 'utf8').trim();
  return encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`);
}
