import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * No findings of WCAG 2.2 AA on the page as it stands.
 *
 * @param except a part that the same test file has looked at already, in the same language and look
 */
export async function expectAccessible(page: Page, except?: string): Promise<void> {
  expect(await findings(page, except)).toEqual([]);
}

/** The same in the light look and in the dark one, on the page as it stands: the theme needs no other load. */
export async function expectAccessibleInBothLooks(page: Page, except?: string): Promise<void> {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await background();
  await expectAccessible(page, except);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(background).not.toBe(light);
  await expectAccessible(page, except);
}

async function findings(page: Page, except?: string): Promise<string[]> {
  // All rules run; only the findings are told with their elements, and they are gathered in the page itself rather than
  // in a second one: the pages have no frames. That, and bringing axe in once, takes a quarter of the time.
  const there = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(there ? { axeSource: 'void 0' } : {}) })
    .options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] })
    .setLegacyMode();
  if (except) axe.exclude(except);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
