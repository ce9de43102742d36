/** How many months are stored when the product is measured: the usual range, and the longest that can be asked for. */
export const SIZES = [24, 1_200] as const;

/** A number of months as the tables say it, as in `1 200 months`. */
export function monthsText(months: number): string {
  return `${months.toLocaleString('en').replaceAll(',', ' ')} months`;
}
