import { ApiError } from '@/lib/api/api-error';
import { guarded } from '../_endpoint/endpoint';

const nothingHere = guarded(async (request) => {
  throw new ApiError('not-found', `There is nothing at ${new URL(request.url).pathname.slice(0, 120)}.`);
});

export {
  nothingHere as GET,
  nothingHere as POST,
  nothingHere as PUT,
  nothingHere as PATCH,
  nothingHere as DELETE,
  nothingHere as OPTIONS,
};
