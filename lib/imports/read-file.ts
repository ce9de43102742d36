import { readCsvCells } from './csv-cells';
import { decodeText } from './encoding';
import {
  endsRowsWithCarriageReturn,
  hasTooManyColumns,
  hasTooManyLines,
  MOST_COLUMNS,
  MOST_LINES,
} from './line-ends';
import type { RowProblem } from './problem';
import type { ReadAs, RowSink } from './read-as';
import type { Reading } from './reading';
import { findSeparator, separatorCharacter } from './separator';
import { looksLikeArchive, looksLikeOldWorkbook } from './xlsx/looks-like';
import { readXlsx } from './xlsx/read-xlsx';
import { WorkbookProblem } from './xlsx/workbook-problem';

/** Whether bytes begin as a workbook does, of our time or of long ago. */
export function looksLikeWorkbook(bytes: Uint8Array): boolean {
  return looksLikeArchive(bytes) || looksLikeOldWorkbook(bytes);
}

/** What is known of a file before it is read. */
export type FileQuestion = Reading & {
  /** Every column it may have, by which the separator is found. */
  readonly columns: ReadonlySet<string>;
  /** The name of the sheet in our template. */
  readonly sheet: string;
};

/**
 * Reads a table from the bytes of a file and hands its rows on; what is wrong with the file as a whole goes to the sink as
 * a problem of its first row, and its rows don't count. Any bytes give an answer; nothing is thrown.
 *
 * @returns what was understood; null where nothing was
 */
export function readFile(bytes: Uint8Array, question: FileQuestion, sink: RowSink): ReadAs | null {
  const refused = (code: RowProblem['code'], facts: RowProblem['facts'] = {}) => {
    sink.refuse({ row: 1, column: null, value: null, code, facts });
    return null;
  };
  const isWorkbook = looksLikeWorkbook(bytes);
  if (question.format === 'csv' && isWorkbook) return refused('is-a-workbook');
  if (question.format === 'xlsx' || isWorkbook) {
    try {
      return readXlsx(bytes, question.sheet, sink);
    } catch (error) {
      if (error instanceof WorkbookProblem) return refused(error.code, error.facts);
      throw error;
    }
  }
  const decoded = decodeText(bytes, question.enough);
  if (decoded.kind === 'not-taken') return refused(decoded.code, { looksLike: decoded.looksLike });
  const { text, encoding } = decoded;
  if (decoded.guessed)
    sink.addWarning({
      row: 1,
      column: null,
      value: null,
      code: 'encoding-guessed',
      facts: { looksLike: encoding },
    });
  const carriageReturns = endsRowsWithCarriageReturn(text);
  if (hasTooManyLines(text, carriageReturns ? '\r' : '\n'))
    return refused('too-many-lines', { most: MOST_LINES });
  const separator = findSeparator(text, question.columns);
  const form = { delimiter: separatorCharacter(separator), carriageReturns };
  if (hasTooManyColumns(text, form.delimiter, carriageReturns ? '\r' : '\n'))
    return refused('too-many-columns', { most: MOST_COLUMNS });
  const broken = readCsvCells(text, form, (row, cells) => sink.add(row, cells));
  if (broken !== null) sink.addProblem({ ...broken, column: null, value: null, facts: {} });
  return { format: 'csv', encoding, separator, sheet: null, dates: null };
}
