import { checkRange, parseQuery } from '@/lib/api/parse-query';
import { volumesPoint } from '@/lib/api/points';
import { volumesQuery } from '@/lib/api/query';
import { volumesShape } from '@/lib/api/responses';
import { whoAsks } from '@/lib/auth/who';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadVolumes } from '@/lib/data/reads/load-volumes';
import { reads } from '../../_endpoint/endpoint';
import { list } from '../../_endpoint/respond';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = reads(async (request) => {
  const person = await whoAsks();
  const query = parseQuery(volumesQuery, new URL(request.url).searchParams);
  checkRange(query);
  const moment = { today: hongKongDay(new Date()), asAt: query.asAt ?? null };
  const answer = await loadVolumes(person, { ...query, provisional: query.provisional === 'true' }, moment);
  return list({
    format: query.format,
    name: 'points',
    shape: volumesShape,
    rows: answer.points.map(volumesPoint),
    asAt: answer.asAt,
    fileName: `volumes-${query.from}-${query.to}-${query.by}`,
  });
});
