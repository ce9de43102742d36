import { stringify } from 'csv-stringify/sync';
import { guarded } from './formula-guard';

/** What a cell can hold; null is an empty cell. A string that is a plain decimal (`-7.750000`) stays a number. */
export type CsvCell = string | number | bigint | boolean | null;

/**
 * A table as CSV that Excel opens with its Chinese intact: UTF-8 byte order mark, `\r\n`, RFC 4180 quotes. Texts
 * that a spreadsheet would run as a formula get a leading apostrophe (`unguarded` takes it off again).
 *
 * A row of another length than the header, or a number that isn't finite, is a bug: RangeError.
 *
 * Example: `toCsv(['name', 'change'], [['=A1', -2.5]])` is `\ufeffname,change\r\n'=A1,-2.5\r\n`.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  if (header.length === 0) throw new RangeError('a table without columns');
  const table = [header.map(guarded), ...rows.map((row) => texts(row, header.length))];
  return stringify(table, {
    bom: true,
    record_delimiter: '\r\n',
    // Off by default beside a delimiter of one's own; then a cell's lone \n would end the row for most readers.
    quote_record_delimiter: true,
    // The one cell of a narrow table, when empty, would be a blank line, which is no row.
    quoted_empty: header.length === 1,
  });
}

function texts(row: readonly CsvCell[], length: number): string[] {
  if (row.length !== length) throw new RangeError(`a row of ${row.length} cells under ${length} columns`);
  return row.map(textOf);
}

function textOf(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return guarded(cell);
  if (typeof cell === 'number' && !Number.isFinite(cell))
    throw new RangeError(`not a number to print: ${cell}`);
  return String(cell);
}
