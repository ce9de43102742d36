import { ApiError } from '@/lib/api/api-error';
import { shown } from '@/lib/format/shown';
import { parseCorYear } from '@/lib/reports/cor/cor-year';
import { reads } from '../../../../_endpoint/endpoint';
import { answerReport } from '../../_answer/answer-report';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = reads(async (request, person) => {
  const { pathname } = new URL(request.url);
  const text = decodeURIComponent(pathname.split('/').at(-1) ?? '');
  const year = parseCorYear(text);
  if (year === null) {
    const message = 'expected a calendar year from 1902 on, written YYYY';
    const detail = { field: 'year', value: shown(text), message };
    throw new ApiError('bad-request', `year “${shown(text)}”: ${message}.`, [detail]);
  }
  return answerReport(person, { kind: 'cor', period: String(year) }, request, new Date());
});
