import { measureView } from '@/lib/api/measure-view';
import { parseQuery } from '@/lib/api/parse-query';
import { measuresQuery } from '@/lib/api/query';
import { measureShape } from '@/lib/api/responses';
import { whoAsks } from '@/lib/auth/who';
import { monthOfDay } from '@/lib/calendar/day';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { reads } from '../../_endpoint/endpoint';
import { list } from '../../_endpoint/respond';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = reads(async (request) => {
  const person = await whoAsks();
  const query = parseQuery(measuresQuery, new URL(request.url).searchParams);
  const { measures, asAt } = await loadLedger(person, {
    today: hongKongDay(new Date()),
    asAt: query.asAt ?? null,
  });
  const rows = measures.map((measure) => measureView(measure, monthOfDay(asAt), query.lang ?? 'en'));
  return list({
    format: query.format,
    name: 'measures',
    shape: measureShape,
    rows,
    asAt,
    fileName: 'measures',
  });
});
