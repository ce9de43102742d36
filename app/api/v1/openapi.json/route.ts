import { openApiDocument } from '@/lib/api/openapi';
import { parseQuery } from '@/lib/api/parse-query';
import { noQuery } from '@/lib/api/query';
import { reads } from '../../_endpoint/endpoint';
import { json } from '../../_endpoint/respond';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = reads(async (request) => {
  parseQuery(noQuery, new URL(request.url).searchParams);
  return json(openApiDocument());
});
