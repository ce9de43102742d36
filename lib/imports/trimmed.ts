/**
 * A cell without the spaces and tabs around it. Only those of ASCII: a no-break or ideographic space around a
 * number was not put there by hand, and is worth an error that shows it.
 *
 * Example: `trimmed(' 12\t')` is `12`.
 */
export function trimmed(cell: string): string {
  let start = 0;
  let end = cell.length;
  while (start < end && isBlank(cell, start)) start += 1;
  while (end > start && isBlank(cell, end - 1)) end -= 1;
  return cell.slice(start, end);
}

function isBlank(cell: string, at: number): boolean {
  return cell[at] === ' ' || cell[at] === '\t';
}
