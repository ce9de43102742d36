import { Forbidden } from '@/lib/access/may';
import { ApiError } from '@/lib/api/api-error';
import { reportFailure } from '@/lib/data/report-failure';
import { isUnavailable } from '@/lib/data/unavailable';
import { errorResponse } from './respond';

type Handler = (request: Request) => Promise<Response>;

/**
 * The methods of a route that is only read. Whatever goes wrong becomes one clear answer in the API's own form:
 * no stack, no SQL, ever; other methods are refused with 405.
 */
export function reads(get: Handler) {
  const refused: Handler = async (request) =>
    errorResponse(
      new ApiError('method-not-allowed', `${request.method} isn’t possible here; GET is.`),
      new Headers({ Allow: 'GET, HEAD' }),
    );
  return {
    GET: guarded(get),
    POST: refused,
    PUT: refused,
    PATCH: refused,
    DELETE: refused,
    OPTIONS: refused,
  };
}

/** Runs a handler and answers what it throws. */
export function guarded(handler: Handler): Handler {
  return async (request) => {
    try {
      return await handler(request);
    } catch (error) {
      return errorResponse(
        asApiError(error),
        new Headers(isUnavailable(error) ? { 'Retry-After': '5' } : {}),
      );
    }
  };
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof Forbidden) return new ApiError('forbidden', 'You have no permission for this.');
  if (isUnavailable(error))
    return new ApiError(
      'unavailable',
      'The database can’t be reached at the moment. Nothing is lost; try again.',
    );
  reportFailure(error);
  return new ApiError('internal', 'Something went wrong. Nothing was changed.');
}
