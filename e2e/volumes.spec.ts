import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { expectAccessibleInItsLooks } from './accessibility';
import { listenForErrors } from './console';
import { test } from './warm-page';

const YEARS = '/volumes?lang=en&from=2022-01&to=2023-12&by=calendar-year';
const LANGUAGES = [
  { lang: 'en', counts: 'All counts' },
  { lang: 'zh-Hant', counts: '所有數目' },
  { lang: 'zh-Hans', counts: '所有数目' },
];

/** The panel of a chart, by what stands under its title. */
const panel = (page: Page, about: string | RegExp) =>
  page.getByRole('region').filter({ hasText: about }).first();
const calls = (page: Page) => panel(page, 'Calls offered by outcome');

test('somebody reads how many called and wrote in the last whole year', async ({ page }) => {
  await page.goto('/volumes?lang=en');
  await expect(page).toHaveTitle('Volumes – 1823 service pledges');
  // 627 120 e-mails and 189 600 others are 816 720.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2,807,000 calls and 816,720 written contacts in 2023',
  );
  await expect(page.getByText('24 of 24 months reported')).toBeVisible();
  await expect(page.getByText('The last approved month is December 2023.')).toBeVisible();
  // 2 080 910, 448 070 and 278 020 of 2 807 000.
  await expect(
    page.getByRole('heading', {
      name: 'Of 2,807,000 calls offered in 2023, 74.1% were answered within 12 seconds, 16.0% later and 9.9% were abandoned',
    }),
  ).toBeVisible();
});

test('a year is the sum of its months, in every table the same', async ({ page }) => {
  await page.goto(YEARS);
  const outcome = page.getByRole('table', { name: 'Calls offered · Calendar years' });
  await expect(outcome.getByRole('row', { name: /^2023/ }).getByRole('cell')).toHaveText([
    '2,807,000',
    '2,528,980',
    '2,080,910',
    '448,070',
    '278,020',
    '12/12',
    'Final',
  ]);
  const all = page.getByRole('table', { name: 'Calls, all counts · Calendar years' });
  await expect(all.getByRole('row', { name: /^2022/ })).toContainText('139,440');
  await expect(all.getByRole('row', { name: /^2023/ })).toContainText('2,807,000');
  await expect(
    page
      .getByRole('table', { name: 'Complaints and cases, all counts · Calendar years' })
      .getByRole('row', { name: /^2023/ }),
  ).toContainText('480,480');
});

test('calls per day stand with their fraction: 2,807,000 over 365, February over 28 or 29', async ({
  page,
}) => {
  await page.goto(YEARS);
  const perDay = (name: string) => page.getByRole('table', { name });
  await expect(perDay('Calls per day · Calendar years').getByRole('row', { name: /^2023/ })).toContainText(
    '2,807,000 ÷ 3657,690',
  );
  await page.goto('/volumes?lang=en&from=2023-02&to=2023-02');
  // 226 300 / 28 is 8 082.14….
  await expect(perDay('Calls per day · Months').getByRole('row', { name: /^February 2023/ })).toContainText(
    '226,300 ÷ 288,082',
  );
});

test('written contacts are the sum of both channels and never called e-mails', async ({ page }) => {
  await page.goto(YEARS);
  const written = page.getByRole('table', { name: 'Written contacts · Calendar years' });
  await expect(written.getByRole('columnheader')).toHaveText([
    'Period',
    'E-mails',
    'Other written contacts',
    'Written contacts',
    'Months',
    'Standing',
  ]);
  await expect(written.getByRole('row', { name: /^2023/ })).toContainText('627,120189,600816,720');
});

test('gaps look and read different: missing, not yet due, a part-reported year', async ({ page }) => {
  await page.goto('/volumes?lang=en&from=2023-12&to=2024-01');
  const months = page.getByRole('table', { name: 'Calls offered · Months' });
  await expect(months.getByRole('row', { name: /^January 2024/ })).toContainText(
    'Missing: due and not reported',
  );
  await expect(calls(page).getByRole('listitem')).toContainText(['Missing: due and not reported']);

  await page.goto('/volumes?lang=en&from=2023-04&to=2024-03&by=financial-year');
  const year = page.getByRole('table', { name: 'Calls offered · Financial years' });
  await expect(year.getByRole('row', { name: /^2023–24/ })).toContainText('9 of 12 months');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'No period of this range is complete: 2023–24 has 9 of 12 months',
  );
  await expect(calls(page).getByRole('list').first().getByRole('listitem')).toHaveText([
    'Not all months: no total',
    'Dashed line: event, by its letter',
  ]);
  // April to December 2023 is never told as the year's.
  await expect(page.getByText('2,089,000')).toHaveCount(0);

  await page.goto('/volumes?lang=en&from=2998-01&to=2998-01');
  await expect(
    page.getByRole('table', { name: 'Calls offered · Months' }).getByRole('row', { name: 'January 2998' }),
  ).toContainText('Not yet due');
});

test('the access figures name the base of every percentage, in the period chosen', async ({ page }) => {
  await page.goto(YEARS);
  const funnel = page.getByRole('table', { name: 'Access in 2023' });
  // None was blocked in 2023, so attempts are the calls offered; 2 528 980 of 2 807 000 are 90.09 %.
  await expect(funnel.getByRole('row').nth(2)).toContainText('2,807,000100.0% of attempts');
  await expect(funnel.getByRole('row').nth(3)).toContainText('2,528,98090.1% of offered');
  await expect(funnel.getByRole('row').nth(4)).toContainText('2,080,91082.3% of answered');
  await expect(funnel.getByRole('row').nth(6)).toContainText('1,775,85098.9% of enquiries');
  await page.getByLabel('Period', { exact: true }).selectOption('2022');
  await page.getByRole('button', { name: 'Show this period' }).click();
  await expect(page).toHaveURL(/by=calendar-year&period=2022#access$/);
  // 3 087 500 of 3 226 940 are 95.68 %.
  await expect(page.getByRole('table', { name: 'Access in 2022' }).getByRole('row').nth(2)).toContainText(
    '3,087,50095.7% of attempts',
  );
});

test('what the Estimates state is a series of its own, beside the months, never one number with them', async ({
  page,
}) => {
  await page.goto('/volumes?lang=en');
  const published = page.getByRole('table', { name: 'Volumes that the Estimates state, beside the months' });
  const row = (name: RegExp) => published.getByRole('row', { name });
  await expect(row(/Calls from the public/)).toContainText(/around 2\s807\s000 calls/);
  await expect(row(/Calls from the public/)).toContainText('±500: 2,806,500 to just under 2,807,500');
  await expect(row(/Calls from the public/)).toContainText('agree within ±500');
  await expect(row(/other communications from/)).toContainText('Written contacts: 816,720');
  await expect(row(/other communications from/)).toContainText('differ by 3,280, more than ±500');
  await expect(row(/other communications from/)).toContainText('Estimates 2024–25: Head 135');
});

test('what was stated in public is folded away, with where it was found', async ({ page }) => {
  await page.goto('/volumes?lang=en');
  const stated = panel(page, 'Stated in public – not from the Estimates');
  const table = stated.getByRole('table', { name: 'Volumes stated in public' });
  await expect(table).toBeHidden();
  await stated.getByText(/figures stated in public$/).click();
  await expect(table.getByRole('row', { name: /^2013 Written contacts/ })).toContainText(
    /more than 230\s000 contacts/,
  );
  await expect(table.getByRole('row', { name: /^2020 Calls/ })).toContainText(
    /on a government site|in a newspaper/,
  );
});

test('each chart is walked along by keyboard, and each bar is told', async ({ page }) => {
  await page.goto('/volumes?lang=en&from=2023-01&to=2023-12');
  for (const [what, told] of [
    [
      'Calls offered',
      'January 2023: Calls offered (queued for an agent): 240,000 · Answered within 12 seconds: 173,400 · Answered later: 39,200 · Abandoned: 27,400',
    ],
    [
      'Written contacts',
      'January 2023: Written contacts: 67,480 · E-mails: 52,000 · Other written contacts: 15,480',
    ],
    ['Calls per day', 'January 2023: 7,742 · 240,000 ÷ 31'],
    ['Calls blocked before the queue', 'January 2023: Blocked before the queue: 0'],
  ] as const) {
    const walk = page.getByRole('slider', { name: `Walk along the bars: ${what}` });
    await walk.focus();
    await expect(walk).toHaveAttribute('aria-valuetext', /^December 2023/);
    await page.keyboard.press('Home');
    await expect(walk).toHaveAttribute('aria-valuetext', told);
  }
});

test('the picture and the figures can be taken away', async ({ page }) => {
  await page.goto('/volumes?lang=en&from=2023-01&to=2023-12');
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    calls(page).getByRole('button', { name: 'Picture (PNG)' }).click(),
  ]);
  expect(picture.suggestedFilename()).toBe('volumes-calls-2023-01-2023-12-month.png');
  expect((await readFile(await picture.path())).length).toBeGreaterThan(5_000);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    calls(page).getByRole('link', { name: 'Figures (CSV)' }).click(),
  ]);
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv.startsWith('\uFEFFperiod,from,to,calls_offered')).toBe(true);
  expect(csv).toContain('2023-01,2023-01,2023-01,240000,212600,27400,0,52000,15480,1,1,final');
});

test('a question that can’t be answered: one clear message, status 400, and the usual figures', async ({
  page,
}) => {
  for (const [query, message] of [
    ['from=2026-13', 'From month “2026-13” is not a month.'],
    ['by=week', 'By “week” is not a kind of period.'],
    ['asAt=2026-02-30', 'As known on “2026-02-30” is not a day.'],
    ['period=2031-01', 'Period “2031-01” is not among the periods of this page.'],
  ] as const) {
    const response = await page.goto(`/volumes?lang=en&${query}`);
    expect(response?.status(), query).toBe(400);
    await expect(page.getByRole('alert').filter({ hasText: 'can’t be shown' })).toContainText(message);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2,807,000 calls');
  }
});

test('as at a day before anything was known, it says so and shows no empty charts', async ({ page }) => {
  await page.goto('/volumes?lang=en&asAt=2020-01-01');
  await expect(page.getByText('No month was known on 1 January 2020.')).toBeVisible();
  await expect(page.getByTestId('trend')).toHaveCount(0);
});

for (const { lang, counts } of LANGUAGES)
  test(`in ${lang}, it is accessible, speaks its language and logs no error`, async ({ page }) => {
    const errors = listenForErrors(page);
    await page.goto(`/volumes?lang=${lang}&from=2023-07&to=2024-02`);
    await expect(page.getByRole('heading', { name: counts })).toBeVisible();
    await page.locator('summary').last().click();
    await expectAccessibleInItsLooks(page);
    expect(errors).toEqual([]);
    await page.goto(`/volumes?lang=${lang}&period=x&from=x`);
    await expectAccessibleInItsLooks(page);
  });

test('nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const query of ['lang=en', 'lang=zh-Hant', 'lang=en&by=calendar-year', 'lang=en&from=x']) {
    await page.goto(`/volumes?${query}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('tables, both forms and language work', async ({ page }) => {
    await page.goto('/volumes?lang=en');
    await page.getByLabel('By', { exact: true }).selectOption('Calendar years');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByLabel('Period', { exact: true }).selectOption('2022');
    await page.getByRole('button', { name: 'Show this period' }).click();
    await expect(page.getByRole('table', { name: 'Access in 2022' })).toBeVisible();
    await expect(
      page.getByRole('table', { name: 'Calls offered · Calendar years' }).getByRole('row', { name: /^2023/ }),
    ).toContainText('2,807,000');
  });
});
