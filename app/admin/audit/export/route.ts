import { Forbidden } from '@/lib/access/may';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { exportAudit } from '@/lib/data/audit/export-audit';
import { recordDenied } from '@/lib/data/audit/record-denied';
import { reportFailure } from '@/lib/data/report-failure';
import type { Session } from '@/lib/data/sign-in/find-session';
import { isUnavailable } from '@/lib/data/unavailable';
import { auditQuery } from '@/lib/forms/audit-filter';
import { sessionHere } from '@/lib/request/who';
import { getLocale, getTexts, getTextsOf } from '@/lib/request/words';
import { readAsked } from '../_components/ask-audit';
import { problemText } from '../_components/problem-text';
import { csvStream } from './csv-stream';

/** All entries that the address asks for, as a CSV file. Who may not have it is told so in words, without a way round. */
export async function GET(request: Request): Promise<Response> {
  const t = await getTextsOf('audit');
  try {
    const session = await sessionHere();
    if (session === null) return said(401, t('refused.unauthenticated', { address: '/sign-in' }));
    if (session.needsSecondFactor)
      return said(403, t('refused.second-factor-first', { address: '/account/second-factor' }));
    return await file(request, session);
  } catch (thrown) {
    const error = await recordDenied(thrown, new Date());
    if (error instanceof Forbidden) return said(403, t('refused.forbidden'));
    if (isUnavailable(error)) return said(503, t('refused.unavailable'), { 'Retry-After': '5' });
    reportFailure(error);
    return said(500, t('refused.failed'));
  }
}

async function file(request: Request, { person }: Session): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const search = Object.fromEntries(
    [...searchParams.keys()].map((name) => {
      const all = searchParams.getAll(name);
      return [name, all.length === 1 ? all[0] : all];
    }),
  );
  const { form, question } = await readAsked(person, search);
  if (form.problems.length > 0) {
    const t = await getTextsOf('audit');
    return said(400, form.problems.map((problem) => problemText(t, problem)).join('\n'));
  }
  const now = new Date();
  const batches = await exportAudit(person, question, `${pathname}${auditQuery(form.asked, null)}`, now);
  return new Response(csvStream(batches, await getTexts(), await getLocale()), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="audit-${hongKongDay(now)}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

function said(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  const type = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' };
  return new Response(`${text}\n`, { status, headers: { ...type, ...headers } });
}
