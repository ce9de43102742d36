import { type APIRequestContext, type APIResponse, expect, type Page } from '@playwright/test';
import type { SomebodyInTests } from './people';

type Typed = Pick<SomebodyInTests, 'email' | 'password'>;
type Where = {
  /** Of another product than the one that all tests share. */
  readonly address?: string;
  /** What the form says of where to go on. */
  readonly next?: string;
  /** What else the browser, or whoever pretends to be one, sends along. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** Signs in without a browser's page; the cookies are in `request` afterwards. */
export async function signIn(request: APIRequestContext, who: Typed, where: Where = {}): Promise<void> {
  const answer = await sendSignIn(request, who, where);
  expect([who.email, answer.status()]).toEqual([who.email, 303]);
}

/** Sends the form of the sign-in page as a browser without JavaScript does, and answers what came. */
export async function sendSignIn(
  request: APIRequestContext,
  { email, password }: Typed,
  { address = process.env['KPI_E2E_URL'] ?? '', next, headers = {} }: Where = {},
): Promise<APIResponse> {
  const page = `${address}/sign-in`;
  // A page for whoever is signed in already would lead on at once.
  const form = await (await fetch(page)).text();
  const fields = { ...hiddenFields(form), email, password, ...(next === undefined ? {} : { next }) };
  return request.post(page, {
    multipart: fields,
    headers: { ...headers, origin: address },
    maxRedirects: 0,
  });
}

/** Types into the form that the page shows, and sends it. */
export async function typeSignIn(page: Page, { email, password }: Typed): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** The session's cookie as a browser has it; undefined for none. */
export async function sessionCookie(request: APIRequestContext): Promise<string | undefined> {
  const { cookies } = await request.storageState();
  return cookies.find(({ name }) => name === 'kpi-session')?.value;
}

/** The status with which the API answers a session's cookie, from a browser that has nothing else. */
export async function statusWith(cookie: string | undefined): Promise<number> {
  const headers = { cookie: `kpi-session=${cookie}` };
  return (await fetch(`${process.env['KPI_E2E_URL']}/api/v1/measures`, { headers })).status;
}

/** What a page's form of an action sends along by itself. */
export function hiddenFields(html: string): Record<string, string> {
  const form = /<form[^>]*multipart[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const inputs = form.match(/<input type="hidden"[^>]*>/g) ?? [];
  const value = (input: string, name: string) =>
    (new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  return Object.fromEntries(inputs.map((input) => [value(input, 'name'), value(input, 'value')]));
}
