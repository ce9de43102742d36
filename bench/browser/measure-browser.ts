import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../.ci/browser.mjs';
import { fill, newData, settledDatabase } from '../data';
import { atEnd } from '../ending';
import { buildFloor } from '../floor/build';
import type { Question } from '../http/ask';
import type { Reading } from '../measurement';
import type { Options } from '../options';
import { startFloor, startProduct } from '../servers';
import { monthsText, SIZES } from '../sizes';
import { addViewer, viewerCookie } from '../viewer';
import { visit } from './visit';

const SPEEDS = [
  { slowdown: 1, text: 'full speed' },
  { slowdown: 4, text: '4× slower' },
] as const;

/** What a first visit to the overview costs in Chromium with an empty cache, beside one to the bare page. */
export async function measureBrowser(
  options: Options,
  say: (text: string) => void,
): Promise<readonly Reading[]> {
  const browser = await openBrowser(say);
  await buildFloor();
  const dataDir = newData();
  await addViewer(dataDir);
  const readings: Reading[] = [];
  for (const months of SIZES) {
    say(`browser with ${monthsText(months)} stored\n`);
    await fill(dataDir, months);
    const [product, floor] = [await startProduct(dataDir), await startFloor()];
    await settledDatabase(dataDir);
    const { address } = product;
    const pages = {
      overview: { address, cookie: await viewerCookie(address) },
      'bare page (L2)': { address: floor.address },
    };
    readings.push(...(await visits(browser, { pages, months }, options)));
    await Promise.all([product.stop(), floor.stop()]);
  }
  await browser.close();
  return readings;
}

type Pages = Readonly<Record<'bare page (L2)' | 'overview', Question>>;

async function visits(
  browser: Browser,
  { pages, months }: { pages: Pages; months: number },
  { rounds }: Options,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  // Once for the servers to come to speed; it doesn't count.
  for (const page of Object.values(pages)) await visit(browser, page, 1);
  for (let round = 0; round < rounds; round += 1)
    for (const { slowdown, text } of SPEEDS)
      for (const subject of ['bare page (L2)', 'overview'] as const) {
        const figures = await visit(browser, pages[subject], slowdown);
        if (subject === 'overview' && figures.charts === 0)
          throw new Error('the overview has no chart with ink');
        readings.push({ conditions: `${monthsText(months)}, ${text}`, subject, figures });
      }
  return readings;
}

async function openBrowser(say: (text: string) => void): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(say),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  atEnd(() => browser.close());
  return browser;
}
