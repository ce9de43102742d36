import { expect } from '@playwright/test';
import { expectAccessible, expectAccessibleInItsLooks } from './accessibility';
import { expectInk } from './chart';
import { listenForErrors } from './console';
import { addNewcomer } from './newcomer';
import { NOBODY } from './people';
import { signIn } from './sign-in';
import { test } from './warm-page';

const MEASURES = ['answered-within-12s', 'resolved-first-time', 'satisfaction', 'abandoned'];
/** One page serves all measures: in Chinese one with a target and one without tell as much as four. */
const SOME = ['satisfaction', 'abandoned'];
const LANGUAGES = [
  { lang: 'en', tag: 'en', word: 'Definition', measures: MEASURES },
  { lang: 'zh-Hant', tag: 'zh-Hant-HK', word: '定義', measures: SOME },
  { lang: 'zh-Hans', tag: 'zh-Hans', word: '定义', measures: SOME },
];

for (const { lang, tag, word, measures } of LANGUAGES) {
  for (const measure of measures)
    test(`${measure} in ${lang} is accessible, speaks its language and logs no error`, async ({ page }) => {
      const errors = listenForErrors(page);
      await page.goto(`/measures/${measure}?lang=${lang}`);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page.getByRole('heading', { name: word, exact: true })).toBeVisible();
      await expectInk(page);
      await expectAccessibleInItsLooks(page);
      expect(errors).toEqual([]);
    });

  test(`what can’t be shown, in ${lang}, is accessible`, async ({ page }) => {
    await page.goto(`/measures/none?lang=${lang}`);
    await expectAccessibleInItsLooks(page);
    await page.goto(`/measures/abandoned?lang=${lang}&from=x`);
    await expectAccessibleInItsLooks(page);
  });
}

test('an ink that is too faint in the dark only is found in the dark, a nameless picture in both', async ({
  page,
}) => {
  await page.goto('/measures/none?lang=en');
  await page.locator('h1').evaluate((heading) => {
    heading.style.color = 'rgb(25, 28, 31)';
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
  await expect(expectAccessibleInItsLooks(page)).rejects.toThrow(/color-contrast: <h1/);
  await page.locator('main').evaluate((main) => main.append(document.createElement('img')));
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(expectAccessible(page)).rejects.toThrow(/image-alt: <img>/);
});

test.describe('a browser that prefers Chinese as Hong Kong writes it', () => {
  test.use({ locale: 'zh-HK', storageState: NOBODY });
  test('is followed until a language is chosen, and the choice stays', async ({ page }) => {
    await signIn(page.request, await addNewcomer('Lydia Mak'));
    await page.goto('/measures/abandoned?from=2023-01&to=2023-03');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page).toHaveURL('/measures/abandoned?from=2023-01&to=2023-03');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('/measures/satisfaction');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test.describe('somebody of their own likings', () => {
  test.use({ storageState: NOBODY });
  test('chooses dark or light against the system, and finds it on another computer', async ({
    page,
    browser,
  }) => {
    const person = await addNewcomer('Theo Ng');
    await signIn(page.request, person);
    await page.goto('/measures/satisfaction');
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 23, 26)');
    await expectAccessible(page);
    const elsewhere = await browser.newContext();
    await signIn(elsewhere.request, person);
    expect(await (await elsewhere.request.get('/volumes')).text()).toContain('data-theme="dark"');
    await elsewhere.close();
  });
});

test('nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const query of ['', '?lang=zh-Hant', '?from=x']) {
    await page.goto(`/measures/answered-within-12s${query}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('printed, the page keeps its figures and leaves out its controls', async ({ page }) => {
  await page.goto('/measures/answered-within-12s?from=2023-01&to=2023-12');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('row', { name: 'January 2023' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show' })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
});

for (const timezoneId of ['Pacific/Pitcairn', 'Pacific/Kiritimati'])
  test.describe(`a browser in ${timezoneId}`, () => {
    test.use({ timezoneId });
    test('shows the same months', async ({ page }) => {
      await page.goto('/measures/answered-within-12s?from=2023-01&to=2023-02');
      const months = page.getByRole('table', { name: /Months/ }).getByRole('rowheader');
      await expect(months).toHaveText(['February 2023', 'January 2023']);
      const walk = page.getByRole('slider');
      await walk.focus();
      await expect(walk).toHaveAttribute('aria-valuetext', /^February 2023/);
    });
  });
