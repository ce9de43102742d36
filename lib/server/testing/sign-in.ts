/** Somebody who can sign in. */
export type Typed = { readonly email: string; readonly password: string };

/**
 * Signs somebody in as a browser without JavaScript does: gets the form, sends it, keeps the cookie.
 *
 * @param address the site's origin
 * @returns the `Cookie` header of whoever is signed in
 * @throws Error when that isn't how it ends
 * @example await fetch(address, { headers: { cookie: await signIn(address, ada) } })
 */
export async function signIn(address: string, who: Typed): Promise<string> {
  const page = `${address}/sign-in`;
  return cookieFrom(await sendForm(page, { ...(await hiddenFields(page)), ...who }));
}

/**
 * What the form of a page sends along by itself.
 *
 * @param page its address
 */
export async function hiddenFields(page: string): Promise<Record<string, string>> {
  const html = await (await fetch(page)).text();
  const form = /<form[^>]*multipart[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const inputs = form.match(/<input type="hidden"[^>]*>/g) ?? [];
  if (inputs.length === 0) throw new Error(`${page} has no form`);
  return Object.fromEntries(inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]));
}

/** Sends a form to its page, from there; follows nothing. */
export function sendForm(page: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const headers = { origin: new URL(page).origin };
  return fetch(page, { method: 'POST', body, headers, redirect: 'manual' });
}

/** The `Cookie` header from an answer that signs somebody in. */
export function cookieFrom(answer: Response): string {
  const cookies = answer.headers.getSetCookie().map((header) => header.split(';')[0] ?? '');
  if (answer.status !== 303 || cookies.length === 0)
    throw new Error(`signing in was answered with ${answer.status}`);
  return cookies.join('; ');
}

function attribute(input: string, name: string): string {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? '';
  return value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
