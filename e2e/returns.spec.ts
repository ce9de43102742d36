import { expect } from '@playwright/test';
import { expectAccessibleInItsLooks } from './accessibility';
import { listenForErrors } from './console';
import { signedInAs } from './people';
import { test } from './warm-page';

test.describe('an officer', () => {
  test.use({ storageState: signedInAs('officer') });

  test('finds the returns of every year, with who did what last', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Returns' }).click();
    await expect(page).toHaveURL('/returns');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Returns');
    await expect(page.getByRole('region', { name: 'What waits for you' })).toBeVisible();
    const january = page
      .getByRole('table', { name: 'Returns of 2023' })
      .getByRole('row', { name: /^January/ });
    await expect(january).toContainText('Approved');
    await expect(january).toContainText('Loaded as history by the command line');
    await expect(january).toContainText('Feb 2023');
  });

  for (const lang of ['en', 'zh-Hant', 'zh-Hans'])
    test(`the returns in ${lang} are accessible and log no error`, async ({ page }) => {
      const errors = listenForErrors(page);
      await page.goto(`/returns?lang=${lang}`);
      await expectAccessibleInItsLooks(page);
      expect(errors).toEqual([]);
    });

  test('nothing is cut off at 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('/returns');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

for (const role of ['viewer', 'admin'] as const)
  test.describe(`the ${role}`, () => {
    test.use({ storageState: signedInAs(role) });
    test('is offered no returns, and learns nothing of them', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('link', { name: 'Returns' })).toHaveCount(0);
      const answer = await page.goto('/returns');
      expect(answer?.status()).toBe(403);
      expect(await answer?.text()).not.toMatch(/Submitted by|Loaded as history/);
    });
  });
