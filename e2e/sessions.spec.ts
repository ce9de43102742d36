import { type APIRequestContext, expect } from '@playwright/test';
import { inDatabase } from './database';
import { addNewcomer, type Newcomer } from './newcomer';
import { NOBODY, PEOPLE } from './people';
import { sendSignIn, sessionCookie, signIn, statusWith, typeSignIn } from './sign-in';
import { test } from './warm-page';

test.use({ storageState: NOBODY });

for (const [what, asvs, times] of [
  ['an hour without a click', '7.3.1', `last_seen_at = now() - interval '61 minutes'`],
  ['twelve hours, however busy', '7.3.2', `expires_at = now() - interval '1 second'`],
] as const)
  test(`[ASVS ${asvs}] after ${what} the sign-in form stands there, and leads back`, async ({ page }) => {
    const person = await addNewcomer('Ines Tse');
    await signIn(page.request, person);
    const old = await sessionCookie(page.request);
    await page.goto('/volumes?from=2023-01&to=2023-12&by=quarter');
    await expect(page.getByRole('link', { name: 'Ines Tse' })).toBeVisible();
    await inDatabase([[`UPDATE auth_session SET ${times} WHERE user_id = $1`, [person.id]]]);
    expect(await statusWith(old)).toBe(401);
    await page.reload();
    await expect(page.getByText('Please sign in to go on to the page you asked for.')).toBeVisible();
    await typeSignIn(page, person);
    await expect(page).toHaveURL('/volumes?from=2023-01&to=2023-12&by=quarter');
    expect(await statusWith(await sessionCookie(page.request))).toBe(200);
    expect(await statusWith(old)).toBe(401);
  });

test('fifty-nine minutes without a click are not yet an hour, and the next hour begins with the click', async ({
  request,
}) => {
  const person = await addNewcomer('Ivan Tong');
  await signIn(request, person);
  const cookie = await sessionCookie(request);
  for (const _ of ['once', 'again']) {
    const times = `last_seen_at = last_seen_at - interval '59 minutes'`;
    await inDatabase([[`UPDATE auth_session SET ${times} WHERE user_id = $1`, [person.id]]]);
    expect(await statusWith(cookie)).toBe(200);
  }
});

test('[ASVS 7.2.4] a cookie that was planted before signing in is nobody’s session afterwards', async ({
  playwright,
  baseURL,
}) => {
  const attacker = await addNewcomer('Mallory Kei');
  const victim = await addNewcomer('Vincent Lo');
  const theirs = await playwright.request.newContext({ baseURL: baseURL ?? '', storageState: NOBODY });
  await signIn(theirs, attacker);
  const planted = await sessionCookie(theirs);
  const url = new URL(baseURL ?? '');
  for (const value of [planted, 'chosen-by-the-attacker', `${'a'.repeat(32)}.${'A'.repeat(43)}=`]) {
    const cookie = {
      name: 'kpi-session',
      value: String(value),
      domain: url.hostname,
      path: '/',
      expires: -1,
      httpOnly: true,
      secure: false,
      sameSite: 'Lax' as const,
    };
    const browser = await playwright.request.newContext({
      baseURL: baseURL ?? '',
      storageState: { cookies: [cookie], origins: [] },
    });
    await signIn(browser, victim);
    const own = await sessionCookie(browser);
    expect(own).not.toBe(value);
    expect(await (await browser.get('/volumes')).text()).toContain('Vincent Lo');
    expect(await statusWith(value)).toBe(401);
    await browser.dispose();
  }
  await theirs.dispose();
});

test('[ASVS 7.2.4] each sign-in makes another token, and ends the session that the browser had', async ({
  request,
}) => {
  const person = await addNewcomer('Tina Ma');
  await signIn(request, person);
  const first = await sessionCookie(request);
  await signIn(request, person);
  const second = await sessionCookie(request);
  expect(second).not.toBe(first);
  expect([await statusWith(first), await statusWith(second)]).toEqual([401, 200]);
});

test('[ASVS 3.3.4] the session’s cookie is for this host alone, for no script and for no other site’s forms', async ({
  request,
}) => {
  const answer = await sendSignIn(request, PEOPLE.viewer);
  const made = answer.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie');
  const session = made.map(({ value }) => value).filter((value) => value.startsWith('kpi-session='));
  expect(session).toHaveLength(1);
  const marks = session[0]
    ?.split('; ')
    .slice(1)
    .map((mark) => mark.toLowerCase());
  expect(marks).toEqual(expect.arrayContaining(['path=/', 'httponly', 'samesite=lax']));
  // By http it isn't Secure: a browser wouldn't send it back. By https see lib/auth/cookies.test.ts.
  expect(marks?.filter((mark) => /^(domain|secure)/.test(mark))).toEqual([]);
});

const PAGES = [
  '/',
  '/measures/satisfaction',
  '/measures/none',
  '/volumes',
  '/budgets?book=2024-25',
  '/reconciliation',
  '/account',
  '/admin/people',
  '/no/such/page',
];
const ANSWERS = [
  '/api/v1/measures',
  '/api/v1/measures?format=csv',
  '/api/v1/attainment?measure=abandoned&from=2023-01&to=2023-12&by=month',
  '/api/v1/volumes?from=2023-01&to=2023-12&by=month&format=csv',
  '/api/v1/budgets?book=2024-25',
  '/api/v1/reconciliation?book=2024-25',
  '/api/v1/openapi.json',
  '/api/v1/none',
];

test('[ASVS 14.2.1] of two people in turn, and at once, neither ever gets a byte of the other’s', async ({
  playwright,
  baseURL,
}) => {
  const people = [await addNewcomer('Quentin Aarhus'), await addNewcomer('Xenia Baltimore', 'officer')];
  const [first, second] = await Promise.all(
    people.map(async (person) => {
      const request = await playwright.request.newContext({ baseURL: baseURL ?? '', storageState: NOBODY });
      await signIn(request, person);
      return { person, request, token: (await sessionCookie(request)) ?? '' };
    }),
  );
  if (!first || !second) throw new Error('two people are two');
  const look = async (one: typeof first, other: typeof first, path: string) => {
    for (const headers of [{}, { rsc: '1' }]) {
      const body = await ownAnswer(one.request, path, headers);
      for (const secret of [...namesOf(other.person), other.token, one.token])
        expect(body.includes(secret), `${secret} in ${path} of ${one.person.name}`).toBe(false);
      if (PAGES.includes(path) && !path.startsWith('/admin')) expect(body, path).toContain(one.person.name);
    }
  };
  for (const path of [...PAGES, ...ANSWERS]) {
    await look(first, second, path);
    await look(second, first, path);
    await Promise.all([look(second, first, path), look(first, second, path), look(second, first, path)]);
  }
  for (const { request } of [first, second]) await request.dispose();
});

function namesOf({ id, email, name }: Newcomer): string[] {
  return [id, email, name];
}

/** An answer that no cache may keep. */
async function ownAnswer(
  request: APIRequestContext,
  path: string,
  headers: Record<string, string>,
): Promise<string> {
  const answer = await request.get(path, { headers });
  expect(answer.headers()['cache-control'], path).toBe('private, no-store');
  expect(answer.headers()['etag'], path).toBeUndefined();
  return answer.text();
}
