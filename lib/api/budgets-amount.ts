import type { Figure } from '@/lib/budget/figure';
import { fixed } from '@/lib/exact/round';

/** A printed amount as a decimal number without separators: `403546` of `403,546`, `439.0` of `439.0`. */
export function amountOf({ value, digits }: Pick<Figure, 'value' | 'digits'>): string {
  return fixed(value, digits);
}
