import { ApiError } from '@/lib/api/api-error';
import { guarded, refusalOf } from './endpoint';
import { errorResponse } from './respond';

/** Answers anybody; null: there is nothing here, as far as anybody may know. */
type OpenHandler = (request: Request) => Promise<Response | null>;

/** What stands at an address that there isn't: who asks comes first, then that nothing is here. */
export const nothingHere = guarded(async (request) => {
  throw new ApiError('not-found', `There is nothing at ${new URL(request.url).pathname.slice(0, 120)}.`);
});

/**
 * The methods of a route that anybody may read, signed in or not, while there is something to read. While there isn't,
 * every method answers as {@link nothingHere}, so that nobody learns whether there might be.
 */
export function openly(get: OpenHandler) {
  const answered = async (request: Request): Promise<Response> => {
    try {
      return (await get(request)) ?? (await nothingHere(request));
    } catch (error) {
      return refusalOf(error);
    }
  };
  const refused = async (request: Request): Promise<Response> => {
    const found = await answered(new Request(request.url));
    // A refusal of the method would tell that there is something here; so it comes only where a GET finds something.
    if (!found.ok) return nothingHere(request);
    const error = new ApiError('method-not-allowed', `${request.method} isn’t possible here; GET is.`);
    return errorResponse(error, new Headers({ Allow: 'GET, HEAD' }));
  };
  return { GET: answered, POST: refused, PUT: refused, PATCH: refused, DELETE: refused, OPTIONS: refused };
}
