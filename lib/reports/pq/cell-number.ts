import type { Cell } from '../workbook/cell';

/** The number of a cell, also as a formula's value; null of words. */
export function numberIn(cell: Cell | null | undefined): number | null {
  if (cell?.kind === 'number') return cell.value;
  return cell?.kind === 'formula' && typeof cell.result === 'number' ? cell.result : null;
}
