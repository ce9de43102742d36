import { ApiError } from '@/lib/api/api-error';
import { parseMonth } from '@/lib/calendar/month';
import { shown } from '@/lib/format/shown';
import { reads } from '../../../../_endpoint/endpoint';
import { answerReport } from '../../_answer/answer-report';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = reads(async (request, person) => {
  const { pathname } = new URL(request.url);
  const text = decodeURIComponent(pathname.split('/').at(-1) ?? '');
  const month = parseMonth(text);
  if (month === null) {
    const message = 'expected a month from 1900-01 on, written YYYY-MM';
    const detail = { field: 'month', value: shown(text), message };
    throw new ApiError('bad-request', `month “${shown(text)}”: ${message}.`, [detail]);
  }
  return answerReport(person, { kind: 'monthly', period: month }, request, new Date());
});
