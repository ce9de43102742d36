import 'server-only';
import { cookies } from 'next/headers';
import { cookieOf } from '@/lib/auth/cookies';
import type { Likings } from '@/lib/data/people/own-account';

/** Seconds. */
const YEAR = 365 * 24 * 60 * 60;

/** Keeps language and colours on this browser too, for when nobody is signed in. null forgets; what isn't given stays. */
export async function rememberLikings({ language, theme }: Likings): Promise<void> {
  const jar = await cookies();
  const { attributes } = cookieOf('likings');
  for (const [name, value] of [['lang', language] as const, ['theme', theme] as const]) {
    if (value !== undefined) jar.set(name, value ?? '', { ...attributes, maxAge: value === null ? 0 : YEAR });
  }
}
