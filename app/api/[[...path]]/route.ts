import { ApiError } from '@/lib/api/api-error';
import { errorResponse } from '../_endpoint/respond';

const nothingHere = async (request: Request) =>
  errorResponse(
    new ApiError('not-found', `There is nothing at ${new URL(request.url).pathname.slice(0, 120)}.`),
  );

export {
  nothingHere as GET,
  nothingHere as POST,
  nothingHere as PUT,
  nothingHere as PATCH,
  nothingHere as DELETE,
  nothingHere as OPTIONS,
};
