import { z } from 'zod';
import { monthsBetween, parseMonth } from '@/lib/calendar/month';
import { IMPORT_KINDS } from '@/lib/data/imports/import-types';
import { exportApproved } from '@/lib/data/imports/load-approved';
import { entryCsv } from '@/lib/imports/print/entry-csv';
import { entryXlsx } from '@/lib/imports/print/entry-xlsx';
import { getTextsOf } from '@/lib/request/words';
import { type Answered, answerFile, CSV_TYPE, XLSX_TYPE } from '../../_send/answer-file';

type Params = { params: Promise<{ kind: string }> };

const month = z.string().transform((text, context) => {
  const read = parseMonth(text.trim());
  if (read === null) context.addIssue('month');
  return read ?? z.NEVER;
});
const query = z
  .strictObject({ from: month, to: month, format: z.enum(['csv', 'xlsx']).default('csv') })
  .refine(({ from, to }) => from <= to && monthsBetween(from, to) < 1_200);

/** Approved counts in the form of a file to be imported: `/imports/export/months?from=2024-01&to=2024-12&format=csv`. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  return answerFile(async (person): Promise<Answered> => {
    const asked = (await params).kind;
    const known = IMPORT_KINDS.find((one) => one === asked);
    const t = await getTextsOf('files');
    if (known === undefined) return { kind: 'refused', status: 404, text: t('exports.refused-range') };
    const read = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!read.success) return { kind: 'refused', status: 400, text: t('exports.refused-range') };
    const { from, to, format } = read.data;
    const table = await exportApproved(person, known, { from, to }, new Date());
    const name = `1823-${known}-${from}-${to}.${format}`;
    return format === 'csv'
      ? { kind: 'file', name, type: CSV_TYPE, body: entryCsv(table) }
      : { kind: 'file', name, type: XLSX_TYPE, body: await entryXlsx(table, null) };
  });
}
