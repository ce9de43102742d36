/** What a workbook may cost, whatever its bytes promise: everything beyond is refused before it is unpacked. */
export const LIMITS = {
  /** Files within the archive. A workbook of ours has ten. */
  entries: 2_000,
  /** Bytes of the sheet, which is read as it is unpacked and never kept: 120 000 full rows need less. */
  sheet: 100_000_000,
  /** Bytes of the texts that cells share, which are kept while the sheet is read. */
  texts: 20_000_000,
  /** Bytes of a sheet that isn't read, in which nothing but the first cell that says something is looked for. */
  glance: 1_000_000,
  /** Bytes of each other part. */
  part: 5_000_000,
  /** Characters of one tag: it is read again while it comes in, so it has to be short. Ours have fewer than 200. */
  tag: 65_536,
  /** Characters of one text; the longest text of a cell is 32 767. */
  token: 1_000_000,
} as const;
