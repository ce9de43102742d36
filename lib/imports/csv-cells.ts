import { CsvError, parse } from 'csv-parse/sync';

/** Where reading stopped, because from there on rows can't be told apart any more. */
export interface BrokenQuote {
  readonly code: 'quote-not-closed' | 'quote-misplaced';
  readonly row: number;
}

/** How the rows and columns of a text are told apart. */
export type CsvForm = {
  readonly delimiter: string;
  /** Rows end with a lone `\r`, as old Macintosh programs write; otherwise with `\n` or `\r\n`. */
  readonly carriageReturns: boolean;
};

/**
 * Reads CSV (RFC 4180 quotes) and hands each row's cells on, blank lines included, with
 * its number as in a spreadsheet: the first row is 1, and a quoted cell with line breaks is one row.
 *
 * Returns null at the end of the text, or the quote at which reading had to stop: one that is never closed, or
 * one in the middle of a cell. Rows before it have been handed on. Ragged rows are the caller's to judge.
 *
 * Example: `'a,"b\nc"\n\nd'` gives `(1, ['a', 'b\nc'])`, `(2, [''])`, `(3, ['d'])`.
 */
export function readCsvCells(
  text: string,
  { delimiter, carriageReturns }: CsvForm,
  onRow: (row: number, cells: string[]) => void,
): BrokenQuote | null {
  let row = 0;
  try {
    parse(text, {
      bom: false,
      delimiter,
      // Named, so that a lone carriage return never ends a row where others end with line feeds.
      record_delimiter: carriageReturns ? ['\r'] : ['\r\n', '\n'],
      relax_column_count: true,
      relax_quotes: false,
      skip_empty_lines: false,
      // Rows are handed on as they are read; nothing is kept here.
      on_record: (cells: string[]) => {
        row += 1;
        onRow(row, cells);
        return null;
      },
    });
    return null;
  } catch (error) {
    const code = error instanceof CsvError ? BROKEN_QUOTES.get(error.code) : undefined;
    if (code === undefined) throw error;
    return { code, row: row + 1 };
  }
}

const BROKEN_QUOTES = new Map<string, BrokenQuote['code']>([
  ['CSV_QUOTE_NOT_CLOSED', 'quote-not-closed'],
  ['CSV_INVALID_CLOSING_QUOTE', 'quote-misplaced'],
  ['INVALID_OPENING_QUOTE', 'quote-misplaced'],
]);
