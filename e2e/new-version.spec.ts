import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { addNewcomer } from './newcomer';
import { NOBODY, PEOPLE } from './people';
import { hiddenFields, signIn } from './sign-in';
import { test } from './warm-page';

test.use({ storageState: NOBODY });

/** What a page of an earlier build knows a form by: an id that this build hasn't. */
const ofEarlierBuild = (id: string) => id.replace(/[0-9a-f]/g, (digit) => (digit === '0' ? '1' : '0'));

test('F16: a tab of an earlier build says that a new version is here, and keeps what was typed', async ({
  page,
}) => {
  await signIn(page.request, await addNewcomer('Bertha Ip'));
  await page.goto('/account');
  await page.route('/account', (route) => {
    const headers = route.request().headers();
    const id = headers['next-action'];
    return route.continue(
      id === undefined ? {} : { headers: { ...headers, 'next-action': ofEarlierBuild(id) } },
    );
  });
  const you = page.getByRole('region', { name: 'Who you are' });
  await you.getByLabel('Name').fill('Bertha Ip Suk-yee');
  await you.getByRole('button', { name: 'Save the name' }).click();
  await expect(you.getByRole('alert')).toContainText('A new version of this page is here.');
  await expect(you.getByLabel('Name')).toHaveValue('Bertha Ip Suk-yee');
  await expectAccessible(page);

  await page.unroute('/account');
  await you.getByRole('link', { name: 'Load the new version' }).click();
  await expect(you.getByLabel('Name')).toHaveValue('Bertha Ip');
  await you.getByLabel('Name').fill('Bertha Ip Suk-yee');
  await you.getByRole('button', { name: 'Save the name' }).click();
  await expect(you.getByRole('status')).toHaveText('Your name is now Bertha Ip Suk-yee.');
});

test('F16: a form that was sent without JavaScript by an earlier build is explained in every language', async ({
  request,
  baseURL,
}) => {
  const fields = hiddenFields(await (await request.get('/sign-in')).text());
  const older = Object.entries(fields).map(([name, value]) => [
    name.replace(/(?<=\$ACTION_ID_)\w+/, ofEarlierBuild),
    name.startsWith('$ACTION_') ? value.replace(/(?<="id":")\w+/, ofEarlierBuild) : value,
  ]);
  expect(Object.fromEntries(older)).not.toEqual(fields);
  const { email, password } = PEOPLE.viewer;
  const answer = await request.post('/sign-in', {
    multipart: { ...Object.fromEntries(older), email, password },
    headers: { origin: baseURL ?? '' },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(409);
  expect(answer.headers()['content-type']).toBe('text/html; charset=utf-8');
  const text = await answer.text();
  expect(text.match(/<h1>(A new version is here|已有新版本)<\/h1>/g)).toHaveLength(3);
  for (const lang of ['en', 'zh-Hant-HK', 'zh-Hans']) expect(text).toContain(`lang="${lang}"`);
  expect(text).not.toContain(email);
  expect(answer.headers()['set-cookie'] ?? '').not.toContain('kpi-session');
});
