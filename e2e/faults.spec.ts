import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { kpi } from './command-line';
import { connectTo, inDatabase } from './database';
import { field, ordinary, pasteColumn, sendMonth } from './month-form';
import { NOBODY, PEOPLE, signedInAs } from './people';
import { postmasterOf } from './postmaster';
import { sendSignIn, sessionCookie } from './sign-in';
import { test } from './warm-page';

test.describe.configure({ mode: 'serial' });

const DATA_DIR = process.env['KPI_E2E_DATA_DIR'] ?? '';

const postmaster = () => postmasterOf(DATA_DIR).pid;

/** The database's processes: the postmaster and its children. */
function databaseProcesses(): number[] {
  const parent = postmaster();
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => parentOf(pid) === parent);
  return [parent, ...children.map(Number)];
}

function parentOf(pid: string): number | null {
  try {
    // The name in brackets may hold anything; the parent is the second field after it.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return null;
  }
}

test('F11 [ASVS 2.3.3] [ASVS 16.5.1] [ASVS 16.5.2] [ASVS 16.5.3] while the database is frozen, pages and API say so with 503 and no more, nobody comes in, what one types stays, and all works again by itself', async ({
  page,
  request,
  playwright,
  browser,
  baseURL,
}) => {
  const officer = await (await browser.newContext({ storageState: signedInAs('officer') })).newPage();
  await officer.goto('/returns/2024-03');
  await pasteColumn(officer, ordinary());
  await expect(officer.getByText('What you typed is kept')).toBeVisible();
  const nobody = await playwright.request.newContext({ baseURL: baseURL ?? '', storageState: NOBODY });
  const administrator = await playwright.request.newContext({
    baseURL: baseURL ?? '',
    storageState: signedInAs('admin'),
  });
  const frozen = databaseProcesses();
  for (const pid of frozen) process.kill(pid, 'SIGSTOP');
  try {
    await officer.getByRole('button', { name: 'Save' }).click();
    const [comingIn, people, goingOut, token, answer, ready, response] = await Promise.all([
      sendSignIn(nobody, PEOPLE.viewer),
      administrator.get('/admin/people', { timeout: 60_000 }),
      administrator.post('/sign-out', {
        headers: { origin: baseURL ?? '' },
        maxRedirects: 0,
        timeout: 60_000,
      }),
      nobody.get('/api/v1/measures', {
        headers: { authorization: `Bearer kpi_${'a'.repeat(43)}` },
        timeout: 60_000,
      }),
      request.get('/api/v1/measures', { timeout: 60_000 }),
      request.get('/readyz', { timeout: 60_000 }),
      page.goto('/measures/satisfaction?lang=en', { timeout: 60_000 }),
    ]);
    expect(answer.status()).toBe(503);
    expect(answer.headers()['retry-after']).toBe('5');
    expect((await answer.json()).error.code).toBe('unavailable');
    expect(response?.status()).toBe(503);
    expect(response?.headers()['retry-after']).toBe('5');
    await expect(
      page.getByRole('heading', { name: 'The database can’t be reached at the moment' }),
    ).toBeVisible();
    await expectAccessible(page);
    for (const closed of [comingIn, people, goingOut, token, answer]) {
      expect([closed.url(), closed.status()]).toEqual([closed.url(), 503]);
      expect(await closed.text()).not.toMatch(/prisma|postgres|ECONN|SELECT|\.tsx?:\d/i);
    }
    expect(await sessionCookie(nobody)).toBeUndefined();
    expect((await request.get('/healthz')).status()).toBe(200);
    expect(ready.status()).toBe(503);
    await expect(officer.getByText('what you typed still stands here.').first()).toBeVisible({
      timeout: 60_000,
    });
    await expect(field(officer, 'emails')).toHaveValue('54,000');
  } finally {
    for (const pid of frozen) process.kill(pid, 'SIGCONT');
  }
  await expect.poll(async () => (await request.get('/readyz')).status(), { timeout: 30_000 }).toBe(200);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Customer satisfaction');
  await officer.getByRole('button', { name: 'Save' }).click();
  await expect(officer.getByRole('region', { name: 'History' }).getByText(/^Saved by/)).toHaveCount(1);
  await officer.context().close();
  expect(await kpi(['check'])).toContain('invariants hold');
});

test('F10: while every connection is taken, whoever comes is told to come again, and then all works by itself', async ({
  request,
}) => {
  const holder = await connectTo();
  await holder.query('BEGIN; LOCK TABLE month_revision IN ACCESS EXCLUSIVE MODE');
  // Each asks something else, so that none waits for another's answer.
  const ask = (at: number) =>
    request.get(`/api/v1/volumes?from=2022-01&to=${2022 + (at % 50)}-12&by=quarter`, { timeout: 60_000 });
  try {
    const answers = await Promise.all(Array.from({ length: 24 }, (_, at) => ask(at)));
    for (const answer of answers) {
      expect(answer.status()).toBe(503);
      expect(answer.headers()['retry-after']).toBe('5');
    }
  } finally {
    await holder.end();
  }
  await expect.poll(async () => (await ask(0)).status(), { timeout: 30_000 }).toBe(200);
});

test('F12: while the disk is full nothing is taken in and it is said so; what was acknowledged is there, and reading goes on', async ({
  playwright,
  baseURL,
}) => {
  const officer = await playwright.request.newContext({
    baseURL: baseURL ?? '',
    storageState: signedInAs('officer'),
  });
  const save = async (emails: string) => (await sendMonth(officer, '2024-02', { emails })).status();
  expect(await save('5')).toBe(303);
  await inDatabase([
    [
      `CREATE FUNCTION disk_is_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$`,
    ],
    ['CREATE TRIGGER disk_is_full BEFORE INSERT ON month_revision EXECUTE FUNCTION disk_is_full()'],
  ]);
  try {
    const refused = await sendMonth(officer, '2024-02', { emails: '6' });
    expect([refused.status(), refused.headers()['retry-after']]).toEqual([503, '5']);
    expect(await refused.text()).toContain('Nothing was changed, and what you typed still stands here.');
    expect(await refused.text()).not.toMatch(/No space left|disk|trigger/);
    const history = (await (await officer.get('/returns/2024-02')).text()).match(/<b>Saved by/g);
    expect(history).toHaveLength(1);
  } finally {
    await inDatabase([['DROP TRIGGER disk_is_full ON month_revision'], ['DROP FUNCTION disk_is_full()']]);
  }
  expect(await save('6')).toBe(303);
  expect(await kpi(['check'])).toContain('invariants hold');
});

test('a database that is killed comes back by itself, with every figure', async ({ page, request }) => {
  const before = await (await request.get('/api/v1/volumes?from=2022-01&to=2023-12&by=month')).text();
  const killed = postmaster();
  process.kill(killed, 'SIGKILL');
  // Its children may still answer for a moment: what counts is the one that takes its place.
  const anotherOne = () => {
    try {
      return postmaster() !== killed;
    } catch {
      return false;
    }
  };
  await expect.poll(anotherOne, { timeout: 30_000 }).toBe(true);
  const again = async () => (await request.get('/api/v1/volumes?from=2022-01&to=2023-12&by=month')).text();
  await expect.poll(again, { timeout: 30_000 }).toBe(before);
  await page.goto('/measures/answered-within-12s?from=2023-01&to=2023-12');
  await expect(page.getByRole('row', { name: 'January 2023' })).toContainText('173,400 / 240,000');
});
