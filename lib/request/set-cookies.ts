import 'server-only';
import { parseSetCookieHeader } from 'better-auth/cookies';
import { cookies } from 'next/headers';

/** Passes on to the browser the cookies that better-auth made, as they are. */
export async function setCookies(made: readonly string[]): Promise<void> {
  const jar = await cookies();
  for (const header of made) {
    for (const [name, attributes] of parseSetCookieHeader(header)) {
      jar.set(name, decodeURIComponent(attributes.value), {
        httpOnly: true,
        secure: attributes.secure ?? false,
        sameSite: 'lax',
        path: '/',
        ...(attributes['max-age'] === undefined ? {} : { maxAge: attributes['max-age'] }),
      });
    }
  }
}

/** A cookie as better-auth wants to read it, from the browser that asks. */
export async function cookieHeader(name: string): Promise<string> {
  const value = (await cookies()).get(name)?.value;
  return value === undefined ? '' : `${name}=${encodeURIComponent(value)}`;
}
