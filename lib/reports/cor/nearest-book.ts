/**
 * Of what several books print alike, what the book `own` prints; else the newest one before it; else the oldest after
 * it. Of two of the same book the later in the list stands: a correction follows what it corrects. null of none.
 *
 * @param found each with its book, or null where it is of none, which counts as older than any
 * @example nearestBook([{ book: '2023-24' }, { book: '2025-26' }], '2024-25') // the one of 2023-24
 */
export function nearestBook<Of extends { readonly book: string | null }>(
  found: readonly Of[],
  own: string,
): Of | null {
  const sorted = [...found].sort((a, b) => order(a.book, b.book));
  const notAfter = sorted.findLast(({ book }) => (book ?? '') <= own);
  if (notAfter) return notAfter;
  const first = sorted[0]?.book;
  return sorted.findLast(({ book }) => book === first) ?? null;
}

function order(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one === other ? 0 : one < other ? -1 : 1;
}
