/** The letters of a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** A cell's address on its own sheet; columns count from 0, rows from 1 as a reader sees them: (1, 5) is `B5`. */
export function cellRef(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Cells of one column, from a row to another: (1, 5, 28) is `B5:B28`; of one row just that cell. */
export function columnRange(column: number, from: number, to: number): string {
  return from === to ? cellRef(column, from) : `${cellRef(column, from)}:${cellRef(column, to)}`;
}

/** A sheet's name as a formula quotes it: `'Month by month'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * Cells of one column as other sheets, charts and names point to them.
 *
 * @example absoluteRange('Volumes', 1, 5, 28) // "'Volumes'!$B$5:$B$28"
 */
export function absoluteRange(sheet: string, column: number, from: number, to: number): string {
  const letters = columnLetters(column);
  const start = `${quotedSheet(sheet)}!$${letters}$${from}`;
  return from === to ? start : `${start}:$${letters}$${to}`;
}

/** A text within a formula: `"it's ""so"""`. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
