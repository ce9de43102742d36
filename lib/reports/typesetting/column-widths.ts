/**
 * How wide the columns of a table are: by their shares, but none narrower than what it holds can be; what such a column needs
 * more is taken from the others, by their shares.
 *
 * @param shares relative to each other
 * @param least how narrow each may be, in the unit of `width`
 * @returns null when they can't all have what they need
 * @example columnWidths([1, 1, 2], [30, 5, 5], 100) // [30, 23.3…, 46.6…]
 */
export function columnWidths(
  shares: readonly number[],
  least: readonly number[],
  width: number,
): number[] | null {
  const needy = new Set<number>();
  for (;;) {
    const rest = width - sum([...needy].map((column) => least[column] ?? 0));
    const free = sum(shares.filter((_, column) => !needy.has(column)));
    const widths = shares.map((share, column) =>
      needy.has(column) ? (least[column] ?? 0) : free > 0 ? (rest * share) / free : 0,
    );
    const narrow = widths.flatMap((given, column) =>
      !needy.has(column) && given < (least[column] ?? 0) ? [column] : [],
    );
    if (narrow.length === 0) return rest < 0 ? null : widths;
    for (const column of narrow) needy.add(column);
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
