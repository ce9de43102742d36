import path from 'node:path';
import type { Browser } from '@playwright/test';
import type { Question } from '../http/ask';
import { watchTraffic } from './bytes';

/** What page-watch.mjs leaves in the page; milliseconds since the navigation began. */
type Seen = { readonly paint: number; readonly task: number; readonly charts: number; readonly ink: number };
declare global {
  interface Window {
    kpiBench: Promise<Seen>;
  }
}

/** What the browser reports as a long task; shorter ones it doesn't tell. */
const LONG_TASK = 50;

/** A laptop. */
const viewport = { width: 1366, height: 768 };

/**
 * Opens a page as somebody who has never been there but for signing in: a new context, whose cache is empty.
 *
 * @param slowdown how many times slower than this machine's the processor is made
 * @returns figures with their units; of a page without charts, all bytes until it has loaded
 */
export async function visit(browser: Browser, { address, cookie }: Question, slowdown: number) {
  const context = await browser.newContext({ viewport, locale: 'en-GB', timezoneId: 'Asia/Hong_Kong' });
  try {
    await context.addCookies(cookiesOf(address, cookie));
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = await watchTraffic(session);
    await page.addInitScript({ path: path.join(import.meta.dirname, 'page-watch.mjs') });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address, { timeout: 60_000 });
    const { begun, loaded, seen } = await page.evaluate(async () => ({
      seen: await window.kpiBench,
      begun: performance.timeOrigin,
      loaded: performance.getEntriesByType('navigation')[0]?.toJSON().loadEventEnd as number,
    }));
    const bytes = traffic.until(begun + (seen.charts > 0 ? seen.ink : loaded));
    return {
      'JavaScript kB': bytes.scripts / 1000,
      'all kB': bytes.all / 1000,
      'largest paint ms': seen.paint,
      'longest task ms': Math.max(seen.task, LONG_TASK),
      'ink ms': seen.charts > 0 ? seen.ink : seen.paint,
      charts: seen.charts,
    };
  } finally {
    await context.close();
  }
}

/** A `Cookie` header as the browser keeps it for a site. */
function cookiesOf(url: string, header = '') {
  return header.split('; ').flatMap((pair) => {
    const [, name, value] = /^([^=]+)=(.*)$/.exec(pair) ?? [];
    return name === undefined || value === undefined ? [] : [{ url, name, value }];
  });
}
