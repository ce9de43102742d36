import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Run = { readonly type: 'tag' | 'rule'; readonly values: string[] };
const EVERYTHING: Run = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What a rule of axe looks at, when it looks at colours: everything else is alike in the light look and the dark one. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
/** What they look at when the language is all that differs: the two Chinese pages are built alike. */
const OF_WORDS = [
  'html-has-lang',
  'html-lang-valid',
  'valid-lang',
  'document-title',
  'label',
  'link-name',
  'button-name',
  'aria-input-field-name',
  'empty-heading',
  'empty-table-header',
];

/**
 * No findings of WCAG 2.2 AA on the page as it stands.
 *
 * @param except a part that the same test file has looked at already, in the same language and look
 */
export async function expectAccessible(page: Page, except?: string): Promise<void> {
  expect(await findings(page, EVERYTHING, except)).toEqual([]);
}

/**
 * The same in English in the light look, its colours in the dark one too. In Chinese one look is enough, as the colours
 * are those of every language: the dark one in traditional characters; in simplified ones the words alone. The theme
 * needs no other load.
 */
export async function expectAccessibleInItsLooks(page: Page, except?: string): Promise<void> {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const language = await page.locator('html').getAttribute('lang');
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await background();
  if (language === 'zh-Hans') {
    expect(await findings(page, { type: 'rule', values: OF_WORDS }, except)).toEqual([]);
    return;
  }
  if (language !== 'zh-Hant-HK') await expectAccessible(page, except);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(background).not.toBe(light);
  const run: Run = language === 'zh-Hant-HK' ? EVERYTHING : { type: 'rule', values: OF_COLOURS };
  expect(await findings(page, run, except)).toEqual([]);
}

async function findings(page: Page, run: Run, except?: string): Promise<string[]> {
  // Only the findings are told with their elements, and they are gathered in the page itself rather than
  // in a second one: the pages have no frames. That, and bringing axe in once, takes a quarter of the time.
  const there = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(there ? { axeSource: 'void 0' } : {}) })
    .options({ runOnly: run, resultTypes: ['violations'] })
    .setLegacyMode();
  if (except) axe.exclude(except);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
