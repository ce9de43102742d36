import { expect, test, vi } from 'vitest';
import { loadFonts } from '@/lib/rendering/fonts';
import { givenMonthlyReport } from '../testing/given-monthly-report';
import { renderPdf } from './render-pdf';

test('a report has the same bytes again, after others in other languages, and with fonts that nothing was drawn in', async () => {
  const report = () => givenMonthlyReport('zh-Hant');
  const first = await renderPdf(report(), loadFonts());
  await renderPdf(givenMonthlyReport('en'), loadFonts());
  expect(Buffer.compare(first, await renderPdf(report(), loadFonts()))).toBe(0);

  vi.resetModules();
  const { loadFonts: anew } = await import('@/lib/rendering/fonts');
  // By hand: told to compare, the test's own library would go through all of both fonts.
  expect(anew() === loadFonts()).toBe(false);
  expect(Buffer.compare(first, await renderPdf(report(), anew()))).toBe(0);
});
