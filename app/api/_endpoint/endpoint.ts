import { Forbidden } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { ApiError } from '@/lib/api/api-error';
import { recordDenied } from '@/lib/data/audit/record-denied';
import { reportFailure } from '@/lib/data/report-failure';
import { isUnavailable } from '@/lib/data/unavailable';
import { RenderingFailed } from '@/lib/rendering/rendering-failed';
import { ThreadCrowded } from '@/lib/threads/thread';
import { errorResponse } from './respond';
import { whoAsks } from './who-asks';

/** Answers somebody who is known: who isn't never gets here. */
export type Handler = (request: Request, person: Person) => Promise<Response>;

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
type Method = (typeof METHODS)[number];

/** The methods of a route that is only read. */
export function reads(get: Handler) {
  return methods({ GET: get });
}

/** The methods of a route that only takes something in. */
export function takes(post: Handler) {
  return methods({ POST: post });
}

/**
 * The methods of a route. Who asks comes first, whatever the method; then a method that the route doesn't have is refused
 * with 405. Whatever goes wrong becomes one clear answer in the API's own form: no stack, no SQL, ever.
 */
function methods(handlers: Partial<Record<Method, Handler>>) {
  const allowed = METHODS.filter((method) => handlers[method]).flatMap((m) =>
    m === 'GET' ? ['GET', 'HEAD'] : m,
  );
  const refused: Handler = async (request) =>
    errorResponse(
      new ApiError('method-not-allowed', `${request.method} isn’t possible here; ${allowed[0]} is.`),
      new Headers({ Allow: allowed.join(', ') }),
    );
  return Object.fromEntries(
    METHODS.map((method) => [method, guarded(handlers[method] ?? refused)]),
  ) as Record<Method, (request: Request) => Promise<Response>>;
}

/** Finds out who asks, runs a handler and answers what it throws. */
export function guarded(handler: Handler): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      return await handler(request, await whoAsks(request));
    } catch (error) {
      return refusalOf(error);
    }
  };
}

/** The answer to whatever was thrown; a refusal of what somebody may not do is written down before it goes out. */
export async function refusalOf(error: unknown): Promise<Response> {
  const refusal = asApiError(await recordDenied(error, new Date()));
  return errorResponse(refusal, headersOf(refusal));
}

function headersOf({ code }: ApiError): Headers {
  if (code === 'unavailable') return new Headers({ 'Retry-After': '5' });
  return new Headers(code === 'unauthenticated' ? { 'WWW-Authenticate': 'Bearer' } : {});
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof Forbidden) return new ApiError('forbidden', 'You have no permission for this.');
  if (isUnavailable(error))
    return new ApiError(
      'unavailable',
      'The database can’t be reached at the moment. Nothing is lost; try again.',
    );
  if (error instanceof ThreadCrowded)
    return new ApiError('unavailable', 'Too many files are being made or read at the moment; try again.');
  reportFailure(error);
  if (error instanceof RenderingFailed)
    return new ApiError(
      'internal',
      'This file couldn’t be made. Other formats and languages may; nothing was changed.',
    );
  return new ApiError('internal', 'Something went wrong. Nothing was changed.');
}
