import { expect, type Page } from '@playwright/test';
import { expectAccessibleInItsLooks } from './accessibility';
import { listenForErrors } from './console';
import { signedInAs } from './people';
import { test } from './warm-page';

test.use({ storageState: signedInAs('officer') });

const SAID = 'The mail room was flooded.';
const MONTHS = 'from=2014-01&to=2014-06&by=month';

/** The list of events under the chart of written contacts. */
const written = (page: Page) =>
  page.getByRole('region').filter({ hasText: 'E-mails and other written contacts' }).first();

test('an officer records a suspension; months without counts become suspended, and every chart and table says so', async ({
  page,
  browser,
}) => {
  const errors = listenForErrors(page);
  await page.goto('/events?lang=en');
  const list = page.getByRole('table', { name: 'Events, the latest first' });
  await expect(
    list.getByRole('row').filter({ hasText: '2 December 2020 on; its end isn’t known' }),
  ).toContainText('came with the product');
  const form = page.getByRole('form', { name: 'Record an event' });
  await form.getByLabel('From', { exact: true }).fill('2014-02-30');
  await form.getByLabel('To', { exact: true }).fill('2014-04-30');
  await form.getByLabel('What happened, in English').fill(SAID);
  await form.getByLabel('What happened, in traditional Chinese').fill('收發室水浸。');
  await form.getByLabel('What happened, in simplified Chinese').fill('收发室水浸。');
  await form.getByRole('button', { name: 'Look at what it changes' }).click();
  await expect(form.getByRole('alert')).toContainText(
    'Write a day, YYYY-MM-DD, or a month, YYYY-MM, that there is',
  );
  await form.getByLabel('From', { exact: true }).fill('2014-02-10');
  await form.getByRole('button', { name: 'Look at what it changes' }).click();
  await expect(form.getByRole('alert')).toContainText('Choose the channels that were suspended');
  await form.getByLabel('Written contacts').check();
  await form.getByRole('button', { name: 'Look at what it changes' }).click();
  const preview = form.getByRole('status');
  await expect(preview).toContainText('Nothing is saved yet.');
  await expect(preview).toContainText(
    'Becomes “service suspended”: E-mails, Other written contacts in March–April 2014.',
  );
  await expect(preview).toContainText('keeps its counts and its own gap: February 2014.');
  await expectAccessibleInItsLooks(page);
  // What is typed after the preview is looked at before it is saved.
  await form.getByLabel('To', { exact: true }).fill('2014-05-31');
  await form.getByRole('button', { name: 'Record it' }).click();
  await expect(preview).toContainText('in March–May 2014');
  await form.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByRole('status').first()).toHaveText('The event is recorded.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '10 February 2014 – 31 May 2014 · Service suspended: Written contacts',
  );
  const address = new URL(page.url()).pathname;
  await expectAccessibleInItsLooks(page);

  await page.goto(`/volumes?lang=en&${MONTHS}`);
  const events = written(page).getByRole('list', { name: 'Events on this chart' });
  await expect(events).toContainText(
    `A 10 February 2014 – 31 May 2014 Service suspended: Written contacts – ${SAID}`,
  );
  await expect(written(page).getByRole('slider')).toHaveAttribute(
    'aria-valuetext',
    /^June 2014: .*reported$/,
  );
  await written(page).getByRole('slider').press('ArrowLeft');
  await expect(written(page).getByRole('slider')).toHaveAttribute(
    'aria-valuetext',
    /^May 2014: Service suspended\nEvent A: Service suspended: Written contacts$/,
  );
  const table = written(page).getByRole('table');
  await expect(table.getByRole('row', { name: /^April 2014/ })).toContainText('event A Service suspended');
  await expect(table.getByRole('row', { name: /^February 2014/ })).toContainText(
    'Missing: due and not reported',
  );
  const yesterday = '2025-12-31';
  await page.goto(`/volumes?lang=en&${MONTHS}&asAt=${yesterday}`);
  await expect(written(page).getByRole('list', { name: 'Events on this chart' })).toHaveCount(0);

  // The return of such a month begins with the channel as suspended.
  await page.goto('/returns/2014-04?lang=en');
  await expect(page.getByRole('listitem').filter({ hasText: SAID })).toContainText(
    '10 February 2014 – 31 May 2014',
  );
  await expect(page.locator('input[name="emails"]')).toHaveValue('suspended');
  await expect(page.locator('input[name="complaints"]')).toHaveValue('');
  await page.goto('/returns/2014-02?lang=en');
  await expect(page.locator('input[name="emails"]')).toHaveValue('');

  // Whoever may only read sees it all and is offered no form.
  const context = await browser.newContext({ storageState: signedInAs('viewer') });
  const viewer = await context.newPage();
  await viewer.goto(`${address}?lang=zh-Hant`);
  await expect(viewer.getByRole('heading', { level: 2, name: '收發室水浸。' })).toBeVisible();
  await expect(viewer.getByRole('form', { name: '更正此事件' })).toHaveCount(0);
  await viewer.goto(`/measures/answered-within-12s?lang=en&${MONTHS}`);
  await expect(viewer.getByRole('list', { name: 'Events on this chart' })).toContainText(SAID);
  await context.close();

  await page.goto(`${address}?lang=en`);
  const correct = page.getByRole('form', { name: 'Correct this event' });
  await correct.getByLabel('To', { exact: true }).fill('2014-03-31');
  await correct.getByLabel('Reason').fill('It was dry by April.');
  await correct.getByRole('button', { name: 'Look at what it changes' }).click();
  await expect(correct.getByRole('status')).toContainText('in April–May 2014');
  await correct.getByRole('button', { name: 'Correct it' }).click();
  const history = page.getByRole('table', { name: /^Everything that was entered/ });
  await expect(history.getByRole('row').nth(1)).toContainText('It was dry by April.');
  const back = page.getByRole('form', { name: 'Take this event back' });
  await back.getByLabel('Reason').fill('It was another office.');
  // What it would change is seen first; nothing is taken back by then.
  await back.getByRole('button', { name: 'Look at what it changes' }).click();
  await expect(back.getByRole('status')).toContainText('No longer marked on any chart or table.');
  await back.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('This event was taken back')).toBeVisible();
  await page.goto('/events?lang=en&year=2014');
  await expect(page.getByRole('heading', { name: 'No event' })).toBeVisible();
  // The form's own two mistakes are told to machines, too.
  expect(errors.filter((text) => !text.includes('422'))).toEqual([]);
});

test('without JavaScript, too, the form shows what it changes and keeps what was typed', async ({
  browser,
}) => {
  const context = await browser.newContext({ storageState: signedInAs('officer'), javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/events?lang=en');
  const form = page.getByRole('form', { name: 'Record an event' });
  await form.getByLabel('From', { exact: true }).fill('2014-09');
  await form.getByLabel('Kind').selectOption('weather');
  await form.getByLabel('What happened, in English').fill('A typhoon.');
  await form.getByLabel('What happened, in traditional Chinese').fill('颱風。');
  await form.getByLabel('What happened, in simplified Chinese').fill('台风。');
  await form.getByRole('button', { name: 'Look at what it changes' }).click();
  await expect(page.getByRole('status')).toContainText('No count of any month changes its state.');
  await expect(page.getByRole('form').getByLabel('What happened, in English')).toHaveValue('A typhoon.');
  await context.close();
});
