import { parseSetCookieHeader } from 'better-auth/cookies';
import { findSession, type Session } from '@/lib/data/sign-in/find-session';
import { clientOf } from '../client';
import { cookieOf, tokenOfCookie } from '../cookies';
import { signIn } from '../sign-in';
import { signInWithCode } from '../sign-in-with-code';

type Typed = { readonly email: string; readonly password: string };

/** A browser of a test, at an address, with the cookies that it was given. */
export function newBrowser(address: string) {
  const client = clientOf(
    new Headers({ 'x-forwarded-for': address, 'user-agent': 'Mozilla/5.0 (test) Firefox/140.0' }),
  );
  const jar = new Map<string, string>();
  const value = (name: string) => jar.get(cookieOf(name).name);
  const browser = { client, take, value, cookie, session, signIn: enter, code };
  return browser;

  /** Keeps what an answer sets, and drops what it ends. */
  function take<Outcome extends object>(outcome: Outcome): Outcome {
    const made = 'cookies' in outcome && Array.isArray(outcome.cookies) ? outcome.cookies : [];
    for (const header of made) {
      for (const [name, given] of parseSetCookieHeader(String(header))) {
        if (given['max-age'] === 0) jar.delete(name);
        else jar.set(name, decodeURIComponent(given.value));
      }
    }
    return outcome;
  }

  /** The session's cookie as it is sent. */
  function cookie(): string {
    return `${cookieOf('session').name}=${encodeURIComponent(value('session') ?? '')}`;
  }

  /** Who is signed in here; null for nobody. */
  async function session(now: Date): Promise<Session | null> {
    const token = tokenOfCookie(value('session'));
    return token === null ? null : findSession(token, now);
  }

  async function enter(typed: Typed, now: Date) {
    return take(await signIn(typed, client, tokenOfCookie(value('session')), now));
  }

  async function code(typed: string, now: Date) {
    return take(await signInWithCode(typed, value('second-factor'), client, now));
  }
}
