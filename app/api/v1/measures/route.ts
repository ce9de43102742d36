import { measureView } from '@/lib/api/measure-view';
import { parseQuery } from '@/lib/api/parse-query';
import { measuresQuery } from '@/lib/api/query';
import { measureShape } from '@/lib/api/responses';
import { monthOfDay } from '@/lib/calendar/day';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { reads } from '../../_endpoint/endpoint';
import { keeping } from '../../_endpoint/kept-response';
import { list } from '../../_endpoint/respond';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = reads(
  keeping(async ({ person, params, today }) => {
    const query = parseQuery(measuresQuery, params);
    const { measures, asAt } = await loadLedger(person, {
      today,
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
  }),
);
