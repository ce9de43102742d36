import { expect, type Page, test } from '@playwright/test';
import { newDataFolder, removeDataFolder, startProduct } from '../.ci/programs.mjs';
import { expectAccessibleInItsLooks } from './accessibility';
import { inDatabase } from './database';
import { builtAction } from './door/build-manifests';
import { sendForm } from './door/send';
import { NOBODY } from './people';
import { sendSignIn, sessionCookie, signIn, typeSignIn } from './sign-in';

// A product of this file's own, in which there is nobody yet: first its first administrator comes, then wrong passwords,
// whose delays would hold up everybody else's tests, since all come from one address.
test.describe.configure({ mode: 'serial' });
test.use({ storageState: NOBODY });

const FIRST = { email: 'first@example.org', password: 'lion rock in the rain' };
const WRONG = { email: FIRST.email, password: 'not what was chosen' };

const dataDir = newDataFolder();
let product: Awaited<ReturnType<typeof startProduct>>;
let printed = '';
const on = (path: string) => `${product.address}${path}`;

test.beforeAll(async () => {
  const say = (text: string) => {
    printed += text;
  };
  product = await startProduct(dataDir, say, { KPI_PRINT_SETUP_LINK: '1' });
});
test.afterAll(async () => {
  await product?.stop();
  removeDataFolder(dataDir);
});
test.beforeEach(() => forgetFailures());

test('the link that the start prints makes whoever opens it the first administrator, once', async ({
  page,
  request,
}) => {
  await expect.poll(() => printed).toMatch(/\/sign-in\/link\?link=\S+/);
  const link = /http:\S+\/sign-in\/link\?link=\S+/.exec(printed)?.[0] ?? '';
  // Looking at it, as a mail program might do beforehand, takes nothing away.
  for (const _ of [1, 2]) expect((await request.get(link)).status()).toBe(200);

  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up the first administrator');
  await expectAccessibleInItsLooks(page);
  await page.getByLabel('Your name').fill('Florence Kan');
  await page.getByLabel('Email').fill(FIRST.email);
  for (const [password, again, problem] of [
    ['rainy day', 'rainy day', 'Choose a password of at least 12 characters'],
    [
      'passwordpassword',
      'passwordpassword',
      'This password is among the commonest there are: choose another',
    ],
    ['first@example.org', 'first@example.org', 'Choose a password that isn’t your name or e-mail address'],
    [FIRST.password, 'lion rock in the sun', 'The two passwords differ'],
  ] as const) {
    await arrive(page, password, again);
    await expect(page.getByRole('alert').filter({ hasText: problem })).toBeVisible();
    await expect(page.getByLabel('Your name')).toHaveValue('Florence Kan');
    await expect(page.getByLabel('Email')).toHaveValue(FIRST.email);
  }
  await arrive(page, FIRST.password, FIRST.password);
  await expect(page).toHaveURL(on('/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2023: two of three pledges kept\./);
  await expect(page.getByRole('link', { name: 'Florence Kan' })).toBeVisible();

  const again = await page.goto(link);
  expect(again?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link works no longer');
});

test('wrong passwords: clear words, the e-mail address stays typed, and after five a delay that is told in seconds', async ({
  page,
}) => {
  await page.goto(on('/budgets?book=2024-25'));
  const alert = page.getByRole('alert').filter({ hasText: /\S/ });
  for (let wrong = 1; wrong <= 5; wrong += 1) {
    // Only the answer to this very form says it.
    await page.goto(on('/sign-in?next=%2Fbudgets%3Fbook%3D2024-25'));
    await typeSignIn(page, WRONG);
    await expect(alert).toHaveText('E-mail address or password is wrong.');
    await expect(page.getByLabel('Email')).toHaveValue(WRONG.email);
  }
  // The delay is short at first: on a slow machine it may have passed, and the next one is twice as long.
  await expect(async () => {
    await typeSignIn(page, WRONG);
    await expect(alert).toHaveText(/^Too many wrong tries\. Try again in \d+ seconds?\.$/, { timeout: 2000 });
  }).toPass();
  await expectAccessibleInItsLooks(page);
  // While it lasts, nobody is heard, not even who would be right.
  await keepWaiting();
  await typeSignIn(page, FIRST);
  await expect(alert).toHaveText(/^Too many wrong tries\. Try again in (100|9\d) seconds\.$/);
  await expect(page.getByLabel('Email')).toHaveValue(FIRST.email);
  await expect(page.getByLabel('Password')).not.toHaveValue(WRONG.password);

  await inDatabase([[`UPDATE sign_in_delay SET blocked_until = now() - interval '1 second'`]], dataDir);
  await typeSignIn(page, FIRST);
  await expect(page).toHaveURL(on('/budgets?book=2024-25'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a wrong password is told just as clearly, and the right one leads on', async ({ page }) => {
    await page.goto(on('/volumes?from=2023-01&to=2023-12&by=month'));
    const [answer] = await Promise.all([page.waitForResponse(/sign-in/), typeSignIn(page, WRONG)]);
    expect(answer.status()).toBe(401);
    await expect(page.getByRole('alert')).toHaveText('E-mail address or password is wrong.');
    await expect(page.getByLabel('Email')).toHaveValue(WRONG.email);
    await expect(page.getByLabel('Password')).toHaveValue('');
    await typeSignIn(page, FIRST);
    await expect(page).toHaveURL(on('/volumes?from=2023-01&to=2023-12&by=month'));
  });
});

test('[ASVS 2.4.1] [ASVS 6.3.1] of fifty guesses at once, behind forged forwarding headers, no more than five are looked at', async ({
  request,
}) => {
  const begun = performance.now();
  const guesses = Array.from({ length: 50 }, (_, guess) =>
    sendSignIn(
      request,
      { ...WRONG, password: `guess number ${guess}` },
      { address: product.address, headers: { 'x-forwarded-for': `203.0.113.${guess}` } },
    ),
  );
  const statuses = (await Promise.all(guesses)).map((answer) => answer.status());
  const looked = statuses.filter((status) => status === 401).length;
  // Each one more has to wait at least five seconds.
  expect(looked).toBeLessThanOrEqual(5 + Math.floor((performance.now() - begun) / 5_000));
  expect(statuses.filter((status) => status !== 401 && status !== 429)).toEqual([]);
  await keepWaiting();
  expect((await sendSignIn(request, FIRST, { address: product.address })).status()).toBe(429);
});

test('an address that nobody has is refused in the same words as a wrong password', async ({ request }) => {
  const texts = [];
  for (const email of [FIRST.email, 'nobody@example.org']) {
    const answer = await sendSignIn(request, { ...WRONG, email }, { address: product.address });
    expect(answer.status()).toBe(401);
    texts.push(/role="alert"[\s\S]*?<\/div>/.exec(await answer.text())?.[0]);
  }
  expect(texts[0]).toContain('E-mail address or password is wrong.');
  expect(texts[1]).toBe(texts[0]);
  await signIn(request, FIRST, { address: product.address });
});

test('[ASVS 6.3.3] once a second factor is asked of administrators, who has none comes to nothing but setting one up', async ({
  page,
}) => {
  await signIn(page.request, FIRST, { address: product.address });
  await page.goto(on('/admin/settings'));
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect(page).toHaveURL(on('/account/second-factor'));
  for (const path of ['/', '/volumes', '/account', '/admin/people']) {
    await page.goto(on(path));
    await expect(page).toHaveURL(on('/account/second-factor'));
    await expect(page.getByText('Managers and administrators need a second factor here')).toBeVisible();
  }
  expect((await page.request.get(on('/api/v1/measures'))).status()).toBe(403);
  // Nor by the forms of other pages, sent to the one that is open to them.
  const cookie = { cookie: `kpi-session=${await sessionCookie(page.request)}` };
  for (const name of ['nameAction', 'inviteAction', 'secondFactorAction']) {
    const { id } = builtAction(name);
    const sent = await sendForm({ id, page: '/account/second-factor/page' }, product.address, cookie);
    expect(sent.body, name).toContain('"kind":"refused"');
    expect(sent.body, name).toContain('Set up your second factor first.');
  }
});

async function arrive(page: Page, password: string, again: string): Promise<void> {
  await page.getByLabel('New password').fill(password);
  await page.getByLabel('The same password again').fill(again);
  await page.getByRole('button', { name: 'Save and sign in' }).click();
}

async function forgetFailures(): Promise<void> {
  await inDatabase([['DELETE FROM sign_in_delay']], dataDir);
}

/** However slow the machine is, the delay isn’t over yet. */
async function keepWaiting(): Promise<void> {
  await inDatabase([[`UPDATE sign_in_delay SET blocked_until = now() + interval '100 seconds'`]], dataDir);
}
