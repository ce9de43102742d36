import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { addDays } from '@/lib/calendar/day';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { COUNT_CODES } from '@/lib/kpi/counts';
import { expectAccessibleInItsLooks } from './accessibility';
import { kpi } from './command-line';
import { listenForErrors } from './console';
import { inDatabase } from './database';
import { field, ordinary, pasteColumn, sendMonth } from './month-form';
import { addNewcomer } from './newcomer';
import { signedInAs } from './people';
import { typeSignIn } from './sign-in';
import { test } from './warm-page';

test.use({ storageState: signedInAs('officer') });

/** The page of a month, as somebody else. */
async function pageOf(browser: Browser, role: 'manager' | 'viewer', path: string): Promise<Page> {
  const page = await (await browser.newContext({ storageState: signedInAs(role) })).newPage();
  await page.goto(path);
  return page;
}

const status = (page: Page) => page.getByRole('status').first();
const value = async (page: Page, month: string, asAt = '') => {
  const asked = `measure=answered-within-12s&from=${month}&to=${month}&by=month${asAt && `&asAt=${asAt}`}`;
  const answer = await page.request.get(`/api/v1/attainment?${asked}`);
  const { points } = (await answer.json()) as { points: { value: string; standing: string }[] };
  return [points[0]?.value ?? null, points[0]?.standing ?? null];
};

test('[ASVS 2.3.1] an officer enters and submits October; a manager returns it; it is corrected and approved; the dashboard shows it; the day before is as it was', async ({
  page,
  browser,
}) => {
  await page.goto('/returns');
  await page
    .getByRole('link', { name: 'October', exact: true })
    .and(page.locator('[href="/returns/2025-10"]'))
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('October 2025: return');
  await pasteColumn(page, ordinary({ emails: '90,000' }));
  await expect(page.getByText('Fields filled: 18.')).toBeVisible();
  const live = page.getByRole('complementary', { name: 'So it would read' });
  // By hand: 180,000 of 250,000 are 72 %.
  await expect(live.getByRole('row', { name: /^Calls answered within 12 seconds 72%/ })).toContainText(
    'Not met, 8 points below',
  );
  await expect(live).toContainText('E-mails: 90,000 is far from the 24 months before.');

  await page.getByRole('button', { name: 'Submit for approval' }).click();
  const problem = page.getByRole('alert').filter({ hasText: 'This can’t be submitted yet' });
  await problem.getByRole('link', { name: /^Explain or correct: E-mails/ }).click();
  const explanation = page.getByRole('textbox', { name: 'Explanation: E-mails' });
  await expect(explanation).toBeFocused();
  await explanation.fill('A campaign about the typhoon');
  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toContainText('Submitted as revision 2');
  expect(await value(page, '2025-10')).toEqual([null, null]);

  const manager = await pageOf(browser, 'manager', '/returns');
  await manager
    .getByRole('region', { name: 'What waits for you' })
    .getByRole('link', { name: 'October 2025' })
    .click();
  await expect(manager.getByRole('region', { name: 'What the checks found' })).toContainText(
    'A campaign about the typhoon',
  );
  await expect(
    manager.getByRole('table', { name: /^Counts of October 2025/ }).getByRole('row', { name: /^E-mails/ }),
  ).toContainText('90,000');
  await manager
    .getByRole('textbox', { name: 'Reason' })
    .fill('The e-mails of the campaign are counted twice');
  await manager.getByRole('button', { name: 'Return it' }).click();
  await expect(status(manager)).toContainText('Returned');

  await page.goto('/returns');
  await page
    .getByRole('region', { name: 'What waits for you' })
    .getByRole('link', { name: 'October 2025' })
    .first()
    .click();
  await expect(
    page.getByText(/^Returned by Mandy Ho, .*“The e-mails of the campaign are counted twice”/).first(),
  ).toBeVisible();
  await field(page, 'emails').fill('54,000');
  await page.getByRole('textbox', { name: 'Explanation: E-mails' }).fill('');
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await expect(status(page)).toContainText('Submitted as revision 5');

  await manager.goto('/returns/2025-10');
  await expect(
    manager
      .getByRole('table', { name: 'Periods with another value or verdict' })
      .getByRole('row', { name: /^Calls answered within 12 seconds Oct 2025/ }),
  ).toContainText('72%');
  await manager.getByRole('button', { name: 'Approve revision 5' }).click();
  await expect(status(manager)).toContainText('Approved. Readers see these figures now.');
  await expect(manager.getByRole('region', { name: 'History' })).toContainText('E-mails: 90,000 → 54,000');

  const reader = await pageOf(browser, 'viewer', '/?year=2025');
  await expect(reader.getByRole('article', { name: 'Calls answered within 12 seconds' })).toContainText(
    '72%',
  );
  const today = hongKongDay(new Date((await reader.request.get('/healthz')).headers()['date'] ?? ''));
  expect(await value(reader, '2025-10', addDays(today, -1))).toEqual([null, null]);
  expect(await value(reader, '2025-10')).toEqual(['72.000000', 'final']);
  await manager.goto(`/returns/2025-10?asAt=${addDays(today, -1)}`);
  await expect(manager.getByText('Nothing had been entered by the end of that day.')).toBeVisible();
  expect(await kpi(['check'])).toContain('invariants hold');
});

test('by keyboard alone a month is entered, submitted and approved, with at most 40 keystrokes beyond its digits', async ({
  page,
  browser,
}, info) => {
  let strokes = 0;
  const press = async (on: Page, key: string) => {
    strokes += 1;
    await on.keyboard.press(key);
  };
  /** Past the head of the page, then on by Tab to what is looked for. */
  const reach = async (on: Page, focused: Locator) => {
    await press(on, 'Tab');
    await press(on, 'Enter');
    while (!(await focused.evaluate((element) => element === document.activeElement))) {
      expect(strokes).toBeLessThanOrEqual(40);
      await press(on, 'Tab');
    }
  };
  await page.goto('/returns/2024-04');
  await reach(page, field(page, 'calls_blocked'));
  for (const [at, text] of ordinary().entries()) {
    if (at > 0) await press(page, 'Enter');
    await page.keyboard.type(text.replaceAll(',', ''));
  }
  await expect(page.getByText('What you typed is kept')).toBeVisible();
  await press(page, 'Control+Enter');
  await expect(status(page)).toContainText('Submitted as revision 2');

  const manager = await pageOf(browser, 'manager', '/returns/2024-04');
  await reach(manager, manager.getByRole('button', { name: 'Approve revision 2' }));
  await press(manager, 'Enter');
  await expect(status(manager)).toContainText('Approved');
  expect(strokes).toBeLessThanOrEqual(40);
  info.annotations.push({ type: 'keystrokes', description: String(strokes) });
});

/** A month that was entered, submitted and approved in July 2025, by people who were there then. */
async function approvedInJuly(month: string): Promise<void> {
  const maker = await addNewcomer('Olga Early', 'officer', '2025-01-02T00:00:00Z');
  const checker = await addNewcomer('Mona Early', 'manager', '2025-01-02T00:00:00Z');
  const numbers = ordinary({ calls_answered_within_12s: '197,500' }).map((text) => text.replaceAll(',', ''));
  const add = (revision: number, action: string, { id }: { id: string }, day: string) =>
    [
      `WITH added AS (
         INSERT INTO month_revision (month, revision, action, known_at, author_id, ${COUNT_CODES.join(', ')})
         VALUES ($1::date, $2, $4, $5::timestamptz, $3, ${numbers.join(', ')}) RETURNING author_id)
       INSERT INTO audit_event (kind, subject, details, happened_at, person_id)
       SELECT 'month-' || $4, $6, jsonb_build_object('revision', $2::int), $5::timestamptz, author_id FROM added`,
      [`${month}-01`, revision, id, action, `${day}T04:00:00Z`, `month ${month}`],
    ] as const;
  await inDatabase([
    add(1, 'saved', maker, '2025-07-09'),
    add(2, 'submitted', maker, '2025-07-09'),
    add(3, 'approved', checker, '2025-07-10'),
  ]);
}

test('a year later a month is reopened and corrected; readers see the old figure until the new one is approved', async ({
  page,
  browser,
}) => {
  await approvedInJuly('2025-06');
  const reader = await pageOf(browser, 'viewer', '/measures/answered-within-12s?from=2025-06&to=2025-06');
  const row = () => reader.getByRole('row', { name: /^June 2025/ }).first();
  await expect(row()).toContainText('79%');

  const manager = await pageOf(browser, 'manager', '/returns/2025-06');
  await manager.getByRole('button', { name: 'Reopen' }).click();
  await expect(manager.getByText('Give a reason').first()).toBeVisible();
  await manager
    .getByRole('textbox', { name: 'Reason' })
    .fill('The telephone system counted ten calls too few');
  await manager.getByRole('button', { name: 'Reopen' }).click();
  await expect(status(manager)).toContainText('Reopened');

  await page.goto('/returns/2025-06');
  await expect(page.getByText(/^Readers see revision 3, approved 10 July 2025/)).toBeVisible();
  await field(page, 'calls_answered_within_12s').fill('200000');
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await expect(status(page)).toContainText('Submitted as revision 6');
  await reader.reload();
  await expect(row()).toContainText('79%');
  expect(await value(reader, '2025-06')).toEqual(['79.000000', 'final']);

  await manager.goto('/returns/2025-06');
  const counts = manager.getByRole('table', { name: /^Counts of June 2025/ });
  await expect(
    counts.getByRole('row', { name: /^Calls answered within 12 seconds 200,000 197,500 \+2,500/ }),
  ).toBeVisible();
  const effects = manager.getByRole('region', { name: 'What the correction would change' });
  await expect(
    effects.getByRole('row', { name: /^Calls answered within 12 seconds Jun 2025 79%.*Not met.*80%.*Met/ }),
  ).toBeVisible();
  await manager.getByRole('button', { name: 'Approve revision 6' }).click();
  await expect(status(manager)).toContainText('Approved');
  await reader.reload();
  await expect(row()).toContainText('80%');
  expect(await value(reader, '2025-06')).toEqual(['80.000000', 'revised']);
  expect(await value(reader, '2025-06', '2025-08-01')).toEqual(['79.000000', 'final']);
});

test('[ASVS 2.3.4] two officers type the same month: the second sees both versions and chooses field by field', async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext({ storageState: { cookies: [], origins: [] } })).newPage();
  await other.goto('/sign-in?next=/returns/2025-03');
  await typeSignIn(other, await addNewcomer('Olive Second', 'officer'));
  await page.goto('/returns/2025-03');
  for (const one of [page, other]) await pasteColumn(one, ordinary());
  await field(other, 'emails').fill('54,100');
  await field(other, 'complaints').fill('39,000');
  await field(page, 'emails').fill('54,200');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(status(page)).toContainText('Saved as revision 1');

  await other.getByRole('button', { name: 'Save' }).click();
  const conflict = other.getByRole('alert').filter({ hasText: 'Another version has come' });
  await expect(conflict).toContainText(/Saved by Oscar Chan/);
  await expectAccessibleInItsLooks(other);
  const emails = conflict.getByRole('group', { name: 'E-mails' });
  await expect(emails.getByLabel('Yours: 54,100')).not.toBeChecked();
  await emails.getByLabel('Theirs: 54,200').check();
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByRole('alert').filter({ hasText: 'This can’t be saved yet' })).toContainText(
    'Complaints: choose yours or theirs',
  );
  await conflict.getByRole('group', { name: 'Complaints' }).getByLabel('Yours: 39,000').check();
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(status(other)).toContainText('Saved as revision 2');
  await expect(field(other, 'emails')).toHaveValue('54,200');
  await expect(field(other, 'complaints')).toHaveValue('39,000');
  await expect(other.getByRole('region', { name: 'History' })).toContainText('Complaints: 40,000 → 39,000');
});

test('a choice between two versions is one thing with the fields, and ends when it is saved', async ({
  page,
}) => {
  const first = await sendMonth(page.request, '2024-10', { emails: '5', complaints: '1' });
  expect(first.status()).toBe(303);
  await page.goto('/returns/2024-10');
  await field(page, 'complaints').fill('2');
  const other = { emails: '8', complaints: '3' };
  expect((await sendMonth(page.request, '2024-10', other)).status()).toBe(303);
  await page.getByRole('button', { name: 'Save' }).click();
  const conflict = page.getByRole('alert').filter({ hasText: 'Another version has come' });
  await expect(conflict).toContainText('You saved this month yourself meanwhile');
  // Only the other one has changed the e-mails: theirs is proposed, and stands in the field.
  await expect(conflict.getByRole('group', { name: 'E-mails' }).getByLabel('Theirs: 8')).toBeChecked();
  await expect(field(page, 'emails')).toHaveValue('8');
  await conflict.getByRole('group', { name: 'Complaints' }).getByLabel('Theirs: 3').check();
  await expect(field(page, 'complaints')).toHaveValue('3');
  await conflict.getByRole('group', { name: 'Complaints' }).getByLabel('Yours: 2').check();
  await expect(field(page, 'complaints')).toHaveValue('2');
  await field(page, 'emails').fill('10');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(status(page)).toContainText('Saved as revision 3');
  await expect(field(page, 'emails')).toHaveValue('10');
  await expect(field(page, 'complaints')).toHaveValue('2');

  await field(page, 'emails').fill('11');
  expect((await sendMonth(page.request, '2024-10', { ...other, emails: '12' })).status()).toBe(303);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(conflict).toBeVisible();
  for (const theirs of await conflict.getByLabel(/^Theirs/).all()) await theirs.check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(status(page)).toContainText('Nothing was saved: this is what stands there already.');
  await expect(conflict).toHaveCount(0);
});

test('what somebody typed over a month that was submitted meanwhile waits beside it, and is there after it was withdrawn', async ({
  page,
}) => {
  await page.goto('/returns/2025-08');
  await pasteColumn(page, ordinary({ complaints: '41,000' }));
  const sent = Object.fromEntries(ordinary().map((text, at) => [COUNT_CODES[at] ?? '', text]));
  expect((await sendMonth(page.request, '2025-08', { ...sent, do: 'submit' })).status()).toBe(303);
  await page.getByRole('button', { name: 'Save' }).click();
  const conflict = page.getByRole('alert').filter({ hasText: 'Another version has come' });
  await expect(conflict).toBeVisible();
  await expect(conflict.getByRole('radio')).toHaveCount(0);
  await page.goto('/returns/2025-08');
  const waiting = page.getByRole('table', { name: 'What you typed and didn’t save' });
  await expect(waiting.getByRole('row', { name: /^Complaints 41,000 40,000/ })).toBeVisible();
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await expect(field(page, 'complaints')).toHaveValue('41,000');
  await page.getByRole('group', { name: 'Complaints' }).getByLabel('Yours: 41,000').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(status(page)).toContainText('Saved as revision 4');
});

test('what is typed and not saved is there again, for its typist alone, until it is thrown away', async ({
  page,
  browser,
}) => {
  await page.goto('/returns/2025-04');
  await field(page, 'enquiries').fill('123456');
  await expect(page.getByText(/^What you typed is kept/)).toBeVisible();
  const manager = await pageOf(browser, 'manager', '/returns/2025-04');
  await expect(field(manager, 'enquiries')).toHaveValue('');

  await page.goto('/returns');
  await page.goto('/returns/2025-04');
  await expect(field(page, 'enquiries')).toHaveValue('123456');
  await expect(page.getByRole('region', { name: 'What you typed and didn’t save' })).toBeVisible();
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(field(page, 'enquiries')).toHaveValue('');
  await page.reload();
  await expect(field(page, 'enquiries')).toHaveValue('');
});

test('nobody approves what they typed: a manager who entered a month is told that somebody else has to', async ({
  browser,
}) => {
  const manager = await pageOf(browser, 'manager', '/returns/2025-05');
  await pasteColumn(manager, ordinary());
  await manager.getByRole('button', { name: 'Submit for approval' }).click();
  await expect(status(manager)).toContainText('Submitted as revision 2');
  await expect(manager.getByText('somebody else has to approve it')).toBeVisible();
  await expect(manager.getByRole('button', { name: /^Approve/ })).toHaveCount(0);
  await manager.getByRole('button', { name: 'Withdraw' }).click();
  await expect(status(manager)).toContainText('Withdrawn');
});

test('a field that is left empty, a zero and a suspended service are told apart while one types', async ({
  page,
}) => {
  await page.goto('/returns/2025-02');
  await field(page, 'emails').fill('0');
  await field(page, 'other_written').fill('暫停');
  const described = (code: Parameters<typeof field>[1]) =>
    field(page, code).locator('xpath=following-sibling::*[1]');
  await expect(described('complaints')).toHaveText('Not collected');
  await expect(described('emails')).toHaveText('None');
  await expect(described('other_written')).toHaveText('Service suspended');
  await page
    .getByRole('group', { name: 'Satisfaction' })
    .getByRole('button', { name: 'Fill the empty fields of this group with “suspended”' })
    .click();
  await expect(described('rated_3')).toHaveText('Service suspended');
});

test.describe('in every language', () => {
  for (const lang of ['en', 'zh-Hant', 'zh-Hans'])
    test(`form and approved return in ${lang} are accessible and log no error`, async ({ page }) => {
      const errors = listenForErrors(page);
      for (const month of ['2024-12', '2023-11']) {
        await page.goto(`/returns/${month}?lang=${lang}`);
        await expectAccessibleInItsLooks(page);
      }
      expect(errors).toEqual([]);
    });
});

test('nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/returns/2025-01');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati'])
  test.describe(`a browser in ${timezoneId}`, () => {
    test.use({ timezoneId });
    test('shows the same months and times', async ({ page }) => {
      await page.goto('/returns/2023-12');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('December 2023: return');
      const history = await page.getByRole('region', { name: 'History' }).textContent();
      const plain = await (await page.request.get('/returns/2023-12')).text();
      const when =
        /Loaded as history by the command line, (\d+ \w+ \d{4}, \d\d:\d\d)/.exec(history ?? '')?.[1] ??
        'none';
      expect(plain).toContain(when);
    });
  });
