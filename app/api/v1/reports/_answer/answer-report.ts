import { may } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { ApiError } from '@/lib/api/api-error';
import { parseQuery } from '@/lib/api/parse-query';
import { corQuery, monthlyQuery } from '@/lib/api/report-query';
import { parseMonth } from '@/lib/calendar/month';
import { recordExport } from '@/lib/data/audit/record-export';
import type { ReportName } from '@/lib/data/reports/issue';
import { isIllustrative, loadPreview } from '@/lib/data/reports/load-preview';
import { takeFile } from '@/lib/data/reports/take-file';
import type { Locale } from '@/lib/format/locale';
import { render } from '@/lib/rendering/render';
import { mediaTypeOf, type ReportFormat, reportFileName } from '@/lib/reports/report-format';
import { fileResponse } from './file-response';
import { notReportable } from './not-reportable';

type File = { readonly format: ReportFormat; readonly locale: Locale };

/**
 * A report as a file. Issued: the stored bytes of its newest issue (or of the one that is asked for), for all who may read.
 * Else, or where `preview=true` asks for it, a preview of the figures as they are now, for those who may see one.
 *
 * @throws ApiError `not-found`, `not-approved`; Forbidden; RenderingFailed
 */
export async function answerReport(
  person: Person,
  report: ReportName,
  request: Request,
  now: Date,
): Promise<Response> {
  const { searchParams: params } = new URL(request.url);
  const query = parseQuery(report.kind === 'monthly' ? monthlyQuery : corQuery, params);
  const file: File = { format: query.format, locale: query.lang ?? 'en' };
  const taking = request.method !== 'HEAD';
  if (query.preview === 'true' && query.issue !== undefined) {
    const detail = {
      field: 'issue',
      value: query.issue,
      message: 'not with preview=true: a preview is no issue',
    };
    throw new ApiError('bad-request', `issue: ${detail.message}.`, [detail]);
  }
  if (query.preview !== 'true') {
    const number = query.issue === undefined ? null : Number.parseInt(query.issue, 10);
    const taken = await takeFile(person, { ...report, number }, file, { now, taking });
    if (typeof taken === 'object') return fileResponse(taken.bytes, taken, file.format);
    if (taken === 'no-file')
      throw new ApiError('not-found', 'This report was issued, and not in this language or format.');
    if (number !== null) throw new ApiError('not-found', 'There is no such issue of this report.');
  }
  return preview(person, report, file, {
    address: `/api/v1/reports/${report.kind}/${report.period}?${params}`,
    taking,
    now,
  });
}

type Asked = { readonly address: string; readonly taking: boolean; readonly now: Date };

async function preview(person: Person, report: ReportName, file: File, { address, taking, now }: Asked) {
  if (!may(person, 'preview-report')) {
    const month = report.kind === 'monthly' ? parseMonth(report.period) : null;
    if (month && (await isIllustrative(person, month)))
      throw notReportable(report, { kind: 'illustrative' }, file.locale);
    throw new ApiError('not-found', 'There is no issued report of this name.');
  }
  const loaded = await loadPreview(person, report, now);
  if (loaded.kind !== 'preview') throw notReportable(report, loaded, file.locale);
  const bytes = taking ? await render({ ...loaded, ...file, frame: { kind: 'preview' } }) : new Uint8Array();
  if (taking) await recordExport(person, address, now);
  const name = reportFileName(`${report.period}-preview`, file.format, file.locale);
  return fileResponse(bytes, { name, mediaType: mediaTypeOf(file.format) }, file.format);
}
