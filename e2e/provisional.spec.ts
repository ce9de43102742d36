import { expect, type Page } from '@playwright/test';
import { expectAccessibleInItsLooks } from './accessibility';
import { expectInk } from './chart';
import { listenForErrors } from './console';
import { inDatabase } from './database';
import { PEOPLE, signedInAs } from './people';
import { test } from './warm-page';

// One worker, so that the month comes in once. It lies years before the months that everybody else reads.
test.describe.configure({ mode: 'default' });

const MONTH = '2019-03';
const FILE = `month,calls_offered,calls_answered,calls_answered_within_12s,emails,other_written\n${MONTH},200,190,150,7,3\n`;
const MEASURE = `/measures/answered-within-12s?from=${MONTH}&to=${MONTH}`;
const VOLUMES = `/volumes?from=${MONTH}&to=${MONTH}`;

/** The officer imports a draft and submits it, with the audit row that belongs to it. */
const SUBMIT = `
  WITH last AS (
    SELECT r AS row, u.id AS officer FROM month_revision r JOIN auth_user u ON u.email = $2
    WHERE r.month = $1::date ORDER BY r.revision DESC LIMIT 1
  ), added AS (
    INSERT INTO month_revision SELECT (jsonb_populate_record((row), jsonb_build_object(
      'revision', (row).revision + 1, 'action', 'submitted', 'known_at', now(), 'author_id', officer))).*
    FROM last WHERE (row).action = 'saved' RETURNING month, revision, author_id
  )
  INSERT INTO audit_event (kind, subject, details, person_id)
  SELECT 'month-submitted', 'month ' || to_char(month, 'YYYY-MM'), jsonb_build_object('revision', revision), author_id
  FROM added`;

test.beforeAll(async ({ playwright, baseURL }) => {
  const officer = await playwright.request.newContext({
    ...(baseURL && { baseURL }),
    storageState: signedInAs('officer'),
    extraHTTPHeaders: { origin: baseURL ?? '' },
  });
  const headers = { 'content-type': 'text/csv' };
  const imported = await officer.post('/api/v1/imports/months', { data: Buffer.from(FILE), headers });
  expect([imported.status(), await imported.json()]).toMatchObject([200, { changed: [] }]);
  await officer.dispose();
  await inDatabase([[SUBMIT, [`${MONTH}-01`, PEOPLE.officer.email]]]);
});

const ribbon = (page: Page) => page.getByRole('complementary', { name: 'Provisional figures are included' });
const offer = (page: Page) =>
  page.getByRole('link', { name: /^Show \d+ submitted months?, not yet approved$/ });
const answered = (page: Page) => page.getByRole('article', { name: 'Calls answered within 12 seconds' });

test.describe('an officer', () => {
  test.use({ storageState: signedInAs('officer') });

  test('sees approved figures, is offered the submitted months, and finds them marked provisional', async ({
    page,
  }) => {
    await page.goto('/?year=2019');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2019: there are no figures yet.');
    await expect(answered(page)).not.toContainText('75%');
    await expect(ribbon(page)).toHaveCount(0);

    await offer(page).click();
    await expect(page).toHaveURL('/?year=2019&provisional=true');
    await expect(ribbon(page)).toContainText(/Submitted and not yet approved: .*March 2019/);
    await expect(page.getByText('1 of 12 months reported · Provisional')).toBeVisible();
    await expect(answered(page)).toContainText('2019 · Provisional');
    await expect(answered(page)).toContainText('75% · provisional');
    await expect(page.getByText('Provisional: submitted, not yet approved').first()).toBeVisible();

    await ribbon(page).getByRole('link', { name: 'Show approved figures only' }).click();
    await expect(page).toHaveURL('/?year=2019');
    await expect(answered(page)).not.toContainText('75%');
  });

  test('keeps them while choosing another year, a day gone by, or the page of a card', async ({ page }) => {
    await page.goto('/?year=2019&provisional=true');
    await expect(page.getByRole('link', { name: 'Previous year: 2018' })).toHaveAttribute(
      'href',
      '/?year=2018&provisional=true',
    );
    await expect(answered(page).getByRole('link')).toHaveAttribute(
      'href',
      '/measures/answered-within-12s?provisional=true',
    );

    await page.getByLabel('As known on').fill('2020-01-01');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/provisional=true&asAt=2020-01-01$/);
    await expect(page.getByRole('complementary', { name: 'No provisional figures' })).toBeVisible();
    await expect(answered(page)).not.toContainText('75%');

    const dayGoneBy = page.getByRole('complementary', { name: 'As known on 1 January 2020' });
    await dayGoneBy.getByRole('link', { name: 'Back to today' }).click();
    await expect(page).toHaveURL('/?year=2019&kind=calendar&provisional=true');
    await expect(answered(page)).toContainText('75% · provisional');
  });

  test('finds on a measure’s page who submitted the month, and takes its figures away', async ({ page }) => {
    await page.goto(MEASURE);
    await offer(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Provisional – Calls answered within 12 seconds: 75% in March 2019. No judgement: no target.',
    );
    await expectInk(page);
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/provisional=true/);
    const row = page.getByRole('row', { name: /^March 2019 75%.*Provisional$/ });
    await row.getByRole('link', { name: '75%' }).click();
    const why = page.getByRole('region', { name: 'Where 75% for March 2019 comes from' });
    await expect(why).toContainText('submitted and not approved yet');
    await expect(why.getByRole('row', { name: 'March 2019' })).toContainText(
      /Provisional2submitted by Oscar Chan on .*, not approved yet/,
    );
    for (const link of [
      why.getByRole('link', { name: 'These months (CSV)' }),
      page.getByRole('link', { name: 'Figures (CSV)' }),
    ]) {
      const file = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(await file.text()).toContain(`\r\n${MONTH},${MONTH},${MONTH},150,200,75.000000,`);
    }
  });

  test('finds the volumes marked, and the API answers as the page does', async ({ page }) => {
    await page.goto(VOLUMES);
    await offer(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '200 calls and 10 written contacts in March 2019 (provisional)',
    );
    const json = page.getByRole('link', { name: 'Figures (JSON)' }).first();
    const answer = await page.request.get((await json.getAttribute('href')) ?? '');
    expect((await answer.json()).points).toMatchObject([{ calls_offered: 200, standing: 'provisional' }]);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(ribbon(page)).toBeVisible();
  });

  test('is told when the address asks for anything else than true or false', async ({ page }) => {
    for (const path of ['/', '/measures/satisfaction', '/volumes']) {
      const response = await page.goto(`${path}?provisional=yes`);
      expect([path, response?.status()]).toEqual([path, 400]);
      await expect(page.getByRole('alert', { name: /shown/ })).toContainText(
        'Provisional figures: “yes” is neither true nor false.',
      );
      await expect(ribbon(page)).toHaveCount(0);
    }
  });

  for (const lang of ['en', 'zh-Hant', 'zh-Hans'])
    test(`provisional figures in ${lang} are accessible and log no error`, async ({ page }) => {
      const errors = listenForErrors(page);
      // In Chinese only what the pages say is another: the rest of them has tests of its own.
      const paths = ['/?year=2019', ...(lang === 'en' ? [`${MEASURE}&why=${MONTH}`, VOLUMES] : [])];
      for (const path of paths) {
        await page.goto(`${path}&provisional=true&lang=${lang}`);
        await expectAccessibleInItsLooks(page);
      }
      expect(errors).toEqual([]);
    });

  test('nothing is cut off at 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of ['/?year=2019', `${MEASURE}&why=${MONTH}`, VOLUMES]) {
      await page.goto(`${path}&provisional=true&asAt=2026-01-01`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
});

test.describe('a manager', () => {
  test.use({ storageState: signedInAs('manager'), javaScriptEnabled: false });
  test('sees them without JavaScript, too', async ({ page }) => {
    await page.goto('/?year=2019');
    await offer(page).click();
    await expect(answered(page)).toContainText('75% · provisional');
  });
});

for (const role of ['viewer', 'admin'] as const)
  test.describe(`the ${role}`, () => {
    test.use({ storageState: signedInAs(role) });
    test('is offered no submitted month, and refused where the address asks for them', async ({ page }) => {
      for (const path of ['/?year=2019', MEASURE, VOLUMES]) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(offer(page)).toHaveCount(0);
        const refused = await page.goto(`${path}&provisional=true`);
        expect([path, refused?.status()]).toEqual([path, 403]);
        expect(await refused?.text()).not.toMatch(/75%|March 2019|Oscar/);
      }
    });
  });

test.describe('a day gone by', () => {
  for (const path of ['/', '/measures/satisfaction', '/volumes', '/budgets', '/reconciliation'])
    test(`is said on top of ${path}, with the way back to today`, async ({ page }) => {
      await page.goto(`${path}?asAt=2024-03-03`);
      const notice = page.getByRole('complementary', { name: 'As known on 3 March 2024' });
      await expect(notice).toContainText('What became known later isn’t shown.');
      await expect(page.getByText('as at 3 March 2024').first()).toBeVisible();
      // The notice is one for all of them, and the rest of each page has tests of its own.
      if (path === '/') await expectAccessibleInItsLooks(page);
      await notice.getByRole('link', { name: 'Back to today' }).click();
      await expect(page).toHaveURL(path);
      await expect(page.getByRole('complementary', { name: /^As known on/ })).toHaveCount(0);
    });
});
