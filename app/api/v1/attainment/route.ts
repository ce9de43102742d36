import { ApiError } from '@/lib/api/api-error';
import { checkRange, parseQuery } from '@/lib/api/parse-query';
import { attainmentPoint } from '@/lib/api/points';
import { attainmentQuery } from '@/lib/api/query';
import { attainmentShape } from '@/lib/api/responses';
import { whoAsks } from '@/lib/auth/who';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadAttainment } from '@/lib/data/reads/load-attainment';
import { reads } from '../../_endpoint/endpoint';
import { list } from '../../_endpoint/respond';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = reads(async (request) => {
  const person = await whoAsks();
  const query = parseQuery(attainmentQuery, new URL(request.url).searchParams);
  checkRange(query);
  const moment = { today: hongKongDay(new Date()), asAt: query.asAt ?? null };
  const range = { ...query, provisional: query.provisional === 'true' };
  const answer = await loadAttainment(person, query.measure, range, moment);
  if (!answer) throw new ApiError('not-found', `There is no measure “${query.measure}”.`);
  return list({
    format: query.format,
    name: 'points',
    shape: attainmentShape,
    rows: answer.points.map(attainmentPoint),
    asAt: answer.asAt,
    fileName: `${query.measure}-${query.from}-${query.to}-${query.by}`,
  });
});
