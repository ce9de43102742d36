/** The page of what came in that an address asks for, from 1; the first where it asks for none that there could be. */
export function historyPage(asked: string | readonly string[] | undefined): number {
  return typeof asked === 'string' && /^[1-9][0-9]{0,4}$/.test(asked) ? Number(asked) : 1;
}

/** Which of all imports stand on a page, and which pages are beside it; null where there is none. */
export type HistoryPages = {
  readonly from: number;
  readonly to: number;
  readonly newer: number | null;
  readonly older: number | null;
};

/**
 * @param shown how many stand on the page
 * @param total how many there are; 0 beyond the last page
 * @example historyPages({ page: 2, size: 50, shown: 20, total: 70 }) // { from: 51, to: 70, newer: 1, older: null }
 */
export function historyPages(of: { page: number; size: number; shown: number; total: number }): HistoryPages {
  const before = (of.page - 1) * of.size;
  const to = before + of.shown;
  return {
    from: before + 1,
    to,
    // From beyond the last page, back to the first.
    newer: of.page === 1 ? null : of.shown === 0 ? 1 : of.page - 1,
    older: of.shown > 0 && to < of.total ? of.page + 1 : null,
  };
}
