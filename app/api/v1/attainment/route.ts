import { ApiError } from '@/lib/api/api-error';
import { checkRange, parseQuery } from '@/lib/api/parse-query';
import { attainmentPoint } from '@/lib/api/points';
import { attainmentQuery } from '@/lib/api/query';
import { attainmentShape } from '@/lib/api/responses';
import { loadAttainment } from '@/lib/data/reads/load-attainment';
import { reads } from '../../_endpoint/endpoint';
import { keeping } from '../../_endpoint/kept-response';
import { list } from '../../_endpoint/respond';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = reads(
  keeping(async ({ person, params, today }) => {
    const query = parseQuery(attainmentQuery, params);
    checkRange(query);
    const moment = { today, asAt: query.asAt ?? null };
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
  }),
);
