import { type APIRequestContext, expect, test } from '@playwright/test';
import { NOBODY, signedInAs } from './people';

test.use({ storageState: signedInAs('admin') });

const ADDRESS = '/api/v1/open-data';
/** Differ in every answer, or name the address. */
const OF_ITS_OWN = /^(date|content-security-policy|content-length)$/;

async function asked(request: APIRequestContext, path: string, headers: Record<string, string> = {}) {
  const answer = await request.get(path, { headers });
  const kept = Object.entries(answer.headers()).filter(([name]) => !OF_ITS_OWN.test(name));
  return { answer, status: answer.status(), headers: kept, body: (await answer.text()).replace(path, '…') };
}

test('open data: an administrator turns them on; anybody reads them, caches keep them; off again nobody learns of them', async ({
  page,
  playwright,
  baseURL,
}) => {
  const anybody = await playwright.request.newContext({ baseURL: String(baseURL), storageState: NOBODY });
  const unlike = async (path: string) => {
    const [here, nowhere] = [await asked(anybody, path), await asked(anybody, '/api/v1/no-such-data')];
    expect([here.status, here.headers, here.body]).toEqual([nowhere.status, nowhere.headers, nowhere.body]);
  };
  for (const path of [ADDRESS, `${ADDRESS}/latest/months.csv`, `${ADDRESS}/2024-01-15`]) await unlike(path);

  await page.goto('/admin/settings');
  const title = page.locator('#open-data');
  await expect(title).toHaveText('Open data are off');
  await page.getByRole('button', { name: 'Turn open data on' }).click();
  await expect(title).toHaveText('Open data can be read by anybody');

  const { answer, status } = await asked(anybody, ADDRESS);
  expect(status).toBe(200);
  expect(answer.headers()).toMatchObject({
    'cache-control': 'public, max-age=300',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
  });
  expect(answer.headers()['set-cookie']).toBeUndefined();
  expect(await answer.json()).toMatchObject({
    publisher: { 'zh-Hant': expect.stringContaining('效率促進辦公室') },
  });
  const tag = String(answer.headers()['etag']);
  const again = await asked(anybody, ADDRESS, { 'If-None-Match': `"x", W/${tag}` });
  expect([again.status, again.body]).toEqual([304, '']);
  expect((await anybody.head(ADDRESS)).status()).toBe(200);
  const sent = await anybody.post(ADDRESS, { data: '' });
  expect([sent.status(), sent.headers()['allow']]).toEqual([405, 'GET, HEAD']);
  // A vintage appears when its day has ended; what isn't there is as unknown as anything.
  for (const path of [`${ADDRESS}/2024-01-15/months.csv`, `${ADDRESS}?x=1`, `${ADDRESS}/x`]) {
    const { status: refused, answer: none } = await asked(anybody, path);
    expect([path, refused, none.headers()['cache-control']]).toEqual([path, 401, 'private, no-store']);
  }

  await page.getByRole('button', { name: 'Turn open data off' }).click();
  await expect(title).toHaveText('Open data are off');
  await unlike(ADDRESS);
  await anybody.dispose();
});
