import { strToU8, zipSync } from 'fflate';
import { parseMonthsFile } from '../../lib/imports/parse-months-file';
import { monthsPrinted, type PrintedMonth } from '../../lib/imports/print/entry-rows';
import { entryXlsx } from '../../lib/imports/print/entry-xlsx';
import { COUNT_CODES, type Counts, NOTHING_COLLECTED } from '../../lib/kpi/counts';
import { monthsCsv } from '../months-csv';

/** As many rows as a file of bad ones has. */
export const BAD_ROWS = 100_000;

/** The made-up months as a workbook. */
export async function monthsXlsx(months: number): Promise<Uint8Array> {
  const file = parseMonthsFile(new TextEncoder().encode(monthsCsv(months)));
  if (file.kind !== 'rows') throw new Error('the made-up months are no months');
  return entryXlsx(
    monthsPrinted(
      file.rows.map(({ month, given, note }): PrintedMonth => {
        const counts: Counts = { ...NOTHING_COLLECTED, ...given };
        return { month, counts, note: note ?? '' };
      }),
    ),
    null,
  );
}

/** A file in which every cell of every row is wrong. */
export function badCsv(): Uint8Array {
  const cells = COUNT_CODES.map(() => '1e3').join(',');
  return strToU8(`month,${COUNT_CODES.join(',')}\n${`2024-13,${cells}\n`.repeat(BAD_ROWS)}`);
}

/** The same as a workbook. */
export function badXlsx(): Promise<Uint8Array> {
  const rows = Array.from({ length: BAD_ROWS }, () => ['2024-13', ...COUNT_CODES.map(() => 'x')]);
  return entryXlsx({ name: 'months', columns: ['month', ...COUNT_CODES], rows }, null);
}

/** A workbook of a megabyte whose sheet would be a gigabyte. */
export function bomb(): Uint8Array {
  const empty = new Uint8Array(50_000_000);
  const parts = Array.from({ length: 20 }, (_, at) => [`xl/worksheets/sheet${at}.xml`, empty]);
  const [type, target] = ['http://x/officeDocument', 'xl/workbook.xml'];
  const relations = `<Relationships><Relationship Id="r" Type="${type}" Target="${target}"/></Relationships>`;
  return zipSync({
    ...Object.fromEntries(parts),
    '_rels/.rels': strToU8(relations),
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="months" id="s"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="s" Type="x/worksheet" Target="worksheets/sheet0.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
  });
}
