/**
 * The values of a column copied from a spreadsheet, from above; a single row is taken as well, from the left. Of several
 * columns the last that has anything is taken, since names stand to the left of numbers. null for a single cell, which is pasted as any text.
 *
 * @example pastedColumn('Calls offered\t240,000\r\nCalls answered\t231,000\r\n') // ['240,000', '231,000']
 */
export function pastedColumn(text: string): readonly string[] | null {
  const rows = text
    .replace(/(?:\r\n|\n|\r)$/, '')
    .split(/\r\n|\n|\r/)
    .map((row) => row.split('\t').map((cell) => cell.trim()));
  const [first = []] = rows;
  const last = Math.max(...rows.map((cells) => cells.findLastIndex((cell) => cell !== '')));
  if (rows.length > 1) return rows.map((cells) => cells[Math.max(0, last)] ?? '');
  return first.length > 1 ? first : null;
}
