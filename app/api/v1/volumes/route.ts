import { checkRange, parseQuery } from '@/lib/api/parse-query';
import { volumesPoint } from '@/lib/api/points';
import { volumesQuery } from '@/lib/api/query';
import { volumesShape } from '@/lib/api/responses';
import { loadVolumes } from '@/lib/data/reads/load-volumes';
import { reads } from '../../_endpoint/endpoint';
import { keeping } from '../../_endpoint/kept-response';
import { list } from '../../_endpoint/respond';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = reads(
  keeping(async ({ person, params, today }) => {
    const query = parseQuery(volumesQuery, params);
    checkRange(query);
    const moment = { today, asAt: query.asAt ?? null };
    const answer = await loadVolumes(person, { ...query, provisional: query.provisional === 'true' }, moment);
    return list({
      format: query.format,
      name: 'points',
      shape: volumesShape,
      rows: answer.points.map(volumesPoint),
      asAt: answer.asAt,
      fileName: `volumes-${query.from}-${query.to}-${query.by}`,
    });
  }),
);
