import { readPrinted } from '@/lib/budget/printed-amount';
import { shortDecimal } from '@/lib/budget/short-decimal';
import { decimal } from '@/lib/exact/fraction';

/**
 * Half a unit of the last digit that is printed, to within which it is meant unless something else is said; null where the
 * text says no number.
 *
 * @example halfUnitOf('4.5') // '0.05'
 */
export function halfUnitOf(printed: string): string | null {
  const read = readPrinted(printed);
  return read && shortDecimal(decimal(5n, read.digits + 1));
}
