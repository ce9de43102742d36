import { corCsv } from './cor/csv/cor-csv';
import { corDictionary } from './cor/csv/cor-dictionary';
import { corDocument } from './cor/document/cor-document';
import type { ReportDocument } from './document/report-document';
import { renderDocx } from './docx/render-docx';
import { renderHtml } from './html/render-html';
import { monthlyCsv } from './monthly/csv/monthly-csv';
import { monthlyDictionary } from './monthly/csv/monthly-dictionary';
import { monthlyDocument } from './monthly/document/monthly-document';
import { fileFrame } from './monthly/file-frame';
import { monthlyXlsx } from './monthly/xlsx/monthly-xlsx';
import type { Fonts } from './pdf/fonts';
import { renderPdf } from './pdf/render-pdf';
import type { RenderRequest } from './render-request';

/**
 * One file of a report. The same request gives the same bytes, whenever and wherever it is made.
 *
 * @throws where the report has no such format, which is a bug
 */
export async function renderReport(request: RenderRequest, fonts: Fonts): Promise<Uint8Array> {
  const { format } = request;
  if (format === 'csv' || format === 'dictionary' || format === 'xlsx') return tableFile(request);
  const document = documentOf(request);
  if (format === 'html') return bytesOf(renderHtml(document));
  return format === 'pdf' ? renderPdf(document, fonts) : renderDocx(document);
}

async function tableFile({ facts, commentary, frame, format, locale }: RenderRequest): Promise<Uint8Array> {
  if (facts.kind === 'cor')
    return bytesOf(
      format === 'dictionary' ? corDictionary(locale, frame, facts.asAt) : corCsv(facts, frame, locale),
    );
  const around = fileFrame(facts, commentary, frame, locale);
  if (format === 'dictionary') return bytesOf(monthlyDictionary(locale, around.foot));
  return format === 'csv' ? bytesOf(monthlyCsv(facts, locale, around)) : monthlyXlsx(facts, locale, around);
}

function documentOf({ facts, commentary, frame, locale }: RenderRequest): ReportDocument {
  return facts.kind === 'monthly'
    ? monthlyDocument(facts, commentary, frame, locale)
    : corDocument(facts, frame, locale);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
