import { ApiError } from '@/lib/api/api-error';
import { parseQuery } from '@/lib/api/parse-query';
import { pqQuery } from '@/lib/api/pq-query';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { recordExport } from '@/lib/data/audit/record-export';
import { loadPq } from '@/lib/data/reports/load-pq';
import { pqWorkbook } from '@/lib/reports/pq/pq-workbook';
import { mediaTypeOf } from '@/lib/reports/report-format';
import { reads } from '../../../_endpoint/endpoint';
import { fileResponse } from '../_answer/file-response';

/** The pack for replies to parliamentary questions, made from the figures as they are now. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = reads(async (request, person) => {
  const { pathname, search, searchParams } = new URL(request.url);
  const query = parseQuery(pqQuery, searchParams);
  const now = new Date();
  const locale = query.lang ?? 'en';
  const answer = await loadPq(person, query.to ?? null, { today: hongKongDay(now), asAt: null }, now);
  if (answer.kind === 'illustrative')
    throw new ApiError(
      'not-approved',
      'There are only illustrative months: they are no answer to a question.',
    );
  if (answer.kind === 'none')
    throw new ApiError('not-approved', 'None of these 36 months has an approved figure.');
  const bytes = await pqWorkbook(answer.facts, locale);
  await recordExport(person, `${pathname}${search}`, now);
  const name = `1823-pq-${answer.facts.months.at(-1)?.month}-${locale}.xlsx`;
  return fileResponse(bytes, { name, mediaType: mediaTypeOf('xlsx') }, 'xlsx');
});
