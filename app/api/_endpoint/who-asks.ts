import type { Person } from '@/lib/access/person';
import { ApiError } from '@/lib/api/api-error';
import { recordBadToken } from '@/lib/data/audit/record-bad-token';
import { findToken } from '@/lib/data/sign-in/find-token';
import { sessionHere } from '@/lib/request/who';

/**
 * Who asks the API: the service account of a token, or whoever is signed in. Where there is an `Authorization` header it
 * alone decides, whatever cookies come with it.
 *
 * @throws ApiError `unauthenticated`; `forbidden` for whoever has to set up a second factor first
 */
export async function whoAsks(request: Request): Promise<Person> {
  const header = request.headers.get('authorization');
  if (header !== null) return bearer(header, request.headers.get('x-forwarded-for') ?? 'unknown');
  const session = await sessionHere();
  if (session === null) {
    throw new ApiError('unauthenticated', 'Sign in, or send a token as “Authorization: Bearer …”.');
  }
  if (session.needsSecondFactor) {
    throw new ApiError('forbidden', 'Set up your second factor first, at /account/second-factor.');
  }
  return session.person;
}

async function bearer(header: string, address: string): Promise<Person> {
  const [, token] = /^Bearer +([\w-]{20,100})$/i.exec(header.trim()) ?? [];
  const now = new Date();
  const person = token === undefined ? null : await findToken(token, now);
  if (person !== null) return person;
  if (token === undefined) {
    throw new ApiError(
      'unauthenticated',
      'Send a token as “Authorization: Bearer …”; nothing else is known there.',
    );
  }
  await recordBadToken(token, address, now);
  throw new ApiError('unauthenticated', 'This token isn’t known, has run out or was revoked.');
}
