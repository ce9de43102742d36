import { writeFile } from 'node:fs/promises';
import { type Browser, expect, type Page } from '@playwright/test';
import { COUNT_CODES } from '@/lib/kpi/counts';
import { expectAccessibleInItsLooks } from './accessibility';
import { kpi } from './command-line';
import { listenForErrors } from './console';
import { signedInAs } from './people';
import { test } from './warm-page';

test.use({ storageState: signedInAs('officer') });

async function pageOf(browser: Browser, role: 'manager' | 'viewer', path: string): Promise<Page> {
  const page = await (await browser.newContext({ storageState: signedInAs(role) })).newPage();
  await page.goto(path);
  return page;
}

/** Confirms the proposal that is open on the officer's page, as the manager. */
async function confirm(manager: Page, officer: Page) {
  await manager.goto(officer.url());
  await manager.getByRole('button', { name: 'Confirm: it holds from now on' }).click();
  await expect(manager.getByText(/^Confirmed by Mandy Ho, /)).toBeVisible();
}

const MEASURE = 'assigned-within-3h';
const NAME = 'Cases assigned within 3 hours (pledge)';
/** 940 of 1,000 cases each month, 800 in June; abandoned are 5 % in January and 10 % after it. */
const MONTHS = Array.from({ length: 12 }, (_, at) => {
  const counts: Record<string, number> = {
    calls_offered: 1000,
    calls_answered: at === 0 ? 950 : 900,
    cases_assigned: 1000,
    cases_assigned_within_3h: at === 5 ? 800 : 940,
  };
  const month = `2013-${String(at + 1).padStart(2, '0')}`;
  return [month, ...COUNT_CODES.map((code) => counts[code] ?? ''), ''].join(',');
});

/** What a proposal would change, its long lists opened. */
async function unfolded(page: Page) {
  const effects = page.getByRole('region', { name: 'What would change' });
  await expect(effects).toBeVisible();
  const folded = effects.locator('details:not([open]) > summary');
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
  return effects;
}

test('an officer proposes a new pledge, a manager sees every verdict it makes and confirms it; then it stands everywhere; a target is corrected', async ({
  page,
  browser,
}, info) => {
  const file = info.outputPath('2013.csv');
  await writeFile(file, [['month', ...COUNT_CODES, 'note'].join(','), ...MONTHS, ''].join('\n'));
  await kpi(['import', 'months', file, '--as', 'approved']);
  const errors = listenForErrors(page);
  const trouble = page.getByRole('alert').filter({ hasText: /\S/ });

  await page.goto('/definitions');
  await expectAccessibleInItsLooks(page);
  await page.getByRole('link', { name: 'A new measure' }).click();
  await expectAccessibleInItsLooks(page);
  const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
  await fill('What is it called in addresses and files?', MEASURE);
  for (const language of ['English', 'traditional Chinese', 'simplified Chinese'])
    await fill(`What is it called in ${language}?`, NAME);
  await fill('What is it, in a sentence or two? English', 'Share of the cases assigned.');
  await fill('The same in traditional Chinese', '個案的比率。');
  await fill('The same in simplified Chinese', '个案的比率。');
  await fill('Cases assigned within 3 hours: in the numerator', '1');
  await fill('Cases assigned: in the denominator', '1');
  await expect(
    page.getByText('It reads: Cases assigned within 3 hours, divided by Cases assigned'),
  ).toBeVisible();
  await fill('What is the target?', '90 %');
  await fill('From which month does it hold?', '2013-01');
  await fill('Where is it printed or said?', '1823 performance pledges');
  const submit = page.getByRole('button', { name: 'Propose it: look at what it would change' });
  await submit.click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /^Enter a number without sign/ })
    .click();
  await expect(page.getByLabel('What is the target?')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('90');
  // What it would change is shown before anything is proposed, and what was typed stands there still.
  await page.getByRole('button', { name: 'Check what it would change' }).click();
  const checked = page.getByRole('status').filter({ hasText: 'Checked. Nothing is proposed yet.' });
  await expect(checked).toContainText('Jun 2013: not there yet → 80.0% · Not met, target: at least 90.0%');
  await submit.click();
  await page.waitForURL('**/proposals/*');
  await expect(page.getByText('This is your own proposal: another manager confirms it.')).toBeVisible();

  const manager = await pageOf(browser, 'manager', '/definitions');
  await manager
    .getByRole('region', { name: 'Propose a change' })
    .getByRole('link', { name: MEASURE })
    .click();
  await expectAccessibleInItsLooks(manager);
  const effects = await unfolded(manager);
  const months = effects.getByRole('table', { name: new RegExp(`^${escaped(NAME)}, Months: `) });
  // By hand: 94 % of at least 90; 80 % in June.
  await expect(months.getByRole('row', { name: /^May 2013 / })).toContainText('94.0% ● Met');
  await expect(months.getByRole('row', { name: /^Jun 2013 / })).toContainText('80.0% ▽ Not met');
  await confirm(manager, page);

  const reader = await pageOf(browser, 'viewer', '/?year=2013');
  const card = reader.getByRole('article', { name: NAME });
  // 11,140 of 12,000.
  await expect(card).toContainText('92.8');
  await expect(card).toContainText('of cases assigned');
  const asked = `measure=${MEASURE}&from=2013-01&to=2013-12&by=month`;
  const get = async (path: string) => (await reader.request.get(path)).text();
  const { measures } = JSON.parse(await get('/api/v1/measures')) as {
    measures: { id: string; base: string }[];
  };
  expect(measures.find(({ id }) => id === MEASURE)?.base).toBe('counts');
  const { points } = JSON.parse(await get(`/api/v1/attainment?${asked}`)) as {
    points: { verdict: string }[];
  };
  expect(points.map(({ verdict }) => verdict).join()).toMatch(/^(met,){5}not-met(,met){6}$/);
  expect(await get(`/api/v1/attainment?${asked}&format=csv`)).toMatch(
    /2013-06,.*,80\.000000,80\.0,percent,counts,/,
  );
  await reader.goto(`/measures/${MEASURE}?from=2013-01&to=2013-12`);
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(NAME);
  await manager.goto('/returns/2012-12');
  await expect(manager.getByRole('complementary', { name: 'So it would read' })).toContainText(NAME);

  // A target, and its correction.
  const target = async (value: string, reason: string) => {
    await page
      .getByLabel('How must the value stand to the target?')
      .selectOption({ label: 'Less than the target: lower is better' });
    await fill('What is the target?', value);
    await fill('From which month does it hold?', '2013-01');
    await fill('Where is it printed or said?', 'A leaflet of 1823');
    await fill('Why?', reason);
    await submit.click();
  };
  await page.goto('/definitions/propose/target');
  await page.getByLabel('Which measure?').selectOption({ label: 'Calls abandoned' });
  await target('5', '');
  await page.waitForURL('**/proposals/*');
  await confirm(manager, page);
  await page.goto('/definitions');
  await page.getByRole('link', { name: 'Correct: Target of Calls abandoned, from January 2013' }).click();
  await target('10', '');
  await expect(trouble).toContainText('corrects what was entered. Say why.');
  await target('10', 'The leaflet says less than 10');
  await page.waitForURL('**/proposals/*');
  await manager.goto(page.url());
  await unfolded(manager);
  const january = manager
    .getByRole('table', { name: /^Calls abandoned, Months: / })
    .getByRole('row', { name: /^Jan 2013 / });
  // 5 % isn't less than 5, and is less than 10; 10 % is neither.
  await expect(january).toContainText('5.0% ▽ Not met');
  await expect(january).toContainText('5.0% ● Met');
  await confirm(manager, page);
  await reader.goto('/definitions');
  const targets = reader.getByRole('list', { name: 'Targets of Calls abandoned' });
  await expect(targets.getByRole('listitem').filter({ hasText: 'less than 5%' })).toContainText('Superseded');
  await expect(targets.getByRole('listitem').filter({ hasText: 'less than 10%' })).toContainText(
    'Oscar Chan, confirmed by Mandy Ho',
  );

  // The same as a file: what is there already is no change.
  const ledger = info.outputPath('ledger.json');
  await writeFile(ledger, await (await page.request.get('/api/v1/ledger')).text());
  await page.goto('/definitions/file');
  await expectAccessibleInItsLooks(page);
  await page.getByLabel('Which file?').setInputFiles(ledger);
  await page.getByRole('button', { name: 'Propose what is different' }).click();
  await expect(trouble).toContainText('there is nothing to propose');
  expect(await kpi(['check'])).toContain('invariants hold');
  // But for the forms that were refused, which say so by their status.
  expect(errors.filter((error) => !/status of 4(09|22)/.test(error))).toEqual([]);
});

function escaped(text: string): string {
  return text.replace(/[()]/g, '\\$&');
}
