import { ensureMay } from '@/lib/access/may';
import { entryCsv } from '@/lib/imports/print/entry-csv';
import { departmentsPrinted, monthsPrinted } from '@/lib/imports/print/entry-rows';
import { entryXlsx } from '@/lib/imports/print/entry-xlsx';
import { getTexts, getTextsOf } from '@/lib/request/words';
import { type Answered, answerFile, CSV_TYPE, XLSX_TYPE } from '../../_send/answer-file';
import { explanationsOf } from '../../_view/explanations';

type Params = { params: Promise<{ kind: string }> };

/** An empty table with all columns, made from the catalogue: `/imports/template/months.xlsx`. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  return answerFile(async (person): Promise<Answered> => {
    ensureMay(person, 'import-drafts');
    const name = (await params).kind;
    const [, kind, format] = /^(months|departments)\.(csv|xlsx)$/.exec(name) ?? [];
    if (kind !== 'months' && kind !== 'departments') {
      const t = await getTextsOf('error');
      return { kind: 'refused', status: 404, text: t('not-found-text') };
    }
    const table = kind === 'months' ? monthsPrinted([]) : departmentsPrinted([]);
    if (format === 'csv')
      return { kind: 'file', name: `1823-${name}`, type: CSV_TYPE, body: entryCsv(table) };
    const body = await entryXlsx(table, explanationsOf(await getTexts(), kind));
    return { kind: 'file', name: `1823-${name}`, type: XLSX_TYPE, body };
  });
}
