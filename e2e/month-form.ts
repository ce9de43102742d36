import { type APIRequestContext, type APIResponse, expect, type Locator, type Page } from '@playwright/test';
import { COUNT_CODES, type CountCode } from '@/lib/kpi/counts';
import en from '@/lib/messages/en';
import { monthFields } from '@/lib/server/testing/month-form';

/** An ordinary month beside those of docs/examples/months.csv, in the order of the form. */
export const ORDINARY = [
  '0',
  '250,000',
  '230,000',
  '180,000',
  '3,000',
  '5,000,000',
  '150,000',
  '149,000',
  '40,000',
  '38,000',
  '36,500',
  '80',
  '60',
  '210',
  '760',
  '2,300',
  '54,000',
  '15,000',
] as const;

/** A count's field on the page. */
export function field(page: Page, code: CountCode): Locator {
  return page.getByRole('textbox', { name: en.count[code], exact: true });
}

/** Pastes a column, as copied from a spreadsheet, into the first field, once the page takes columns. */
export async function pasteColumn(page: Page, values: readonly string[]): Promise<void> {
  const paste = () =>
    field(page, 'calls_blocked').evaluate((input, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, values.join('\r\n'));
  await expect(async () => {
    await paste();
    await expect(field(page, 'other_written')).toHaveValue(values.at(-1) ?? '', { timeout: 100 });
  }).toPass();
}

/** The ordinary month with some counts otherwise. */
export function ordinary(changes: Partial<Record<CountCode, string>> = {}): readonly string[] {
  return COUNT_CODES.map((code, at) => changes[code] ?? ORDINARY[at] ?? '');
}

/**
 * Sends the form of a month as a browser without JavaScript does.
 *
 * @param given what stands in its fields; `do` is `save` unless it is given
 */
export async function sendMonth(
  request: APIRequestContext,
  month: string,
  given: Readonly<Record<string, string>>,
): Promise<APIResponse> {
  const page = `${process.env['KPI_E2E_URL']}/returns/${month}`;
  const html = await (await request.get(page)).text();
  return request.post(page, {
    multipart: monthFields(html, given),
    headers: { origin: process.env['KPI_E2E_URL'] ?? '' },
    maxRedirects: 0,
  });
}
