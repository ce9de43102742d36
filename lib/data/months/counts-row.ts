import { COUNT_CODES, COUNTS, type CountCode, type Counts, type CountValue } from '@/lib/kpi/counts';

/** The counts of a stored revision: a whole number or null in each column, and the codes that were suspended. */
export type CountsRow = Readonly<Partial<Record<CountCode, number | bigint | null>>> & {
  readonly suspended: readonly string[];
};

/** What is stored → what is meant. A null count was not collected, unless its service was suspended. */
export function countsOfRow(row: CountsRow): Counts {
  const value = (code: CountCode): CountValue => {
    // Made-up months have no column for a count that came later.
    const stored = row[code] ?? null;
    if (stored !== null) return Number(stored);
    return row.suspended.includes(code) ? 'suspended' : 'not-collected';
  };
  return Object.fromEntries(COUNT_CODES.map((code) => [code, value(code)])) as Counts;
}

/** The counts whose columns hold more than 32 bits. */
const LARGE: ReadonlySet<CountCode> = new Set(
  COUNTS.filter(({ max }) => max > 2_147_483_647n).map(({ code }) => code),
);

/** What is meant → what is stored. The inverse of {@link countsOfRow}. */
export function rowOfCounts(counts: Counts) {
  const stored = COUNT_CODES.map((code) => {
    const value = counts[code];
    if (typeof value !== 'number') return [code, null];
    return [code, LARGE.has(code) ? BigInt(value) : value];
  });
  return {
    ...(Object.fromEntries(stored) as Record<Exclude<CountCode, 'wait_seconds_total'>, number | null> & {
      wait_seconds_total: bigint | null;
    }),
    suspended: COUNT_CODES.filter((code) => counts[code] === 'suspended'),
  };
}
