import 'server-only';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { cookieOf, tokenOfCookie } from '@/lib/auth/cookies';
import { findSession, type Session } from '@/lib/data/sign-in/find-session';
import { isUnavailable } from '@/lib/data/unavailable';

/** Where somebody who still needs a second factor is sent. */
const SECOND_FACTOR = '/account/second-factor';

/** Who is signed in on this browser, read from the database once per request; null for nobody. */
export const sessionHere = cache(async (): Promise<Session | null> => {
  const token = tokenOfCookie((await cookies()).get(cookieOf('session').name)?.value);
  return token === null ? null : findSession(token, new Date());
});

/** The same, and nobody while the database is away: for pages that anybody may see. */
export async function sessionWhenThere(): Promise<Session | null> {
  try {
    return await sessionHere();
  } catch (error) {
    if (isUnavailable(error)) return null;
    throw error;
  }
}

/**
 * Whoever asks for a page. Nobody signed in: on to the sign-in form, which leads back here. Whoever needs a second factor
 * first: on to where it is set up.
 */
export async function signedIn(): Promise<Session> {
  const session = await sessionHere();
  const asked = (await headers()).get('x-kpi-url') ?? '/';
  if (session === null) redirect(signInAddress(asked));
  if (session.needsSecondFactor && pathOf(asked) !== SECOND_FACTOR) redirect(SECOND_FACTOR);
  return session;
}

/** The sign-in form that leads back to an address of ours; the overview needs no mention. */
function signInAddress(asked: string): string {
  return pathOf(asked) === '/' && !asked.includes('?')
    ? '/sign-in'
    : `/sign-in?next=${encodeURIComponent(asked)}`;
}

function pathOf(asked: string): string {
  return asked.split('?')[0] ?? '';
}
