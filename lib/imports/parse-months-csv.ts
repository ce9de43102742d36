import { readCsvCells } from './csv-cells';
import { decodeUtf8 } from './encoding';
import { endsRowsWithCarriageReturn, hasTooManyLines, MOST_LINES } from './line-ends';
import type { MonthsFile } from './months-file';
import { MonthsTable } from './months-table';
import type { RowProblem } from './problem';
import { otherSeparator } from './separator';

/**
 * A CSV file of monthly counts, from its bytes: all rows, or what is wrong with it (the first 100 problems and
 * their number). Any bytes give an answer; nothing is thrown.
 *
 * UTF-8 with or without a byte order mark, commas, RFC 4180 quotes, `\n` or `\r\n`. Format: contract.md, "Monthly
 * counts". Identities between counts are checked later (`checkRows`), when the counts that are left out are known.
 *
 * Example: `month,emails\n2024-01,5\n` gives one row: row 2, month 2024-01, given `{ emails: 5 }`, note undefined.
 */
export function parseMonthsCsv(bytes: Uint8Array): MonthsFile {
  const decoded = decodeUtf8(bytes);
  if (decoded.kind === 'not-utf8') return refused('not-utf8', { looksLike: decoded.looksLike });
  const { text } = decoded;
  // Both make the whole file one row; told here once, instead of as nonsense about its cells.
  if (endsRowsWithCarriageReturn(text)) return refused('carriage-return-lines');
  if (hasTooManyLines(text)) return refused('too-many-lines', { most: MOST_LINES });
  const separator = otherSeparator(text);
  if (separator !== null) return refused('wrong-separator', { separator });
  const table = new MonthsTable();
  const broken = readCsvCells(text, (row, cells) => table.add(row, cells));
  if (broken !== null) table.addProblem({ ...broken, column: null, value: null, facts: {} });
  return table.result();
}

function refused(code: RowProblem['code'], facts: RowProblem['facts'] = {}): MonthsFile {
  return { kind: 'errors', rows: [], errors: [{ row: 1, column: null, value: null, code, facts }], count: 1 };
}
