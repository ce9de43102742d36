import { readFileSync } from 'node:fs';
import { type BrowserContext, test as base } from '@playwright/test';

type Cookies = Parameters<BrowserContext['addCookies']>[0];

/**
 * Playwright’s test, with a page that comes with no other cookies than those of whoever is signed in, but finds the
 * product’s scripts fetched and compiled already: half of what a test costs otherwise. Whoever asks for another language,
 * time zone or no JavaScript gets a browser context of their own.
 */
export const test = base.extend<object, { warm: BrowserContext }>({
  warm: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId } = project.use;
      const context = await browser.newContext({
        // Else it takes over what the first test asks for, which may do without.
        javaScriptEnabled: true,
        ...(baseURL && { baseURL }),
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
      });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ warm, browser, locale, timezoneId, javaScriptEnabled, storageState }, use, { project }) => {
    const usual = javaScriptEnabled && locale === project.use.locale && timezoneId === project.use.timezoneId;
    // Only now, not after a test: a failed one is pictured after its fixtures are gone.
    for (const left of warm.pages()) await left.close();
    await warm.clearCookies();
    await warm.addCookies(cookiesOf(storageState));
    const context = usual ? warm : await browser.newContext();
    await use(await context.newPage());
    if (!usual) await context.close();
  },
});

/** The cookies of a browser’s state, or of the file in which it is kept. */
function cookiesOf(state: string | { cookies: Cookies } | undefined): Cookies {
  if (typeof state !== 'string') return state?.cookies ?? [];
  return (JSON.parse(readFileSync(state, 'utf8')) as { cookies: Cookies }).cookies;
}
